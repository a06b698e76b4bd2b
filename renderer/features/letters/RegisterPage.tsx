import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { LetterLine } from '../../../shared/features/letters/letter'
import { yearOf } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { today } from '../../api/today'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
import { usePagedQuery } from '../../api/usePagedQuery'
import { useQuery } from '../../api/useQuery'
import { useSoon } from '../../api/useSoon'
import { Button } from '../../ui/Button'
import { SelectControl } from '../../ui/fields/SelectField'
import { TextControl } from '../../ui/fields/TextField'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { useLetterColumns } from './useLetterColumns'

const rowsOf = (page: { readonly letters: readonly LetterLine[] }) => page.letters
/** So many years back can be chosen. */
const yearsBack = 10

const filtersSchema = z.object({ year: z.number().int().nullable(), withoutProtocol: z.boolean() })
const everything = { year: null, withoutProtocol: false }
const noFilters = z.object({})

/** Every signed letter by its number. Who may not open cases sees what is to be handed over. */
export function RegisterPage() {
  const may = useMay()
  if (may('letters.list')) return <Register />
  return may('letters.handOutList') ? <HandOutPage /> : <LoadingLine />
}

function Register() {
  const { t } = useTranslation('letters')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const may = useMay()
  const columns = useLetterColumns()
  const [text, setText] = useState('')
  const view = useListView('letters', filtersSchema, everything)
  const { year, withoutProtocol } = view.filters
  const soon = useSoon(text, 250)
  const list = usePagedQuery('letters.list', { text: soon, year, withoutProtocol, limit: 200 }, rowsOf, {
    enabled: view.known,
  })
  const present = yearOf(today())
  return (
    <>
      <PageHeader
        title={t('screen.register.title')}
        actions={
          <>
            <Button keys={{ code: 'F7' }} onClick={() => navigate('/letters/hand-out')}>
              {t('screen.register.handOut')}
            </Button>
            {may('letters.toSign') && (
              <Button tone="primary" keys={{ code: 'F6' }} onClick={() => navigate('/letters/sign')}>
                {t('screen.signing.open')}
              </Button>
            )}
          </>
        }
      />
      <div className="k-toolbar">
        <TextControl
          label={t('screen.register.search')}
          placeholder={t('screen.register.searchFor')}
          type="search"
          value={text}
          onChange={setText}
        />
        <SelectControl
          label={t('screen.register.year')}
          placeholder={t('screen.register.anyYear')}
          options={Array.from({ length: yearsBack }, (_, back) => ({
            value: String(present - back),
            label: String(present - back),
          }))}
          value={year === null ? null : String(year)}
          onChange={(chosen) => view.change({ year: chosen === null ? null : Number(chosen) })}
          clearable
        />
      </div>
      <FilterChips
        label={t('screen.register.filters')}
        chips={[
          { key: 'withoutProtocol', label: t('screen.register.withoutProtocol'), active: withoutProtocol },
        ]}
        onToggle={() => view.change({ withoutProtocol: !withoutProtocol })}
        onClear={() => view.change({ withoutProtocol: false })}
      />
      {list.failure && <Banner tone="danger">{failureText(list.failure)}</Banner>}
      {list.loading && <LoadingLine />}
      {list.first && (
        <Table
          label={t('screen.register.title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(`/letters/${id}`)}
          {...view.order}
          empty={<EmptyState title={t('screen.register.empty')}>{t('screen.register.emptyText')}</EmptyState>}
          total={list.first.count ?? list.rows.length}
          takeOut={{
            title: t('screen.register.title'),
            subtitle: [year, text, withoutProtocol && t('screen.register.withoutProtocol')]
              .filter(Boolean)
              .join(', '),
            all: list.all,
          }}
        />
      )}
      {list.more && <Button onClick={list.loadMore}>{t('screen.register.more')}</Button>}
    </>
  )
}

/** Signed letters that are still in the house. */
export function HandOutPage() {
  const { t } = useTranslation('letters')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const columns = useLetterColumns()
  const view = useListView('handOut', noFilters, {})
  const { data: letters, failure } = useQuery('letters.handOutList', {}, { enabled: view.known })
  return (
    <>
      <PageHeader title={t('screen.handOut.title')} />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {letters ? (
        <Table
          label={t('screen.handOut.title')}
          columns={columns}
          rows={letters}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(`/letters/${id}`)}
          {...view.order}
          empty={<EmptyState title={t('screen.handOut.empty')}>{t('screen.handOut.emptyText')}</EmptyState>}
          takeOut={{ title: t('screen.handOut.title') }}
        />
      ) : (
        !failure && <LoadingLine />
      )}
    </>
  )
}
