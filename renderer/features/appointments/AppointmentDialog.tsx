import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../../shared/features/appointments/appointment'
import { useFailureText } from '../../api/failureText'
import { useForget } from '../../api/useForget'
import { useQuery } from '../../api/useQuery'
import { Dialog } from '../../ui/overlay/Dialog'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import './appointments.css'
import { AttendButtons } from './AttendButtons'
import { CancelForm } from './CancelForm'
import { CorrectForm } from './CorrectForm'
import { MoveForm } from './MoveForm'
import { stateTones } from './stateTones'
import { shortName, useAppointmentWords } from './useAppointmentWords'

/** What is offered after somebody came; it belongs to other screens. Left out: not offered. */
export type AfterCame = {
  readonly onVisit: ((appointment: Appointment) => void) | undefined
  readonly onSession: ((appointment: Appointment) => void) | undefined
}

/** One appointment: what became of it by one key each, and its moving, cancelling and correcting. */
export function AppointmentDialog({
  id,
  afterCame,
  onCard,
  onClose,
}: {
  readonly id: string
  readonly afterCame: AfterCame
  readonly onCard: (citizenId: string) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const { data: appointment, failure } = useQuery('appointments.open', { id })
  useForget('appointments.open', { id })
  const [act, setAct] = useState<'move' | 'cancel' | 'correct' | null>(null)
  const back = () => setAct(null)
  const title = act ? t(`screen.acts.${act}`) : t('screen.appointment')
  return (
    <Dialog open onClose={act ? back : onClose} title={title} size="lg">
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!appointment && !failure && <LoadingLine />}
      {appointment && act === null && (
        <>
          <Facts appointment={appointment} onCard={onCard} />
          <AttendButtons appointment={appointment} afterCame={afterCame} onAct={setAct} onClose={onClose} />
        </>
      )}
      {appointment && act === 'move' && <MoveForm appointment={appointment} onBack={back} onDone={onClose} />}
      {appointment && act === 'cancel' && (
        <CancelForm appointment={appointment} onBack={back} onDone={onClose} />
      )}
      {appointment && act === 'correct' && (
        <CorrectForm appointment={appointment} onBack={back} onDone={back} />
      )}
    </Dialog>
  )
}

function Facts({
  appointment,
  onCard,
}: {
  readonly appointment: Appointment
  readonly onCard: (citizenId: string) => void
}) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  const { day, time, until, minutes, kind, state, staffId, reason, movedTo, movedFrom, others } = appointment
  const at = (moment: { readonly day: string; readonly time: string }) =>
    `${words.longDay(moment.day)} ${moment.time}`
  const blocked = new Set(appointment.citizens.flatMap((citizen) => citizen.blocked))
  return (
    <>
      {blocked.size > 0 && (
        <Banner tone="warning" title={t('screen.reach.title')}>
          {[...blocked].map((way) => t(`screen.ways.${way}`)).join(', ')}
        </Banner>
      )}
      <DescriptionList
        columns={2}
        items={[
          {
            label: t('screen.citizen'),
            value: (
              <span>
                {appointment.citizens.map((citizen) => (
                  <button
                    key={citizen.id}
                    type="button"
                    className="k-link ap-name"
                    onClick={() => onCard(citizen.id)}
                  >
                    <bdi>{shortName(citizen)}</bdi>
                  </button>
                ))}
                {others > 0 && t('screen.andOthers', { count: others })}
              </span>
            ),
          },
          {
            label: t('screen.when'),
            value: t('screen.whenOf', { day: words.longDay(day), time, until, minutes }),
          },
          { label: t('screen.kind'), value: words.kind(kind) },
          { label: t('screen.staff'), value: words.staff(staffId) },
          { label: t('screen.where'), value: words.where(appointment) || t('screen.atTheCentre') },
          {
            label: t('screen.state'),
            value: <Badge tone={stateTones[state]}>{words.state(state)}</Badge>,
          },
          ...(reason === null
            ? [{ label: t('screen.reason'), value: t('screen.reasonWithheld') }]
            : [{ label: t('screen.reason'), value: <bdi>{reason || '–'}</bdi> }]),
          ...(movedTo ? [{ label: t('screen.movedTo'), value: at(movedTo) }] : []),
          ...(movedFrom ? [{ label: t('screen.movedFrom'), value: at(movedFrom) }] : []),
        ]}
      />
    </>
  )
}
