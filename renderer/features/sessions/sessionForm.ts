import { z } from 'zod'
import { tidyTime } from '../../../shared/features/settings/centre'
import {
  type CorrectedSession,
  type NewSession,
  type Session,
  sessionFields,
  type SessionPrefill,
} from '../../../shared/features/sessions/session'
import { timeOfDaySchema } from '../../../shared/features/visits/visit'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { ZodForm } from '../../ui/fields/useZodForm'

const { time: _, despite: __, ...typed } = sessionFields

/** A session as it is typed: the time empty or as people write it, the answered warning a tick. */
export const sessionFormSchema = z.strictObject({
  ...typed,
  time: z
    .string()
    .overwrite(tidyTime)
    .refine((time) => time === '' || timeOfDaySchema.safeParse(time).success, {
      params: { issue: 'time.format' },
    }),
  withoutConsent: z.boolean(),
})
export type TypedSession = z.input<typeof sessionFormSchema>
export type SessionForm = z.output<typeof sessionFormSchema>
export type SessionFormHold = ZodForm<TypedSession, SessionForm>

/** Today, with this citizen, who came; or as the appointment has it. */
export function emptySession(
  citizenIds: readonly string[],
  today: IsoDate,
  prefill: SessionPrefill | null,
): TypedSession {
  return {
    citizenIds: [...(prefill?.citizenIds ?? citizenIds)],
    day: (prefill?.day as IsoDate | undefined) ?? today,
    time: prefill?.time ?? '',
    minutes: prefill?.minutes ?? null,
    kind: prefill?.kind ?? 'individual',
    place: prefill?.place ?? null,
    room: prefill?.room ?? null,
    attendance: prefill?.attendance ?? 'came',
    nextOn: null,
    referralId: null,
    summary: '',
    broughtBy: '',
    withoutConsent: false,
  }
}

const sent = ({ withoutConsent, time, ...session }: SessionForm) => ({
  ...session,
  time: time || null,
  despite: withoutConsent ? (['guardianConsent'] as const).slice() : [],
})

/** What the gate is given of a new session. */
export const newSessionOf = (form: SessionForm, appointmentId: string | null): NewSession => ({
  ...sent(form),
  appointmentId,
})

/** What the gate is given of a corrected one. */
export const correctedSessionOf = (
  { id, version }: Pick<Session, 'id' | 'version'>,
  form: SessionForm,
): CorrectedSession => ({ ...sent(form), id, version })

/** A recorded session as it stands in the form. */
export const typedSessionOf = (session: Session): TypedSession => ({
  citizenIds: session.citizens.map(({ id }) => id),
  day: session.day as IsoDate,
  time: session.time ?? '',
  minutes: session.minutes,
  kind: session.kind,
  place: session.place,
  room: session.room,
  attendance: session.attendance,
  nextOn: session.nextOn as IsoDate | null,
  referralId: session.referralId,
  summary: session.summary,
  broughtBy: session.broughtBy,
  withoutConsent: session.withoutConsent,
})
