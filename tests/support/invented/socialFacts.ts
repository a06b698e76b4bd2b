import { isoOf } from './days'
import type { Person } from './persons'
import { weighted, type Draw, type Random } from './random'

/** What a card tells of somebody's situation; all codes are those of `resources/lists`. */
export type SocialFacts = {
  readonly labourStatus: string
  readonly labourSince: string | null
  readonly education: string
  readonly insurance: string
  readonly incomeBand: string
  readonly groups: { readonly code: string; readonly since: string; readonly evidence: string }[]
  readonly problems: { readonly code: string; readonly since: string }[]
  readonly restricted: boolean
}

const labourOfAdults = weighted([
  ['LS1', 26], ['LS2', 6], ['LS3', 12], ['LS4', 9], ['LS5', 25], ['LS6', 9], ['LS7', 4], ['LS9', 9], ['LS10', 3], ['LS99', 2],
]) // prettier-ignore
const labourOfOlder = weighted([
  ['LS7', 86], ['LS9', 9], ['LS6', 3], ['LS10', 2],
]) // prettier-ignore
const educationOfOlder = weighted([
  ['ED0', 10], ['ED1', 52], ['ED2', 14], ['ED3', 16], ['ED5', 2], ['ED6', 5], ['ED7', 1],
]) // prettier-ignore
const educationOfAdults = weighted([
  ['ED0', 2], ['ED1', 13], ['ED2', 18], ['ED3', 38], ['ED4', 9], ['ED5', 2], ['ED6', 14], ['ED7', 3], ['ED8', 0.3], ['ED9', 1],
]) // prettier-ignore
const insuranceDraw = weighted([
  ['IN1', 44], ['IN2', 18], ['IN4', 14], ['IN5', 15], ['IN6', 5], ['IN7', 2], ['IN99', 2],
]) // prettier-ignore
const incomeDraw = weighted([
  ['IB0', 12], ['IB1', 17], ['IB2', 20], ['IB3', 16], ['IB4', 12], ['IB5', 10], ['IB6', 6], ['IB7', 1], ['IB99', 6],
]) // prettier-ignore
const problemDraw: Draw<string> = weighted([
  ['PP01', 22], ['PP02', 14], ['PP03', 9], ['PP04', 5], ['PP05', 6], ['PP06', 8], ['PP07', 6], ['PP08', 6], ['PP09', 5],
  ['PP10', 1.2], ['PP11', 0.4], ['PP12', 0.3], ['PP13', 4], ['PP14', 3], ['PP15', 3], ['PP16', 2], ['PP17', 1], ['PP18', 5],
  ['PP19', 3], ['PP20', 4], ['PP21', 5], ['PP22', 4], ['PP23', 3], ['PP24', 18], ['PP25', 8], ['PP26', 2], ['PP29', 0.5],
]) // prettier-ignore
const evidence = weighted([
  ['selfDeclared', 60], ['documented', 38], ['refused', 2],
]) // prettier-ignore
const restrictedProblems = new Set(['PP10', 'PP11', 'PP12', 'PP28'])

function educationOf(random: Random, age: number): string {
  if (age < 6) return 'ED0'
  if (age < 12) return 'ED0'
  if (age < 15) return 'ED1'
  if (age < 18) return 'ED2'
  return age >= 65 ? educationOfOlder(random) : educationOfAdults(random)
}

function labourOf(random: Random, age: number): string {
  if (age < 15) return 'LS11'
  if (age < 18 || (age < 23 && random.chance(0.6))) return 'LS8'
  return age >= 67 ? labourOfOlder(random) : labourOfAdults(random)
}

/** The groups that follow from what is known anyway, and some that do not. */
function groupCodes(random: Random, person: Person, age: number, labour: string, alone: boolean): string[] {
  const codes: string[] = []
  const add = (code: string, probability: number): void => {
    if (random.chance(probability)) codes.push(code)
  }
  if (labour === 'LS1' || labour === 'LS2') {
    add('VG13', 0.9)
    add('VG14', 0.35)
  }
  if (age >= 65) {
    add('VG15', age >= 80 ? 0.4 : 0.12)
    if (alone) add('VG16', 0.9)
  }
  const foreign = person.lineage.origin?.citizenship
  if (foreign === 'SY' || foreign === 'AF') add(random.chance(0.6) ? 'VG21' : 'VG22', 0.9)
  else if (foreign !== undefined && foreign !== 'BG' && foreign !== 'RO') add('VG20', 0.9)
  add('VG01', age >= 65 ? 0.18 : 0.1)
  add('VG11', 0.12)
  add('VG12', age >= 18 ? 0.14 : 0.04)
  add('VG27', 0.06)
  add('VG23', 0.015)
  if (person.sex === 'female' && age >= 18) add('VG07', 0.012)
  if (age < 18) add('VG26', 0.08)
  return codes
}

/** `since`: the day the card was opened; `alone`: nobody else in the household. */
export function socialFactsOf(random: Random, person: Person, age: number, since: number, alone: boolean) {
  const labourStatus = labourOf(random, age)
  const codes = groupCodes(random, person, age, labourStatus, alone)
  const problems = new Set<string>()
  for (let i = age < 15 ? random.integer(0, 1) : random.integer(1, 3); i > 0; i--)
    problems.add(problemDraw(random))
  const dated = (code: string) => ({ code, since: isoOf(since) })
  const facts: SocialFacts = {
    labourStatus,
    labourSince: ['LS1', 'LS2', 'LS5'].includes(labourStatus)
      ? isoOf(since - random.integer(10, 1200))
      : null,
    education: educationOf(random, age),
    insurance: age >= 67 ? (random.chance(0.93) ? 'IN3' : 'IN5') : age < 18 ? 'IN2' : insuranceDraw(random),
    incomeBand: age < 18 ? 'IB0' : incomeDraw(random),
    groups: codes.map((code) => ({ ...dated(code), evidence: evidence(random) })),
    problems: [...problems].map(dated),
    restricted: codes.includes('VG07') || [...problems].some((code) => restrictedProblems.has(code)),
  }
  return facts
}
