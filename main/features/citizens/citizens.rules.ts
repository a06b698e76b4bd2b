import type { Role } from '../../../shared/contract/operation'
import type { CitizenField, CitizenFields } from '../../../shared/features/citizens/citizen'
import { citizenFields, emptyCitizen, type NewCitizen } from '../../../shared/features/citizens/citizen'
import type { RuleKey } from '../../../shared/i18n'
import { fold } from '../../../shared/values/greekText'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { CitizenName } from '../../../shared/values/personName'

/** The parts of a name that a card is found by. */
export type Named = Pick<
  CitizenFields,
  'surname' | 'name' | 'fatherName' | 'birthSurname' | 'latinSurname' | 'latinName'
>

const words = (...texts: readonly (string | null)[]) => texts.filter(Boolean).join(' ')

/** The name under which a card is found: the surname at birth counts as surname. */
export const searchedName = (card: Named): CitizenName => ({
  surname: words(card.surname, card.birthSurname),
  name: card.name,
  fatherName: card.fatherName,
  latin: words(card.latinSurname, card.latinName) || null,
})

/** What the list is ordered by: Greek alphabetical, accents and case do not count. */
export const sortKeyOf = ({ surname, name, fatherName }: Named): string =>
  fold(words(surname, name, fatherName)).slice(0, 300)

/** The fields of a new card; the first contact is today unless another day was given. */
export function filled(typed: NewCitizen, today: IsoDate): CitizenFields {
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined))
  const fields = { ...emptyCitizen, ...given } as CitizenFields
  return { ...fields, firstContactOn: fields.firstContactOn ?? today }
}

/** Days that cannot lie ahead. */
const pastDays = ['birthDate', 'residenceCheckedOn', 'firstContactOn'] as const

/** The fields whose day is still to come. */
export const futureDays = (fields: CitizenFields, today: IsoDate): readonly CitizenField[] =>
  pastDays.filter((field) => (fields[field] ?? '') > today)

/** The names of the fields that differ, for the audit trail: names, never values. */
export const changedFields = (
  before: Readonly<Record<CitizenField, unknown>>,
  after: CitizenFields,
): CitizenField[] =>
  (Object.keys(citizenFields) as CitizenField[]).filter((field) => before[field] !== after[field])

type Assigned = { readonly id: string; readonly roles: readonly Role[]; readonly state: string }

/** Why the users that remain assigned to a restricted card are too few, or null. */
export function whyNotUnassigned(remaining: readonly Assigned[]): RuleKey | null {
  if (remaining.length === 0) return 'citizens.lastAssigned'
  // Only a supervisor lifts a restriction, and only one who sees the card.
  const supervisors = remaining.filter(
    ({ roles, state }) => state === 'active' && roles.includes('supervisor'),
  )
  return supervisors.length === 0 ? 'citizens.supervisorNeeded' : null
}
