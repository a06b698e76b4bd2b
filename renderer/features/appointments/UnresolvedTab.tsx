import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment, attendances } from '../../../shared/features/appointments/appointment'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useForget } from '../../api/useForget'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'
import { FilterChips } from '../../ui/table/FilterChips'
import { useAppointmentWords } from './useAppointmentWords'

/** Appointments of days gone by of which nobody said what became of them: one press each. */
export function UnresolvedTab({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const [whose, setWhose] = useState<'mine' | 'all'>('mine')
  const { data: appointments, failure } = useQuery(
    'appointments.unresolved',
    { whose },
    { keepPrevious: true },
  )
  useForget('appointments.unresolved', { whose })
  return (
    <>
      <FilterChips
        label={t('screen.filter.whose')}
        chips={(['mine', 'all'] as const).map((key) => ({
          key,
          label: t(`screen.unresolved.${key}`),
          active: whose === key,
        }))}
        onToggle={(key) => setWhose(key as 'mine')}
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!appointments && !failure && <LoadingLine />}
      {appointments?.length === 0 && (
        <EmptyState title={t('screen.unresolved.empty')}>{t('screen.unresolved.emptyText')}</EmptyState>
      )}
      {appointments && appointments.length > 0 && (
        <Section>
          <ul className="k-lines" aria-label={t('screen.unresolved.title')}>
            {appointments.map((appointment) => (
              <Line key={appointment.id} appointment={appointment} onOpen={onOpen} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Line({
  appointment,
  onOpen,
}: {
  readonly appointment: Appointment
  readonly onOpen: (id: string) => void
}) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  const failureText = useFailureText()
  const attend = useCommand('appointments.attend')
  const who = words.who(appointment)
  const mark = async (state: (typeof attendances)[number]) => {
    const reply = await attend.run({ id: appointment.id, version: appointment.version, state })
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  return (
    <li>
      <div>
        <button type="button" className="k-link" onClick={() => onOpen(appointment.id)}>
          <bdi>{who}</bdi>
        </button>
        <p className="k-soft">
          {[
            `${words.longDay(appointment.day)} ${appointment.time}`,
            words.kind(appointment.kind),
            words.staff(appointment.staffId),
          ].join(' · ')}
        </p>
      </div>
      <div className="k-actions">
        {(['came', 'late', 'noShow'] as const).map((state) => (
          <Button
            key={state}
            size="sm"
            busy={attend.running}
            ariaLabel={t('screen.attend.of', { what: t(`screen.attend.${state}`), who })}
            onClick={() => void mark(state)}
          >
            {t(`screen.attend.${state}`)}
          </Button>
        ))}
      </div>
    </li>
  )
}
