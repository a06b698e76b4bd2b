import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { codeSchema } from '../../../shared/features/citizens/fields'
import { tidyTime } from '../../../shared/features/settings/centre'
import {
  type CorrectedVisit,
  type NewVisit,
  timeOfDaySchema,
  type Visit,
  visitFields,
} from '../../../shared/features/visits/visit'
import type { IsoDate } from '../../../shared/values/isoDate'
import { isoDateSchema } from '../../../shared/values/schemas'

const { nextStep: _, time: __, day: ___, ...typed } = visitFields

/** A visit as it is typed: the next step in two fields of their own, the time empty or as people write it. */
export const visitFormSchema = z
  .strictObject({
    ...typed,
    day: isoDateSchema,
    time: z
      .string()
      .overwrite(tidyTime)
      .refine((time) => time === '' || timeOfDaySchema.safeParse(time).success, {
        params: { issue: 'time.format' },
      }),
    nextKind: codeSchema.nullable(),
    nextOn: isoDateSchema.nullable(),
  })
  .refine(({ nextKind, nextOn }) => isNoStep(nextKind) || nextOn !== null, {
    path: ['nextOn'],
    params: { issue: 'required' },
  })
export type VisitForm = z.output<typeof visitFormSchema>
/** As long as it is being typed. */
export type TypedVisit = z.input<typeof visitFormSchema>

/** The list has an entry for «nothing to do»: the same as no next step. */
const isNoStep = (kind: string | null): boolean => kind === null || kind === 'none'

/** What the gate is given. */
export function visitOf({ nextKind, nextOn, time, ...visit }: VisitForm): NewVisit {
  return {
    ...visit,
    time: time || null,
    nextStep:
      nextKind !== null && !isNoStep(nextKind) && nextOn !== null
        ? { kind: nextKind, on: nextOn, forId: null }
        : null,
  }
}

/** A recorded visit as it stands in the form. */
export function typedVisitOf({ nextStep, time, ...visit }: Visit): TypedVisit {
  return {
    citizenIds: visit.citizens.map(({ id }) => id),
    day: visit.day as IsoDate,
    time: time ?? '',
    byId: visit.byId,
    manner: visit.manner,
    services: visit.services,
    minutes: visit.minutes,
    place: visit.place,
    placeNote: visit.placeNote,
    outcome: visit.outcome,
    note: visit.note,
    nextKind: nextStep?.kind ?? null,
    nextOn: (nextStep?.on ?? null) as IsoDate | null,
  }
}

/** What the gate is given of a corrected visit; somebody else who was named for the next step stays named. */
export function correctedVisitOf(before: Visit, typed: VisitForm): CorrectedVisit {
  const { nextStep, ...visit } = visitOf(typed)
  const named = before.nextStep?.forId === before.byId ? null : (before.nextStep?.forId ?? null)
  return {
    ...visit,
    day: typed.day,
    byId: typed.byId ?? before.byId,
    id: before.id,
    version: before.version,
    nextStep: nextStep && { ...nextStep, forId: named },
  }
}

/** The form has the day of the next step in a field of its own. */
export const ofVisitForm = (failure: Failure): Failure =>
  failure.code === 'invalidInput'
    ? {
        ...failure,
        fields: failure.fields.map(({ path, issue }) => ({
          path: path === 'nextStep.on' ? 'nextOn' : path,
          issue,
        })),
      }
    : failure
