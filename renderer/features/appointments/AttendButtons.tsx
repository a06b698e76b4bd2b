import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { Appointment, attendances } from '../../../shared/features/appointments/appointment'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { useUi } from '../../ui/UiProvider'
import type { AfterCame } from './AppointmentDialog'

type Attendance = (typeof attendances)[number]
const keys = { came: 'F4', late: 'F6', noShow: 'F8' } as const

/** Came, late, did not come: one key each from the day on; what follows from it is offered then. */
export function AttendButtons({
  appointment,
  afterCame,
  onAct,
  onClose,
}: {
  readonly appointment: Appointment
  readonly afterCame: AfterCame
  readonly onAct: (act: 'move' | 'cancel' | 'correct') => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('appointments')
  const { today } = useUi()
  const failureText = useFailureText()
  const attend = useCommand('appointments.attend')
  const [failure, setFailure] = useState<Failure | null>(null)
  const { id, version, state, day, others } = appointment
  const mark = async (to: Attendance) => {
    const reply = await attend.run({ id, version, state: to })
    if (!reply.ok) return setFailure(reply.failure)
    setFailure(null)
    return to === 'noShow' ? onClose() : undefined
  }
  const isBooked = state === 'booked'
  const attended = state === 'came' || state === 'late' || state === 'noShow'
  const hasCome = day <= today()
  const begins = afterCame.onSession !== undefined && appointment.counselling
  return (
    <>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {isBooked && !hasCome && <p className="k-soft ap-acts">{t('screen.attend.notYet')}</p>}
      <div className="ap-acts">
        {isBooked &&
          hasCome &&
          (['came', 'late', 'noShow'] as const).map((to) => (
            <Button
              key={to}
              tone={to === 'came' ? 'primary' : 'secondary'}
              keys={{ code: keys[to] }}
              busy={attend.running}
              autoFocus={to === 'came'}
              onClick={() => void mark(to)}
            >
              {t(`screen.attend.${to}`)}
            </Button>
          ))}
        {(state === 'came' || state === 'late') && (
          <>
            {begins && (
              <Button
                tone="primary"
                autoFocus
                keys={{ code: 'F6' }}
                onClick={() => afterCame.onSession?.(appointment)}
              >
                {t('screen.after.session')}
              </Button>
            )}
            {afterCame.onVisit && appointment.citizens.length > 0 && (
              <Button
                autoFocus={!begins}
                keys={{ code: 'F4' }}
                onClick={() => afterCame.onVisit?.(appointment)}
              >
                {t('screen.after.visit')}
              </Button>
            )}
          </>
        )}
        {attended && (
          <Button tone="quiet" busy={attend.running} onClick={() => void mark('booked')}>
            {t('screen.attend.takeBack')}
          </Button>
        )}
      </div>
      {isBooked && (
        <div className="ap-acts">
          <Button keys={{ code: 'F7' }} onClick={() => onAct('move')}>
            {t('screen.acts.move')}
          </Button>
          <Button keys={{ code: 'KeyX', alt: true }} onClick={() => onAct('cancel')}>
            {t('screen.acts.cancel')}
          </Button>
          {others === 0 && (
            <Button tone="quiet" keys={{ code: 'KeyD', alt: true }} onClick={() => onAct('correct')}>
              {t('screen.acts.correct')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
