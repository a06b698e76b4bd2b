import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { takesTime } from '../../../shared/features/appointments/appointment'
import { useForget } from '../../api/useForget'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import { placeOfUnresolved } from './paths'
import { stateTones } from './stateTones'
import { useAppointmentWords } from './useAppointmentWords'

/** On the first screen: my appointments of today, and those of days gone by that nobody has closed. */
export function MyDay({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { data: me } = useQuery('users.me', {})
  return useMay()('appointments.day') && me ? <Mine me={me.id} onOpen={onOpen} /> : null
}

function Mine({ me, onOpen }: { readonly me: string; readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const words = useAppointmentWords()
  const asked = { day: today(), staffId: me }
  const { data: sheet } = useQuery('appointments.day', asked)
  const { data: open } = useQuery('appointments.unresolved', { whose: 'mine' })
  useForget('appointments.day', asked)
  useForget('appointments.unresolved', { whose: 'mine' })
  const mine = (sheet?.appointments ?? []).filter(({ state }) => takesTime(state))
  return (
    <>
      {open && open.length > 0 && (
        <Banner
          tone="warning"
          title={t('screen.unresolved.title')}
          actions={
            <Button keys={{ code: 'F8' }} onClick={() => navigate(placeOfUnresolved)}>
              {t('screen.unresolved.close')}
            </Button>
          }
        >
          {t('screen.unresolved.text', { count: open.length })}
        </Banner>
      )}
      {mine.length > 0 && (
        <Section
          title={t('screen.myDay.title')}
          actions={
            <Button size="sm" tone="quiet" onClick={() => navigate('/appointments')}>
              {t('screen.myDay.all')}
            </Button>
          }
        >
          <ul className="k-lines" aria-label={t('screen.myDay.title')}>
            {mine.map((appointment) => (
              <li key={appointment.id}>
                <div>
                  <strong>
                    {appointment.time}–{appointment.until}
                  </strong>{' '}
                  <button type="button" className="k-link" onClick={() => onOpen(appointment.id)}>
                    <bdi>{words.who(appointment)}</bdi>
                  </button>
                  <p className="k-soft">
                    {[words.kind(appointment.kind), words.where(appointment)].filter(Boolean).join(' · ')}
                  </p>
                </div>
                <Badge tone={stateTones[appointment.state]}>{words.state(appointment.state)}</Badge>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
