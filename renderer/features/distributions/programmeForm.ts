import { z } from 'zod'
import {
  frequencyPeriods,
  type Programme,
  type ProgrammeFields,
} from '../../../shared/features/distributions/programme'
import { isoDateSchema, longText, requiredText, shortText } from '../../../shared/values/schemas'

const euros = z.number().min(0).max(10_000_000)

/** A programme as it is typed: euros instead of cents, and the income limits one household size after the other. */
export const programmeFormSchema = z
  .strictObject({
    name: requiredText(120),
    fundedBy: shortText(200),
    from: isoDateSchema,
    until: isoDateSchema.nullable(),
    times: z.number().int().min(1).max(366),
    per: z.enum(frequencyPeriods),
    needsDecision: z.boolean(),
    criteria: z.array(z.string()).max(30),
    hasLimits: z.boolean(),
    /** Of one member, of two members, and so on. */
    limits: z.array(z.strictObject({ euros })).max(20),
    perFurther: euros.nullable(),
    exclusive: z.boolean(),
    note: longText(1000),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    params: { issue: 'date.order' },
    path: ['until'],
  })
export type ProgrammeForm = z.output<typeof programmeFormSchema>
export type TypedProgramme = z.input<typeof programmeFormSchema>

const cents = (typed: number): number => Math.round(typed * 100)

export const programmeOf = ({
  times,
  per,
  hasLimits,
  limits,
  perFurther,
  ...rest
}: ProgrammeForm): ProgrammeFields => ({
  ...rest,
  // Ticking criteria and asking for the income is what a decision is for.
  needsDecision: rest.needsDecision || rest.criteria.length > 0 || hasLimits,
  frequency: { times, per },
  incomeLimits:
    hasLimits && limits.length > 0
      ? { bySize: limits.map((limit) => cents(limit.euros)), perFurtherMember: cents(perFurther ?? 0) }
      : null,
})

export function typedProgramme(programme: Programme | null, today: string): TypedProgramme {
  const limits = programme?.incomeLimits ?? null
  return {
    name: programme?.name ?? '',
    fundedBy: programme?.fundedBy ?? '',
    from: programme?.from ?? today,
    until: programme?.until ?? null,
    times: programme?.frequency.times ?? 1,
    per: programme?.frequency.per ?? 'month',
    needsDecision: programme?.needsDecision ?? true,
    criteria: programme?.criteria ?? [],
    hasLimits: limits !== null,
    limits: (limits?.bySize ?? []).map((limit) => ({ euros: limit / 100 })),
    perFurther: limits === null ? null : limits.perFurtherMember / 100,
    exclusive: programme?.exclusive ?? false,
    note: programme?.note ?? '',
  }
}
