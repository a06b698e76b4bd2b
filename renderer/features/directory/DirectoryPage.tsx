import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { type BodyLine, type BodyStatus, bodyStatuses } from '../../../shared/features/directory/body'
import { bodyNameIn } from '../../../shared/features/directory/bodyName'
import { useFailureText } from '../../api/failureText'
import { useLists } from '../../api/useLists'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { useSoon } from '../../api/useSoon'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { SelectControl } from '../../ui/fields/SelectField'
import { TextControl } from '../../ui/fields/TextField'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { statusTones } from './statusTones'

const filtersSchema = z.object({ kind: z.string().nullable(), status: z.enum(bodyStatuses).nullable() })
const everything = { kind: null, status: null }

/** The bodies and services that receive referrals. */
export function DirectoryPage() {
  const { t } = useTranslation('directory')
  const [, navigate] = useLocation()
  const may = useMay()
  const lists = useLists()
  const failureText = useFailureText()
  const [text, setText] = useState('')
  const view = useListView('directory', filtersSchema, everything)
  const { kind, status } = view.filters
  const request = { text: useSoon(text.trim(), 120), kind, status }
  const { data: bodies, failure } = useQuery('directory.list', request, {
    enabled: view.known,
    keepPrevious: true,
  })
  const columns = useColumns()
  const words = [
    kind && lists.word('bodyKinds', kind),
    status && t(`statuses.${status}`),
    request.text && `«${request.text}»`,
  ]
  return (
    <>
      <PageHeader
        title={t('screen.title')}
        actions={
          may('directory.add') && (
            <Button tone="primary" keys={{ code: 'F4' }} onClick={() => navigate('/directory/new')}>
              {t('screen.add')}
            </Button>
          )
        }
      />
      <div className="k-toolbar">
        <TextControl
          label={t('screen.search')}
          placeholder={t('screen.searchHint')}
          type="search"
          value={text}
          onChange={setText}
        />
        <SelectControl
          label={t('fields.kind')}
          placeholder={t('screen.anyKind')}
          options={lists.options('bodyKinds')}
          value={kind}
          onChange={(chosen) => view.change({ kind: chosen })}
          clearable
        />
      </div>
      <FilterChips
        label={t('screen.filters')}
        chips={bodyStatuses.map((each) => ({
          key: each,
          label: t(`statuses.${each}`),
          active: each === status,
        }))}
        onToggle={(key) => view.change({ status: key === status ? null : (key as BodyStatus) })}
        onClear={() => view.change({ status: null })}
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!bodies && !failure && <LoadingLine />}
      {bodies && (
        <Table
          label={t('screen.title')}
          columns={columns}
          rows={bodies}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(`/directory/${id}`)}
          {...view.order}
          empty={<EmptyState title={t('screen.empty')}>{t('screen.emptyText')}</EmptyState>}
          takeOut={{ title: t('screen.title'), subtitle: words.filter(Boolean).join(', ') }}
        />
      )}
    </>
  )
}

function useColumns(): readonly Column<BodyLine>[] {
  const { t, i18n } = useTranslation('directory')
  const lists = useLists()
  return useMemo(() => {
    const service = (body: BodyLine) =>
      i18n.language === 'en' ? (body.serviceEn ?? body.service) : body.service
    const whole = (body: BodyLine) =>
      [bodyNameIn(i18n.language, body), service(body)].filter(Boolean).join(' · ')
    return [
      {
        key: 'name',
        header: t('screen.nameAndService'),
        cell: (body) => (
          <>
            <bdi>{bodyNameIn(i18n.language, body)}</bdi>
            {service(body) && <span className="k-soft"> · {service(body)}</span>}
          </>
        ),
        text: whole,
        sortValue: whole,
        width: 'minmax(18rem, 1fr)',
      },
      {
        key: 'settlement',
        header: t('fields.settlement'),
        cell: ({ settlement }) => settlement,
        sortValue: ({ settlement }) => settlement,
        width: '10.5rem',
      },
      { key: 'phone', header: t('fields.phone'), cell: ({ phone }) => phone, width: '7.5rem' },
      {
        key: 'status',
        header: t('fields.status'),
        cell: ({ status }) => <Badge tone={statusTones[status]}>{t(`statuses.${status}`)}</Badge>,
        text: ({ status }) => t(`statuses.${status}`),
        sortValue: ({ status }) => t(`statuses.${status}`),
        width: '11rem',
      },
      {
        key: 'lastAnsweredOn',
        header: t('fields.lastAnsweredOn'),
        cell: ({ lastAnsweredOn }) => shownDay(lastAnsweredOn),
        sortValue: ({ lastAnsweredOn }) => lastAnsweredOn,
        align: 'end',
        width: '12rem',
      },
    ]
    // oxlint-disable-next-line react/exhaustive-deps -- the words change with the language and with the lists
  }, [t, i18n.language, lists.ready])
}
