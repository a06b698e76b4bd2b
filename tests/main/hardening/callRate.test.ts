import { createCallRate, doorRate, type RateLimit, usualRate } from '../../../main/hardening/callRate'

let now = 0
const atRest = () => {
  now = 5_000
  return createCallRate(() => now)
}
const times = (count: number, call: () => string) => Array.from({ length: count }, call)

it.each<[string, RateLimit]>([
  ['citizens.list', usualRate],
  ['vault.signIn', doorRate],
])('lets %s through at once so many times, then as many as the seconds give', (operation, limit) => {
  const decide = atRest()
  const call = () => decide('1', operation)
  expect(new Set(times(limit.burst, call))).toEqual(new Set(['allow']))
  expect(call()).toBe('deny')
  now += 1_000
  expect(times(limit.perSecond + 1, call).filter((answer) => answer === 'allow')).toHaveLength(
    limit.perSecond,
  )
  now += 3_600_000
  expect(times(limit.burst + 1, call).filter((answer) => answer === 'allow')).toHaveLength(limit.burst)
})

it('a page that runs wild stops neither its other operations nor another window', () => {
  const decide = atRest()
  times(usualRate.burst + 1, () => decide('1', 'citizens.search'))
  expect(decide('1', 'citizens.search')).toBe('deny')
  expect(decide('1', 'visits.book')).toBe('allow')
  expect(decide('2', 'citizens.search')).toBe('allow')
})

it('a refusal does not push the next call further away', () => {
  const decide = atRest()
  times(doorRate.burst + 500, () => decide('1', 'vault.signIn'))
  now += 1_000
  expect(decide('1', 'vault.signIn')).toBe('allow')
})

it('thousands of names that do not exist do not forget an operation that is in use', () => {
  const decide = atRest()
  let name = 0
  times(doorRate.burst, () => decide('1', 'vault.signIn'))
  const answers = times(5_000, () => {
    name += 1
    decide('1', `citizens.x${name}`)
    return name % 100 === 0 ? decide('1', 'vault.signIn') : 'deny'
  })
  expect(new Set(answers)).toEqual(new Set(['deny']))
})
