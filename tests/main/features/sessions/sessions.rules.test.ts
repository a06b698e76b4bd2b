import {
  consentHolds,
  custodyPlaced,
  filled,
  isMinor,
  lacksConsent,
  wrongDays,
} from '../../../../main/features/sessions/sessions.rules'
import { newSessionSchema } from '../../../../shared/features/sessions/session'
import type { IsoDate, IsoInstant } from '../../../../shared/values/isoDate'
import { fc } from '../../../support/properties'

const day = (text: string) => text as IsoDate
const today = day('2026-11-23')
const now = '2026-11-23T07:30:00.000Z' as IsoInstant
const typed = (more: object = {}) =>
  newSessionSchema.parse({ citizenIds: ['c1', 'c1', 'c2'], kind: 'couple', ...more })

test('a citizen and the kind are enough: today, now, came, each citizen once', () => {
  expect(filled(typed(), now)).toMatchObject({
    citizenIds: ['c1', 'c2'],
    day: '2026-11-23',
    time: '09:30',
    attendance: 'came',
  })
  expect(filled(typed({ day: '2026-11-20' }), now).time).toBeNull()
})

test('a session lies not ahead, and the next one not behind it', () => {
  const fields = (one: string, nextOn: string | null) =>
    wrongDays({ day: day(one), nextOn: nextOn === null ? null : day(nextOn) }, today)
  expect(fields('2026-11-23', '2026-11-30')).toEqual([])
  expect(fields('2026-11-24', null)).toEqual([{ path: 'day', issue: 'date.future' }])
  expect(fields('2026-11-23', '2026-11-22')).toEqual([{ path: 'nextOn', issue: 'date.order' }])
})

test('one is a minor until the eighteenth birthday', () => {
  expect(isMinor('2008-11-24', today)).toBe(true)
  expect(isMinor('2008-11-23', today)).toBe(false)
  expect(isMinor(null, today)).toBe(false)
})

const consent = { givenOn: '2026-01-10', endsOn: '2026-12-31', withdrawnOn: null }

test('a consent holds from its day to its last day, and not from the day it is withdrawn', () => {
  expect(consentHolds(consent, day('2026-01-09'))).toBe(false)
  expect(consentHolds(consent, day('2026-01-10'))).toBe(true)
  expect(consentHolds(consent, day('2026-12-31'))).toBe(true)
  expect(consentHolds(consent, day('2027-01-01'))).toBe(false)
  expect(consentHolds({ ...consent, endsOn: null }, day('2030-01-01'))).toBe(true)
  const withdrawn = { ...consent, withdrawnOn: '2026-06-01' }
  expect(consentHolds(withdrawn, day('2026-05-31'))).toBe(true)
  expect(consentHolds(withdrawn, day('2026-06-01'))).toBe(false)
})

test('every minor of a session that took place needs a consent; nobody else does', () => {
  const child = { birthDate: '2015-05-05', consents: [] }
  const came = { day: today, attendance: 'came' as const }
  expect(lacksConsent(came, [child])).toBe(true)
  expect(lacksConsent(came, [{ ...child, consents: [consent] }])).toBe(false)
  expect(lacksConsent(came, [{ ...child, consents: [consent] }, child])).toBe(true)
  expect(lacksConsent(came, [{ ...child, birthDate: '1980-01-01' }])).toBe(false)
  expect(lacksConsent({ ...came, attendance: 'late' }, [child])).toBe(true)
  for (const attendance of ['noShow', 'cancelledByThem', 'cancelledByUs'] as const)
    expect(lacksConsent({ ...came, attendance }, [child])).toBe(false)
})

test('a new custody ends the one before it and gives way to the next', () => {
  const known = [
    { id: 'a', startsOn: '2020-01-01', endsOn: '2024-06-30' },
    { id: 'b', startsOn: '2024-07-01', endsOn: null },
  ]
  expect(custodyPlaced(known, { from: day('2026-01-01'), until: null })).toEqual({
    corrects: null,
    ends: { row: known[1], on: '2025-12-31' },
    until: null,
  })
  expect(custodyPlaced(known, { from: day('2022-01-01'), until: null })).toEqual({
    corrects: null,
    ends: { row: known[0], on: '2021-12-31' },
    until: '2024-06-30',
  })
  expect(custodyPlaced(known, { from: day('2024-07-01'), until: day('2026-01-01') })).toEqual({
    corrects: known[1],
    ends: null,
    until: '2026-01-01',
  })
})

test('however custody is set, on no day do two hold', () => {
  const someDay = fc.integer({ min: 1, max: 28 }).map((n) => `2026-01-${String(n).padStart(2, '0')}`)
  const one = fc.tuple(someDay, fc.option(someDay)).filter(([from, until]) => until === null || until >= from)
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (settings) => {
      let rows: { id: string; startsOn: string; endsOn: string | null }[] = []
      for (const [index, [from, until]] of settings.entries()) {
        const {
          corrects,
          ends,
          until: last,
        } = custodyPlaced(rows, {
          from: day(from),
          until: until === null ? null : day(until),
        })
        rows = rows.map((row) => (row.id === ends?.row.id ? { ...row, endsOn: ends.on } : row))
        rows = rows.filter((row) => row.id !== corrects?.id)
        rows.push({ id: `${index}`, startsOn: from, endsOn: last })
      }
      const ordered = rows.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
      const overlapping = ordered.filter(
        ({ startsOn, endsOn }, index) =>
          (endsOn !== null && endsOn < startsOn) ||
          (index < ordered.length - 1 && (endsOn === null || endsOn >= ordered[index + 1]!.startsOn)),
      )
      expect(overlapping).toEqual([])
    }),
  )
})
