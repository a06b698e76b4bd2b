import { dayOf, isoOf, monthOf, nextWorkingDay, workingDaysBetween } from './days'
import { drawCitizenOn, isOpenOn, type Facts } from './facts'
import type { InventedVisit } from './invented'
import { mainIsland, smallIsland } from './island'
import { seededRandom, weighted, type Random } from './random'

type Service = {
  readonly codes: readonly string[]
  readonly minutes: readonly [number, number]
  readonly by: readonly number[]
}
const [workers, psychologist, reception] = [[1, 2], [3], [4, 4, 1, 2]]

/** Services by how often they are asked for, the minutes they take and the users (by index) who give them. */
const drawService = weighted<Service>([
  [{ codes: ['A01', 'A03'], minutes: [5, 20], by: reception }, 16],
  [{ codes: ['A12'], minutes: [3, 10], by: reception }, 14],
  [{ codes: ['A11'], minutes: [5, 20], by: reception }, 12],
  [{ codes: ['A13'], minutes: [10, 30], by: reception }, 8],
  [{ codes: ['A04'], minutes: [25, 70], by: workers }, 11],
  [{ codes: ['A05'], minutes: [20, 50], by: workers }, 7],
  [{ codes: ['A06', 'A07'], minutes: [20, 60], by: workers }, 6],
  [{ codes: ['A08'], minutes: [15, 40], by: workers }, 4],
  [{ codes: ['A09'], minutes: [10, 25], by: workers }, 4],
  [{ codes: ['A10'], minutes: [25, 60], by: workers }, 1],
  [{ codes: ['A02'], minutes: [30, 75], by: workers }, 4],
  [{ codes: ['B14'], minutes: [5, 15], by: workers }, 3],
  [{ codes: ['B01'], minutes: [10, 25], by: psychologist }, 1],
  [{ codes: ['C01'], minutes: [45, 60], by: psychologist }, 8],
  [{ codes: ['C02'], minutes: [50, 70], by: psychologist }, 1.5],
  [{ codes: ['C04'], minutes: [40, 60], by: psychologist }, 1.5],
  [{ codes: ['C08'], minutes: [5, 15], by: reception }, 5],
  [{ codes: ['C09'], minutes: [40, 90], by: workers }, 2],
])
const drawManner = weighted([
  ['inPerson', 62], ['telephone', 24], ['home', 4], ['email', 4], ['otherIsland', 3], ['thirdParty', 3],
]) // prettier-ignore
const drawOutcome = weighted([
  ['done', 34], ['informed', 24], ['papersMissing', 13], ['papersReceived', 9], ['submitted', 9], ['appointment', 5],
  ['continues', 4], ['notPossible', 1], ['didNotCome', 1],
]) // prettier-ignore
const nextSteps: Record<string, string> = {
  papersMissing: 'awaitPapers',
  appointment: 'appointment',
  continues: 'appointment',
  didNotCome: 'callCitizen',
}
const notes = [
  'Ζήτησε πληροφορίες και πήρε το ενημερωτικό σημείωμα.',
  'Θα επανέλθει με τα δικαιολογητικά που λείπουν.',
  'Έγινε έλεγχος του φακέλου, λείπει το εκκαθαριστικό.',
  'Τηλεφώνησε για την πορεία της αίτησης.',
  'Συνοδευόταν από συγγενικό πρόσωπο.',
  'Υποβλήθηκε η αίτηση, δόθηκε αντίγραφο.',
] as const

/** How busy the months are: renewals in February and August's end, a quiet August. */
const monthWeights = [1.1, 1.3, 1.15, 0.95, 0.95, 0.9, 0.85, 0.6, 1.2, 1.2, 1.1, 0.8]
const yearsBack = 3

/** Yields exactly `count` visits of the last three years, day by day, in the order of the Βιβλίο κίνησης. */
export function* inventVisits(
  seed: string,
  facts: Facts,
  until: string,
  count: number,
): Generator<InventedVisit> {
  const random = seededRandom(`${seed}/visits`)
  const last = dayOf(until)
  const days = workingDaysBetween(last - Math.round(365.25 * yearsBack), last)
  const weights = days.map((day) => monthWeights[monthOf(day) - 1] ?? 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let [index, weighed] = [0, 0]
  for (const [place, day] of days.entries()) {
    weighed += weights[place] ?? 0
    const end = place === days.length - 1 ? count : Math.round((count * weighed) / total)
    const ofDay = end - index
    for (let i = 0; i < ofDay; i++) yield visitOn(random, facts, day, index++, i / ofDay)
  }
}

function visitOn(random: Random, facts: Facts, day: number, index: number, dayPart: number): InventedVisit {
  const citizen = drawCitizenOn(facts, random, day)
  const service = drawService(random)
  const manner = drawManner(random)
  const outcome = drawOutcome(random)
  const step = nextSteps[outcome]
  const minute = 7 * 60 + 30 + Math.floor(dayPart * 430)
  const [shortest, longest] = service.minutes
  return {
    index,
    on: isoOf(day),
    at: `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
    minutes: random.integer(shortest, longest),
    citizens: random.chance(0.12) ? togetherWith(facts, citizen, day) : [citizen],
    manner,
    services: service.codes,
    outcome,
    place: manner === 'otherIsland' ? smallIsland : mainIsland,
    nextStep:
      step === undefined ? null : { kind: step, on: isoOf(nextWorkingDay(day + random.integer(2, 30))) },
    by: random.pick(service.by),
    // What was not possible is always said (`needsText` of the list of outcomes).
    note: random.chance(0.3) || outcome === 'notPossible' ? random.pick(notes) : null,
  }
}

/** The citizen first, then up to two of the family whose cards are open. */
function togetherWith(facts: Facts, citizen: number, day: number): number[] {
  const others: number[] = []
  const last = facts.familyLast[citizen] ?? citizen
  for (let other = facts.familyFirst[citizen] ?? citizen; other <= last && others.length < 2; other++)
    if (other !== citizen && isOpenOn(facts, other, day)) others.push(other)
  return [citizen, ...others]
}
