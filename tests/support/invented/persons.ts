import { dayOfParts, yearOf } from './days'
import { drawFirstName, type Sex } from './firstNames'
import { drawOrigin, type Origin, type TwoScripts } from './foreignNames'
import { at, type Random } from './random'
import { drawSurname, type Surname } from './surnames'

/** A family's name and where it is from; null: Greek. */
export type Lineage = {
  readonly origin: Origin | null
  readonly surname: Surname
  readonly surnameLatin: Surname | null
}

/** Somebody before a card is made of them. */
export type Person = {
  readonly sex: Sex
  readonly birthDay: number
  readonly birthDateEstimated: boolean
  readonly name: string
  readonly nameLatin: string | null
  readonly lineage: Lineage
  readonly surname: string
  readonly birthSurname: string | null
  readonly fatherName: string
  readonly motherName: string
  readonly marital: string
}

/** One family in twelve or thereabouts came from abroad. */
export function newLineage(random: Random, shareFromAbroad = 0.08): Lineage {
  if (!random.chance(shareFromAbroad))
    return { origin: null, surname: drawSurname(random), surnameLatin: null }
  const origin = drawOrigin(random)
  const place = random.integer(0, origin.surnames.male.length - 1)
  const [man, woman] = [at(origin.surnames.male, place), at(origin.surnames.female, place)]
  return {
    origin,
    surname: { male: man.el, female: woman.el },
    surnameLatin: { male: man.latin, female: woman.latin },
  }
}

type Wanted = {
  readonly sex: Sex
  /** Whole years on the last day of the invented time. */
  readonly age: number
  readonly marital: string
  readonly lineage: Lineage
  readonly father?: Person
  readonly mother?: Person
  /** Names this one may not have: no child is named like its parents or its brothers and sisters. */
  readonly taken?: ReadonlySet<string>
  /** Women who married before 1983 took their husband's name (law 1329/1983 ended it). */
  readonly husband?: Person
}

const foreignName = (random: Random, origin: Origin, sex: Sex): TwoScripts => random.pick(origin.names[sex])

export function newPerson(random: Random, until: number, wanted: Wanted): Person {
  const { sex, lineage, father, mother } = wanted
  const { origin } = lineage
  const estimated = origin !== null && random.chance(0.2)
  const someDay = Math.round(until - (wanted.age + random.next() * 0.99) * 365.2425)
  const birthDay = estimated ? dayOfParts(yearOf(someDay), 1, 1) : someDay
  const year = yearOf(birthDay)
  const given = (whose: Sex, born: number): TwoScripts =>
    origin === null
      ? { el: drawFirstName(whose, born)(random).name, latin: '' }
      : foreignName(random, origin, whose)
  // The first boy is named after his father's father, as the custom is.
  let named =
    father !== undefined && sex === 'male' && origin === null && random.chance(0.35)
      ? { el: father.fatherName, latin: '' }
      : given(sex, year)
  for (let i = 0; i < 30 && wanted.taken?.has(named.el) === true; i++) named = given(sex, year)
  const own = lineage.surname[sex]
  const { husband } = wanted
  const married = husband !== undefined && year < 1958 && random.chance(0.85)
  return {
    sex,
    birthDay,
    birthDateEstimated: estimated,
    name: named.el,
    nameLatin: origin === null ? null : named.latin,
    lineage,
    surname: married ? husband.lineage.surname.female : own,
    birthSurname: married ? own : null,
    fatherName: father?.name ?? given('male', year - 30).el,
    motherName: mother?.name ?? given('female', year - 27).el,
    marital: wanted.marital,
  }
}
