import { isoOf, nextWorkingDay } from './days'
import type { InventedAddress, InventedCitizen, NumberOrReason } from './invented'
import type { NumberSource } from './numbers'
import type { Person } from './persons'
import { weighted, type Random } from './random'
import { socialFactsOf } from './socialFacts'

/** What all cards of one centre share while they are made. */
export type CardContext = {
  readonly random: Random
  readonly numbers: NumberSource
  /** The centre's first day, and the last day of the invented time. */
  readonly opened: number
  readonly until: number
  readonly count: number
  readonly users: number
  fileNumber: number
}

const housingDraw = weighted([
  ['HS1', 40], ['HS2', 4], ['HS3', 33], ['HS4', 7], ['HS5', 8], ['HS6', 3], ['HS7', 2], ['HS10', 1], ['HS11', 1], ['HS99', 1],
]) // prettier-ignore
const sourceDraw = weighted([
  ['self', 50], ['family', 14], ['neighbour', 8], ['municipality', 9], ['school', 4], ['health', 5], ['mentalHealth', 2],
  ['prosecutor', 1], ['police', 0.5], ['church', 2], ['outreach', 2], ['internet', 2],
]) // prettier-ignore
const contactRuleDraw = weighted([
  ['noHomeCall', 5], ['noLetter', 5], ['noVoicemail', 3], ['noEmail', 1], ['noSms', 2], ['onlyCitizen', 3], ['noCentreName', 2],
]) // prettier-ignore
const closeReasonDraw = weighted([
  ['requestMet', 40], ['moved', 22], ['abroad', 4], ['ownWish', 4], ['noContact', 18], ['handedOver', 5], ['deceased', 7],
]) // prettier-ignore
const absence = weighted([
  ['notWithPerson', 45], ['lostPapers', 8], ['refuses', 10], ['notNeeded', 30], ['underIssue', 7],
]) // prettier-ignore

/** Cards are opened evenly over the life of the centre, in the order of their index. */
export const firstContactDay = (context: CardContext, index: number): number =>
  context.opened + Math.floor(((context.until - context.opened) * index) / context.count)

const present = (value: string): NumberOrReason => ({ value, absence: null })
const absent = (reason: string): NumberOrReason => ({ value: null, absence: reason })

export const ageOn = (day: number, birthDay: number): number => Math.floor((day - birthDay) / 365.2425)

function numbersOf(context: CardContext, person: Person, age: number, enquirer: boolean) {
  const { random, numbers } = context
  const newcomer = person.lineage.origin !== null && random.chance(0.15)
  const reason = newcomer ? 'newcomer' : age < 1 ? 'newborn' : absence(random)
  const has = (probability: number): boolean => random.chance(enquirer ? probability * 0.3 : probability)
  return {
    amka:
      !newcomer && has(age < 1 ? 0.4 : 0.94)
        ? present(numbers.amka(isoOf(person.birthDay), person.sex))
        : absent(reason),
    afm:
      age < 18 && random.chance(0.85)
        ? absent('minor')
        : !newcomer && has(0.92)
          ? present(numbers.afm())
          : absent(reason),
    idCard:
      person.lineage.origin !== null
        ? absent('foreignNumber')
        : age < 12
          ? absent('minor')
          : has(0.85)
            ? present(numbers.idCard())
            : absent(reason),
  }
}

/** Makes the card of somebody of a household; `landline` is the household's. */
export function makeCard(
  context: CardContext,
  index: number,
  person: Person,
  home: { readonly address: InventedAddress; readonly landline: string | null; readonly alone: boolean },
): InventedCitizen {
  const { random, numbers, until } = context
  const { origin, surnameLatin } = person.lineage
  const contactDay = Math.max(firstContactDay(context, index), person.birthDay + 20)
  const opened = Math.min(nextWorkingDay(contactDay), until)
  const age = ageOn(until, person.birthDay)
  const enquirer = random.chance(0.15)
  const facts = socialFactsOf(random, person, age, opened, home.alone)
  const closes = !enquirer && until - opened > 200 && random.chance(0.14)
  const closedOn = closes ? opened + random.integer(150, until - opened) : null
  const homeless = random.chance(0.008)
  const careful = facts.restricted || random.chance(0.01)
  const rules = new Set<string>()
  if (careful) for (let i = random.integer(1, 3); i > 0; i--) rules.add(contactRuleDraw(random))
  const foreign = origin !== null
  return {
    index,
    kind: enquirer ? 'enquirer' : 'registered',
    fileNumber: enquirer ? null : context.fileNumber++,
    surname: person.surname,
    name: person.name,
    surnameLatin: surnameLatin?.[person.sex] ?? null,
    nameLatin: person.nameLatin,
    birthSurname: person.birthSurname,
    fatherName: enquirer && random.chance(0.5) ? null : person.fatherName,
    motherName: enquirer && random.chance(0.6) ? null : person.motherName,
    sex: person.sex,
    birthDate: isoOf(person.birthDay),
    birthDateEstimated: person.birthDateEstimated,
    birthPlace: origin?.birthPlace ?? random.pick(['Αλκυόνη', 'Αλκυόνη', 'Αθήνα', 'Πειραιάς', 'Σύρος']),
    citizenship: origin?.citizenship ?? 'GR',
    language: origin?.language ?? 'el',
    interpretation: foreign && random.chance(0.35) ? (random.chance(0.4) ? 'always' : 'sometimes') : 'none',
    ...numbersOf(context, person, age, enquirer),
    permit: foreign ? { number: numbers.permit(), expires: isoOf(until + random.integer(-200, 1500)) } : null,
    address: homeless ? null : home.address,
    mobile: age >= 14 && random.chance(0.9) ? numbers.mobile() : null,
    landline: homeless ? null : home.landline,
    email:
      age >= 16 && random.chance(age < 60 ? 0.5 : 0.12) ? numbers.email(person.name, person.surname) : null,
    maritalStatus: person.marital,
    labourStatus: facts.labourStatus,
    labourSince: facts.labourSince,
    education: facts.education,
    insurance: facts.insurance,
    housing: homeless ? 'HS12' : housingDraw(random),
    incomeBand: facts.incomeBand,
    groups: facts.groups,
    problems: facts.problems,
    safeContact: [...rules],
    firstContact: isoOf(opened),
    referralSource: sourceDraw(random),
    fileStatus: closes ? 'closed' : until - opened > 700 && random.chance(0.3) ? 'inactive' : 'active',
    closeReason: closes ? closeReasonDraw(random) : null,
    closedOn: closedOn === null ? null : isoOf(closedOn),
    restricted: facts.restricted,
    notice: enquirer ? null : { on: isoOf(opened), version: until - opened > 900 ? '1.0' : '2.0' },
    responsible: random.integer(1, Math.min(3, context.users - 1)),
  }
}
