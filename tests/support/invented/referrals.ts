import { dayOf, isoOf, nextWorkingDay, workingDaysBetween, yearOf } from './days'
import { drawCitizenOn, type Facts } from './facts'
import type { InventedReferral, ReferralState } from './invented'
import { seededRandom, weighted, type Random } from './random'
import { drawRequest } from './requests'

const drawDelivery = weighted([
  ['handedToCitizen', 46], ['email', 24], ['registeredPost', 8], ['post', 10], ['fax', 3], ['municipalProtocol', 9],
]) // prettier-ignore
const drawAnswer = weighted([
  ['served', 62], ['partlyServed', 8], ['waitingList', 6], ['appointmentGiven', 10], ['morePapers', 4], ['notServed', 10],
]) // prettier-ignore
const drawNotServed = weighted([
  ['didNotCome', 26], ['notEligible', 24], ['papersMissing', 20], ['notCompetent', 8], ['noPlaces', 14], ['notOnIsland', 8],
]) // prettier-ignore
const [yearsBack, supervisor] = [3, 0]

/**
 * Yields exactly `count` referrals of the last three years in the order of signing, the unsigned ones of the last days at
 * the end; the letters' serials count without gaps in each year.
 */
export function* inventReferrals(
  seed: string,
  facts: Facts,
  until: string,
  count: number,
): Generator<InventedReferral> {
  const random = seededRandom(`${seed}/referrals`)
  const last = dayOf(until)
  const days = workingDaysBetween(last - Math.round(365.25 * yearsBack), last)
  const unsigned = Math.min(count, Math.ceil(count * 0.004) + 2)
  const serials = new Map<number, number>()
  for (let index = 0; index < count - unsigned; index++) {
    const day = days[Math.floor((index * days.length) / (count - unsigned))] ?? last
    const year = yearOf(day)
    const serial = (serials.get(year) ?? 0) + 1
    serials.set(year, serial)
    yield signedReferral(random, facts, index, day, { year, serial }, last)
  }
  for (let index = count - unsigned; index < count; index++) {
    const begun = beginReferral(random, facts, index, last - random.integer(0, 6))
    yield { ...begun, ...nothingYet, letter: null, state: random.chance(0.5) ? 'draft' : 'toBeSigned' }
  }
}

const nothingYet = { delivery: null, chases: [], answer: null, closedOn: null } as const

function beginReferral(random: Random, facts: Facts, index: number, opened: number) {
  const { ground, ...asked } = drawRequest(random)
  const openedOn = isoOf(nextWorkingDay(opened))
  return {
    index,
    citizen: drawCitizenOn(facts, random, nextWorkingDay(opened)),
    ...asked,
    ground,
    consentOn: ground.startsWith('consent') ? openedOn : null,
    openedOn,
    openedBy: random.integer(1, 3),
  }
}

function signedReferral(
  random: Random,
  facts: Facts,
  index: number,
  signed: number,
  number: { readonly year: number; readonly serial: number },
  last: number,
): InventedReferral {
  const begun = beginReferral(random, facts, index, signed - random.integer(0, 4))
  const letter = { ...number, signedOn: isoOf(signed), signedBy: supervisor }
  const delivered = nextWorkingDay(signed + random.integer(0, 3))
  const signedOnly: InventedReferral = { ...begun, ...nothingYet, letter, state: 'signed' }
  if (delivered > last) return signedOnly
  const manner = drawDelivery(random)
  const delivery = {
    on: isoOf(delivered),
    manner,
    trackingNumber: manner === 'registeredPost' ? `RE9${String(index).padStart(8, '0')}GR` : null,
  }
  const answers = random.chance(0.74)
  const answered = nextWorkingDay(delivered + Math.ceil(-Math.log(1 - random.next()) * 22) + 1)
  const chases: string[] = []
  const patience = answers ? Math.min(answered, last) : last
  for (let chase = delivered + 20; chase < patience && chases.length < 3; chase += random.integer(14, 25))
    chases.push(isoOf(nextWorkingDay(Math.min(chase, last))))
  const sent = { ...signedOnly, delivery, chases: chases.filter((day) => day <= isoOf(last)) }
  const handed: ReferralState = manner === 'handedToCitizen' ? 'handedOver' : 'sent'
  if (answers && answered <= last) {
    const outcome = drawAnswer(random)
    const answer = {
      on: isoOf(answered),
      outcome,
      reason: outcome === 'notServed' ? drawNotServed(random) : null,
    }
    const closes = answered + 10 <= last && random.chance(0.8)
    return closes
      ? { ...sent, answer, state: 'closed', closedOn: isoOf(answered + random.integer(0, 10)) }
      : { ...sent, answer, state: 'answered' }
  }
  if (delivered + 150 < last && random.chance(0.85))
    return { ...sent, state: 'closed', closedOn: isoOf(delivered + random.integer(100, 150)) }
  return { ...sent, state: delivered + 60 < last ? 'noAnswer' : handed }
}
