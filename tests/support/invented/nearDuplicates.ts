import { shortNameOf } from './firstNames'
import { elot743, freeGreeklish } from './greeklish'
import type { InventedCitizen } from './invented'
import { seededRandom, type Random } from './random'

/** What a near-duplicate differs in from the citizen it copies. */
export const changes = [
  'accentsDropped',
  'upperCase',
  'decomposed',
  'elot743',
  'freeGreeklish',
  'latinLookAlikes',
  'homophone',
  'letterMissing',
  'lettersSwapped',
  'shortName',
  'otherSexEnding',
  'orderSwapped',
  'dayMonthSwapped',
  'yearSlip',
  'digitsSwapped',
] as const
export type Change = (typeof changes)[number]

export type NearDuplicate = {
  /** Index of the citizen this is meant to be. */
  readonly of: number
  readonly change: Change
  /** As somebody would type it at the door: names, day of birth and, seldom, a number. */
  readonly surname: string
  readonly name: string
  readonly fatherName: string | null
  readonly birthDate: string
  readonly amka: string | null
}

type Copy = { -readonly [Key in keyof NearDuplicate]: NearDuplicate[Key] }
/** Alters the copy; false when this change cannot be made to this citizen. */
type Alter = (copy: Copy, random: Random, citizen: InventedCitizen) => boolean

const toBoth =
  (write: (text: string) => string): Alter =>
  (copy) => {
    const before = copy.surname + copy.name
    copy.surname = write(copy.surname)
    copy.name = write(copy.name)
    return copy.surname + copy.name !== before
  }

const dropAccents = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
const lookAlikes: Record<string, string> = { Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X' } // prettier-ignore
const homophones: readonly (readonly [string, string])[] = [['η', 'ι'], ['ω', 'ο'], ['υ', 'ι'], ['αι', 'ε'], ['ή', 'ί'], ['ώ', 'ό'], ['ει', 'ι']] // prettier-ignore
const endings: readonly (readonly [RegExp, string])[] = [
  [/οπούλου$/, 'όπουλος'],
  [/όπουλος$/, 'οπούλου'],
  [/άκης$/, 'άκη'],
  [/άκη$/, 'άκης'],
  [/ίδης$/, 'ίδου'],
  [/ίδου$/, 'ίδης'],
  [/άδης$/, 'άδου'],
  [/άδου$/, 'άδης'],
]

/** Replaces the first ending or pair that is found. */
function first(text: string, rules: readonly (readonly [RegExp | string, string])[]): string {
  for (const [from, to] of rules) {
    const changed = text.replace(from, to)
    if (changed !== text) return changed
  }
  return text
}

const swapAt = (text: string, place: number): string =>
  text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2)

const changeSurname =
  (write: (text: string, random: Random) => string): Alter =>
  (copy, random) => {
    const changed = write(copy.surname, random)
    const altered = changed !== copy.surname
    copy.surname = changed
    return altered
  }

const alter: Record<Change, Alter> = {
  accentsDropped: toBoth(dropAccents),
  upperCase: toBoth((text) => dropAccents(text).toUpperCase()),
  decomposed: toBoth((text) => text.normalize('NFD')),
  elot743: toBoth(elot743),
  freeGreeklish: toBoth(freeGreeklish),
  latinLookAlikes: toBoth((text) => text.replaceAll(/\p{Lu}/gu, (letter) => lookAlikes[letter] ?? letter)),
  homophone: changeSurname((text) => first(text, homophones)),
  letterMissing: changeSurname((text, random) => {
    const place = random.integer(2, Math.max(2, text.length - 3))
    return text.slice(0, place) + text.slice(place + 1)
  }),
  lettersSwapped: changeSurname((text, random) =>
    swapAt(text, random.integer(1, Math.max(1, text.length - 3))),
  ),
  shortName: (copy) => {
    const short = shortNameOf(copy.name)
    copy.name = short ?? copy.name
    return short !== undefined
  },
  otherSexEnding: changeSurname((text) => first(text, endings)),
  orderSwapped: (copy) => {
    ;[copy.surname, copy.name] = [copy.name, copy.surname]
    return true
  },
  dayMonthSwapped: (copy) => {
    const [year = '', month = '', day = ''] = copy.birthDate.split('-')
    copy.birthDate = `${year}-${day}-${month}`
    return day !== month && Number(day) <= 12
  },
  yearSlip: (copy, random) => {
    copy.birthDate =
      String(Number(copy.birthDate.slice(0, 4)) + (random.chance(0.5) ? 1 : -1)) + copy.birthDate.slice(4)
    return !copy.birthDate.endsWith('02-29')
  },
  digitsSwapped: (copy, random, { amka }) => {
    if (amka.value === null) return false
    copy.amka = swapAt(amka.value, random.integer(6, 8))
    return copy.amka !== amka.value
  },
}

const copyOf = (citizen: InventedCitizen, change: Change): Copy => ({
  of: citizen.index,
  change,
  surname: citizen.surname,
  name: citizen.name,
  fatherName: citizen.fatherName,
  birthDate: citizen.birthDate,
  amka: null,
})

/** The near-duplicates of one citizen, one for each change that can be made. */
export function nearDuplicatesOf(citizen: InventedCitizen, seed: string): NearDuplicate[] {
  const random = seededRandom(`${seed}/near/${citizen.index}`)
  return changes.flatMap((change) => {
    const copy = copyOf(citizen, change)
    return alter[change](copy, random, citizen) ? [copy] : []
  })
}

/** Yields for about `share` of the citizens one near-duplicate, marked with what was changed. */
export function* inventNearDuplicates({
  seed,
  citizens,
  share = 0.05,
}: {
  readonly seed: string
  readonly citizens: Iterable<InventedCitizen>
  readonly share?: number
}): Generator<NearDuplicate> {
  const random = seededRandom(`${seed}/nearDuplicates`)
  for (const citizen of citizens) {
    if (!random.chance(share)) continue
    const possible = nearDuplicatesOf(citizen, seed)
    if (possible.length > 0) yield random.pick(possible)
  }
}
