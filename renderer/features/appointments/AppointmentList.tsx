import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../../shared/features/appointments/appointment'
import { Badge } from '../../ui/page/Badge'
import { EmptyState } from '../../ui/page/EmptyState'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { stateTones } from './stateTones'
import { useAppointmentWords } from './useAppointmentWords'

/** A day as a list, for whoever reads it aloud. It has no way onto paper: what is printed holds codes, no names. */
export function AppointmentList({
  label,
  appointments,
  taken,
  onOpen,
}: {
  readonly label: string
  readonly appointments: readonly Appointment[]
  /** Times that are taken by what may not be known. */
  readonly taken: number
  readonly onOpen: (id: string) => void
}) {
  const { t } = useTranslation('appointments')
  const columns = useColumns()
  return (
    <>
      <Table
        label={label}
        columns={columns}
        rows={appointments}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onOpen(id)}
        empty={<EmptyState title={t('screen.list.empty')}>{t('screen.list.emptyText')}</EmptyState>}
      />
      {taken > 0 && <p className="k-soft">{t('screen.takenMore', { count: taken })}</p>}
    </>
  )
}

function useColumns(): readonly Column<Appointment>[] {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  return useMemo(
    () => [
      {
        key: 'time',
        header: t('screen.time'),
        cell: ({ time, until }) => `${time}–${until}`,
        width: '8rem',
      },
      {
        key: 'who',
        header: t('screen.citizen'),
        cell: (appointment) => <bdi>{words.who(appointment)}</bdi>,
        width: 'minmax(12rem, 2fr)',
      },
      {
        key: 'kind',
        header: t('screen.kind'),
        cell: ({ kind }) => words.kind(kind),
        width: 'minmax(10rem, 2fr)',
      },
      { key: 'staff', header: t('screen.staff'), cell: ({ staffId }) => words.staff(staffId) },
      { key: 'where', header: t('screen.where'), cell: (appointment) => words.where(appointment) },
      {
        key: 'state',
        header: t('screen.state'),
        cell: ({ state }) => <Badge tone={stateTones[state]}>{words.state(state)}</Badge>,
        width: '13rem',
      },
    ],
    [t, words],
  )
}
