import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { directorySchema } from '../../shared/values/listEntry'
import { centreSizes, inventCentre, inventPeople } from '../support/invented/centre'
import { elot743, freeGreeklish } from '../support/invented/greeklish'
import { changes, inventNearDuplicates, nearDuplicatesOf } from '../support/invented/nearDuplicates'

const until = '2026-11-20'
const centre = inventCentre({ seed: 'alkyoni', ...centreSizes.small })
const families = [...centre.families()]
const citizens = families.flatMap((family) => family.citizens)
const visits = [...centre.visits()]
const referrals = [...centre.referrals()]
const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

describe('households', () => {
  const stays = families.flatMap((family) => family.memberships)

  test('everybody lives in exactly one household on the last day', () => {
    const now = stays.filter(({ from, to }) => from <= until && (to === null || to > until))
    expect(now.map(({ citizen }) => citizen).sort((a, b) => a - b)).toEqual(
      citizens.map(({ index }) => index),
    )
  })

  test('stays of one citizen follow each other without overlap, and some moved', () => {
    const byCitizen = Map.groupBy(stays, ({ citizen }) => citizen)
    const moved = [...byCitizen.values()].filter((own) => own.length > 1)
    expect(moved.length).toBeGreaterThan(10)
    expect(
      moved.filter(([before, after]) => before?.to !== after?.from || before?.from === after?.from),
    ).toEqual([])
  })

  test('no stay begins before its citizen is born or ends before it begins', () => {
    const wrong = stays.filter(
      ({ citizen, from, to }) => from < (citizens[citizen]?.birthDate ?? '') || (to !== null && to < from),
    )
    expect(wrong).toEqual([])
  })

  test('brothers and sisters are born a year or more apart and have names of their own', () => {
    for (const family of families) {
      const children = family.memberships
        .filter(({ relation }) => relation === 'child')
        .flatMap(({ citizen }) => citizens[citizen] ?? [])
      const days = children.map(({ birthDate }) => Date.parse(birthDate) / 86_400_000).sort((a, b) => a - b)
      const close = days.slice(1).filter((day, place) => day - (days[place] ?? 0) < 300)
      const estimated = children.some(({ birthDateEstimated }) => birthDateEstimated)
      expect(estimated ? [] : close).toEqual([])
      expect(new Set(children.map(({ name }) => name)).size).toBe(children.length)
    }
  })

  test('every household has somebody at its head who lived there', () => {
    const headed = new Set(
      stays.filter(({ relation }) => relation === 'head').map(({ household }) => household),
    )
    const indexes = families.flatMap((family) => family.households.map(({ index }) => index))
    expect(indexes.filter((index) => !headed.has(index))).toEqual([])
    expect(indexes).toEqual(indexes.map((_, place) => place))
  })
})

describe('visits', () => {
  test('come in the order of the book, on working days of three years, in office hours', () => {
    const times = visits.map(({ on, at }) => `${on} ${at}`)
    expect(times).toEqual([...times].sort())
    expect(visits.filter(({ on }) => isWeekend(on) || on < '2023-11-01' || on > until)).toEqual([])
    expect(visits.filter(({ at }) => at < '07:30' || at > '15:00')).toEqual([])
  })

  test('concern cards that were open, and sometimes several of one family, each once', () => {
    const wrong = visits.filter((visit) =>
      visit.citizens.some((index) => {
        const citizen = citizens[index]
        return !citizen || citizen.firstContact > visit.on || (citizen.closedOn ?? '9') < visit.on
      }),
    )
    expect(wrong).toEqual([])
    expect(visits.filter((visit) => visit.citizens.length > 1).length).toBeGreaterThan(100)
    expect(visits.filter((visit) => new Set(visit.citizens).size < visit.citizens.length)).toEqual([])
  })

  test('few citizens make many of the visits, as in every centre', () => {
    const counts = new Map<number, number>()
    for (const visit of visits)
      for (const index of visit.citizens) counts.set(index, (counts.get(index) ?? 0) + 1)
    const sorted = [...counts.values()].sort((a, b) => b - a)
    const top = sorted.slice(0, citizens.length / 5).reduce((sum, count) => sum + count, 0)
    const all = sorted.reduce((sum, count) => sum + count, 0)
    expect(top / all).toBeGreaterThan(0.4)
    expect(top / all).toBeLessThan(0.8)
  })
})

describe('referrals', () => {
  test('letters count without gaps in each year, in the order of signing', () => {
    const letters = referrals.flatMap(({ letter }) => letter ?? [])
    expect(letters.map(({ signedOn }) => signedOn)).toEqual(letters.map(({ signedOn }) => signedOn).sort())
    for (const [, ofYear] of Map.groupBy(letters, ({ year }) => year))
      expect(ofYear.map(({ serial }) => serial)).toEqual(ofYear.map((_, place) => place + 1))
    expect(letters.filter(({ year, signedOn }) => !signedOn.startsWith(String(year)))).toEqual([])
  })

  test('dates follow the work: opened, signed, delivered, chased, answered, closed', () => {
    const disordered = referrals.filter(({ openedOn, letter, delivery, chases, answer, closedOn }) => {
      const days = [openedOn, letter?.signedOn, delivery?.on, answer?.on, closedOn].filter((day) => day)
      const early = chases.some((day) => day < (delivery?.on ?? '9') || day > until)
      return early || days.join() !== [...days].sort().join() || days.some((day) => (day ?? '') > until)
    })
    expect(disordered).toEqual([])
  })

  test('the state agrees with what was done, and all states occur', () => {
    const expected = {
      draft: [false, false, false],
      toBeSigned: [false, false, false],
      signed: [true, false, false],
      sent: [true, true, false],
      handedOver: [true, true, false],
      noAnswer: [true, true, false],
      answered: [true, true, true],
    }
    const wrong = referrals.filter(({ state, letter, delivery, answer }) => {
      if (state === 'closed') return letter === null || delivery === null
      return [letter !== null, delivery !== null, answer !== null].join() !== expected[state].join()
    })
    expect(wrong).toEqual([])
    expect(new Set(referrals.map(({ state }) => state)).size).toBe(8)
  })

  test('go to bodies of the directory; consent has its date', () => {
    const file = join(__dirname, '../../resources/lists/directory.json')
    const bodies = directorySchema
      .parse(JSON.parse(readFileSync(file, 'utf8')))
      .entries.map(({ code }) => code)
    expect(referrals.filter(({ body }) => !bodies.includes(body))).toEqual([])
    expect(
      referrals.filter(({ ground, consentOn }) => ground.startsWith('consent') !== (consentOn !== null)),
    ).toEqual([])
  })
})

describe('near-duplicates', () => {
  const all = citizens.flatMap((citizen) => nearDuplicatesOf(citizen, 'alkyoni'))

  test('every change occurs, is marked, and differs from its citizen', () => {
    expect(new Set(all.map(({ change }) => change))).toEqual(new Set(changes))
    const same = all.filter((copy) => {
      const citizen = citizens[copy.of]
      return (
        citizen?.surname === copy.surname &&
        citizen.name === copy.name &&
        citizen.birthDate === copy.birthDate &&
        copy.amka === null
      )
    })
    expect(same).toEqual([])
  })

  test('days of birth remain days', () => {
    expect(all.filter(({ birthDate }) => Number.isNaN(Date.parse(birthDate)))).toEqual([])
  })

  test('a share of the citizens gets one each, the same each time', () => {
    const some = () => [...inventNearDuplicates({ seed: 'alkyoni', citizens, share: 0.05 })]
    expect(some()).toEqual(some())
    expect(some().length).toBeGreaterThan(25)
    expect(some().length).toBeLessThan(90)
  })

  test.each([
    ['Ελευθερίου Βενιζέλου', 'Eleftheriou Venizelou'],
    ['Ευκαρπία', 'Efkarpia'],
    ['Λευκάδα', 'Lefkada'],
    ['Ναύπλιο', 'Nafplio'],
    ['Μαΐου', 'Maiou'],
  ])('ΕΛΟΤ 743 writes %s as %s', (greek, latin) => {
    expect(elot743(greek)).toBe(latin)
  })

  test('free greeklish goes by the look of the letters', () => {
    expect(freeGreeklish('Θεοχάρης')).toBe('8eoxarhs')
  })
})

test('20,000 people, 120,000 visits and 15,000 referrals take seconds', () => {
  const started = performance.now()
  const full = inventCentre({ seed: 'full', ...centreSizes.full })
  let [people, visited, referred] = [0, 0, 0]
  for (const family of full.families()) people += family.citizens.length
  for (const visit of full.visits()) visited += visit.citizens.length > 0 ? 1 : 0
  for (const referral of full.referrals()) referred += referral.citizen >= 0 ? 1 : 0
  expect([people, visited, referred]).toEqual([20_000, 120_000, 15_000])
  expect(performance.now() - started).toBeLessThan(20_000)
}, 30_000)

test('no number comes twice among 20,000', () => {
  const seen = new Set<string>()
  let given = 0
  for (const { amka, afm, idCard, mobile } of inventPeople({ seed: 'full', count: 20_000 }))
    for (const number of [amka.value, afm.value, idCard.value, mobile])
      if (number !== null) {
        seen.add(number)
        given++
      }
  expect(seen.size).toBe(given)
}, 30_000)
