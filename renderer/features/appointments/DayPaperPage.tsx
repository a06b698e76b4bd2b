import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { z } from 'zod'
import type { paperLineSchema } from '../../../shared/features/appointments/appointment'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useForget } from '../../api/useForget'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { useUi } from '../../ui/UiProvider'
import { bookOfSearch, filtersOf, placeOfBook } from './paths'
import { useAppointmentWords } from './useAppointmentWords'

type PaperLine = z.output<typeof paperLineSchema>

/** The day for the door: times and numbers of files. Neither names stand on it, nor what the appointments are about. */
export function DayPaperPage() {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const failureText = useFailureText()
  const words = useAppointmentWords()
  const { day: typedDay, whose } = bookOfSearch(useSearch())
  const day = isIsoDate(typedDay) ? typedDay : today()
  const { staffId, place } = filtersOf(whose)
  const { data: lines, failure } = useQuery('appointments.dayPaper', { day, staffId, place })
  useForget('appointments.dayPaper', { day, staffId, place })
  const columns = useColumns()
  const subtitle = [words.longDay(day), staffId ? words.staff(staffId) : words.place(place)]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <PageHeader
        title={t('screen.paper.title')}
        subtitle={subtitle}
        actions={
          <Button keys={{ code: 'Escape' }} onClick={() => navigate(placeOfBook(day, whose))}>
            {t('screen.back')}
          </Button>
        }
      />
      <p className="k-soft k-gap-below">{t('screen.paper.text')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!lines && !failure && <LoadingLine />}
      {lines && (
        <Table
          label={t('screen.paper.title')}
          columns={columns}
          rows={lines}
          rowKey={({ staffId: of, time }) => `${of} ${time}`}
          empty={<EmptyState title={t('screen.list.empty')}>{t('screen.list.emptyText')}</EmptyState>}
          takeOut={{ title: t('screen.paper.title'), subtitle }}
        />
      )}
    </>
  )
}

function useColumns(): readonly Column<PaperLine>[] {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  return useMemo(
    () => [
      {
        key: 'time',
        header: t('screen.time'),
        cell: ({ time, until }) => `${time}–${until}`,
        sortValue: ({ time }) => time,
        width: '9rem',
      },
      {
        key: 'codes',
        header: t('screen.paper.codes'),
        cell: ({ codes }) => codes.map((code) => code ?? t('screen.paper.noCode')).join(', '),
        width: 'minmax(8rem, 1fr)',
      },
      {
        key: 'staff',
        header: t('screen.staff'),
        cell: ({ staffId }) => words.staff(staffId),
        sortValue: ({ staffId }) => words.staff(staffId),
        width: 'minmax(12rem, 1.5fr)',
      },
      {
        key: 'where',
        header: t('screen.where'),
        cell: (line) => words.where(line),
        width: 'minmax(13rem, 1.5fr)',
      },
    ],
    [t, words],
  )
}
