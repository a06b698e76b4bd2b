import { broughtAnswers, isRecorded, keyOfBrought } from '../../../renderer/api/broughtAnswers'
import { contract } from '../../../shared/contract'
import type { Operation } from '../../../shared/contract/operation'

// What they make was never opened before: whoever goes on to it opens it.
const makeNew = ['citizens.enquire', 'referrals.begin']

it.each(['citizens', 'referrals'] as const)(
  'every command of %s that brings a recorded reading is used',
  (name) => {
    const operations: readonly [string, Operation][] = Object.entries(contract[name])
    const recorded = operations.filter(([own]) => isRecorded(`${name}.${own}`))
    const readings = recorded.filter(([, { kind }]) => kind === 'query').map(([, { output }]) => output)
    const brings = operations
      .filter(([, { kind, output }]) => {
        const whole = 'unwrap' in output ? (output as { unwrap: () => unknown }).unwrap() : output
        return kind === 'command' && readings.some((reading) => reading === whole)
      })
      .map(([own]) => `${name}.${own}`)
      .filter((own) => !makeNew.includes(own))
    const used = Object.keys(broughtAnswers).filter((own) => own.startsWith(`${name}.`))
    expect(brings.length).toBeGreaterThan(3)
    expect(used.sort()).toEqual(brings.sort())
  },
)

it('a card that was taken away brings nothing', () => {
  expect(keyOfBrought('citizens.unassign', null)).toBeNull()
  expect(keyOfBrought('citizens.enquire', { id: 'c1' })).toBeNull()
  expect(keyOfBrought('citizens.correct', { id: 'c1' })).toEqual(['citizens', 'citizens.open', { id: 'c1' }])
})

it('what is recorded is told from what is not', () => {
  expect(isRecorded('citizens.open')).toBe(true)
  expect(isRecorded('citizens.list')).toBe(false)
  expect(isRecorded('nothing.ofTheKind')).toBe(false)
})
