import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { CallLine } from '../../../shared/features/appointments/appointment'
import { isIsoDate } from '../../../shared/values/isoDate'
import { formatPhone } from '../../../shared/values/phone'
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
import { shortName, useAppointmentWords } from './useAppointmentWords'

/** Whom to call about a day, only by the ways that are allowed; after moving a day, those who were moved. */
export function CallListPage() {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const failureText = useFailureText()
  const words = useAppointmentWords()
  const { day: typedDay, whose, movedFrom } = bookOfSearch(useSearch())
  const day = isIsoDate(typedDay) ? typedDay : today()
  const { staffId, place } = filtersOf(whose)
  const { data, failure } = useQuery('appointments.callList', { day, staffId, place })
  useForget('appointments.callList', { day, staffId, place })
  const columns = useColumns(movedFrom !== null, staffId !== null)
  const lines = (data?.lines ?? []).filter((line) => movedFrom === null || line.movedFrom?.day === movedFrom)
  const filter = staffId ? words.staff(staffId) : words.place(place)
  const subtitle = [
    movedFrom === null
      ? words.longDay(day)
      : t('screen.calls.moved', { from: words.longDay(movedFrom), to: words.longDay(day) }),
    filter,
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <PageHeader
        title={t('screen.calls.title')}
        subtitle={subtitle}
        actions={
          <Button keys={{ code: 'Escape' }} onClick={() => navigate(placeOfBook(day, whose))}>
            {t('screen.back')}
          </Button>
        }
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data && (
        <>
          <Table
            label={t('screen.calls.title')}
            columns={columns}
            rows={lines}
            rowKey={({ appointmentId, citizen }) => `${appointmentId} ${citizen.id}`}
            onOpen={({ citizen }) => navigate(`/citizens/${citizen.id}`)}
            empty={<EmptyState title={t('screen.calls.empty')}>{t('screen.calls.emptyText')}</EmptyState>}
            takeOut={{ title: t('screen.calls.title'), subtitle }}
          />
          {data.hidden > 0 && <p className="k-soft">{t('screen.calls.hidden', { count: data.hidden })}</p>}
        </>
      )}
    </>
  )
}

function useColumns(moved: boolean, ofOne: boolean): readonly Column<CallLine>[] {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  return useMemo(() => {
    const phones = ({ mobile, landline, withheld }: CallLine) =>
      [
        mobile && formatPhone(mobile),
        landline && formatPhone(landline),
        withheld && t('screen.calls.withheld'),
      ]
        .filter(Boolean)
        .join(' · ') || t('screen.calls.none')
    const when: Column<CallLine>[] = [
      { key: 'time', header: t('screen.time'), cell: ({ time }) => time, width: '5rem' },
    ]
    if (moved)
      when.push({
        key: 'before',
        header: t('screen.calls.before'),
        cell: ({ movedFrom }) => movedFrom?.time ?? '',
        width: '6.5rem',
      })
    return [
      ...when,
      {
        key: 'who',
        header: t('screen.citizen'),
        cell: ({ citizen }) => <bdi>{shortName(citizen)}</bdi>,
        text: ({ citizen }) => shortName(citizen),
        sortValue: ({ citizen }) => shortName(citizen),
        width: 'minmax(10rem, 1.2fr)',
      },
      { key: 'phones', header: t('screen.calls.phones'), cell: phones, width: 'minmax(17.5rem, 2fr)' },
      {
        key: 'blocked',
        header: t('screen.calls.blocked'),
        cell: ({ citizen }) => citizen.blocked.map((way) => t(`screen.ways.${way}`)).join(', '),
        width: 'minmax(9rem, 1.1fr)',
      },
      // Of one person alone it stands above the list.
      ...(ofOne
        ? []
        : [
            {
              key: 'staff',
              header: t('screen.staff'),
              cell: ({ staffId }: CallLine) => words.staff(staffId),
              width: '11rem',
            },
          ]),
      {
        key: 'place',
        header: t('screen.where'),
        cell: ({ place }) => words.place(place),
        width: ofOne ? 'minmax(13rem, 1.5fr)' : 'minmax(5.5rem, 0.75fr)',
      },
    ]
  }, [t, words, moved, ofOne])
}
