import { useTranslation } from 'react-i18next'
import { useForget } from '../../api/useForget'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Badge } from '../../ui/page/Badge'
import { Section } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import { useAppointmentsOf } from './useAppointmentEntries'
import { useAppointmentWords } from './useAppointmentWords'

/** On the card: the next appointments, and since when the citizen waits for one. Nothing where there is neither. */
export function NextAppointments({
  citizenId,
  onOpen,
  onBook,
}: {
  readonly citizenId: string
  readonly onOpen: (id: string) => void
  readonly onBook: (start: {
    readonly kind: string
    readonly staffId?: string
    readonly waitingId: string
  }) => void
}) {
  const { t } = useTranslation('appointments')
  const { today } = useUi()
  const may = useMay()
  const words = useAppointmentWords()
  const coming = useAppointmentsOf(citizenId)
    .filter(({ state, day }) => state === 'booked' && day >= today())
    .toReversed()
  const asked = { staffId: null, citizenId }
  const { data: waits = [] } = useQuery('appointments.waiting', asked, {
    enabled: may('appointments.waiting'),
  })
  useForget('appointments.waiting', asked)
  if (coming.length === 0 && waits.length === 0) return null
  return (
    <Section title={t('screen.card.title')}>
      <ul className="k-lines" aria-label={t('screen.card.title')}>
        {coming.map((appointment) => (
          <li key={appointment.id}>
            <div>
              <button type="button" className="k-link" onClick={() => onOpen(appointment.id)}>
                {words.longDay(appointment.day)} {appointment.time}
              </button>
              <p className="k-soft">
                {[words.kind(appointment.kind), words.staff(appointment.staffId), words.where(appointment)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
        {waits.map(({ id, kind, staffId, days, urgent }) => (
          <li key={id}>
            <div>
              {t('screen.card.waits', { count: days, kind: words.kind(kind) })}{' '}
              {urgent && <Badge tone="danger">{t('screen.waiting.urgent')}</Badge>}
            </div>
            <button
              type="button"
              className="k-link"
              onClick={() => onBook({ kind, waitingId: id, ...(staffId ? { staffId } : {}) })}
            >
              {t('screen.waiting.book')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
