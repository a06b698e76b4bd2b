import { fc } from '../../../support/properties'
import { livesThereOn, overlap, whyNotLiving } from '../../../../main/features/households/households.rules'

test('the day of leaving is no longer lived there', () => {
  const stay = { from: '2026-01-05', until: '2026-01-10' }
  expect(
    ['2026-01-04', '2026-01-05', '2026-01-09', '2026-01-10'].map((day) => livesThereOn(stay, day)),
  ).toEqual([false, true, true, false])
})

const day = fc.integer({ min: 1, max: 20 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`)
const stay = fc
  .tuple(day, fc.option(day))
  .filter(([from, until]) => until === null || until > from)
  .map(([from, until]) => ({ from, until }))
const calendar = Array.from({ length: 40 }, (_, index) =>
  index < 31 ? `2026-01-${String(index + 1).padStart(2, '0')}` : `2026-02-0${index - 30}`,
)

test('two stays overlap exactly when they share a day', () => {
  fc.assert(
    fc.property(stay, stay, (one, other) => {
      const shared = calendar.some((date) => livesThereOn(one, date) && livesThereOn(other, date))
      expect(overlap(one, other)).toBe(shared)
    }),
  )
})

test('who moves on the day of leaving lives in one household at a time', () => {
  const first = { from: '2026-01-01', until: '2026-01-10' }
  expect(whyNotLiving({ from: '2026-01-10', until: null }, [first])).toBeNull()
  expect(whyNotLiving({ from: '2026-01-09', until: null }, [first])).toBe('households.alreadyInHousehold')
  expect(whyNotLiving({ from: '2026-01-09', until: '2026-01-09' }, [])).toBe('households.untilBeforeFrom')
})
