import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../../shared/features/appointments/appointment'
import { useForget } from '../../api/useForget'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Badge } from '../../ui/page/Badge'
import type { TimelineEntry } from '../../ui/page/Timeline'
import { stateTones } from './stateTones'
import { shortName, useAppointmentWords } from './useAppointmentWords'

const shown = 50

/** The appointments of a citizen, the latest first; nothing for whoever keeps no appointment book. */
export function useAppointmentsOf(citizenId: string): readonly Appointment[] {
  const enabled = useMay()('appointments.ofCitizen')
  const asked = { citizenId, limit: shown }
  useForget('appointments.ofCitizen', asked)
  return useQuery('appointments.ofCitizen', asked, { enabled }).data ?? []
}

/** They stand in the timeline of the card. */
export function useAppointmentEntries(
  citizenId: string,
  onOpen: (id: string) => void,
): readonly TimelineEntry[] {
  const { t } = useTranslation('appointments')
  return useAppointmentsOf(citizenId).map((appointment) => ({
    key: appointment.id,
    day: appointment.day,
    time: appointment.time,
    kind: t('screen.appointment'),
    content: <Entry appointment={appointment} of={citizenId} onOpen={onOpen} />,
  }))
}

function Entry({
  appointment,
  of,
  onOpen,
}: {
  readonly appointment: Appointment
  readonly of: string
  readonly onOpen: (id: string) => void
}) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  const { id, kind, state, staffId, minutes, citizens, others, reason, movedTo } = appointment
  const also = [
    ...citizens.filter((citizen) => citizen.id !== of).map(shortName),
    ...(others > 0 ? [t('screen.andOthers', { count: others })] : []),
  ]
  return (
    <div className="k-entry">
      <p>
        <strong>{words.kind(kind)}</strong> <Badge tone={stateTones[state]}>{words.state(state)}</Badge>
      </p>
      <p className="k-soft">
        {[words.staff(staffId), t('screen.minutes', { count: minutes }), words.where(appointment)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {also.length > 0 && (
        <p className="k-soft">
          <bdi>{t('screen.with', { who: also.join(', ') })}</bdi>
        </p>
      )}
      {movedTo && <p>{t('screen.movedToOf', { when: `${words.longDay(movedTo.day)} ${movedTo.time}` })}</p>}
      {reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      <button type="button" className="k-link" onClick={() => onOpen(id)}>
        {t('screen.openIt')}
      </button>
    </div>
  )
}
