import { z } from 'zod'
import { codeSchema } from '../../../shared/features/citizens/fields'
import { tidyTime } from '../../../shared/features/settings/centre'
import { type NewVisit, timeOfDaySchema, visitFields } from '../../../shared/features/visits/visit'
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
