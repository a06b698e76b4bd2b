import { roles } from '../../../../shared/contract/operation'
import {
  hiddenFrom,
  opensCards,
  opensSocialFacts,
  visibleTo,
} from '../../../../main/features/citizens/citizens.policy'

const table = [
  ['reception', true, false],
  ['socialWorker', true, true],
  ['psychologist', true, true],
  ['supervisor', true, true],
  ['administrator', false, false],
] as const

test.each(table)('%s: opens cards %s, sees social facts %s', (role, cards, groups) => {
  expect(opensCards([role])).toBe(cards)
  expect(opensSocialFacts([role])).toBe(groups)
  expect(visibleTo({ userId: 'x', roles: [role] }).sql === '0').toBe(!cards)
})

test('every role stands in the table', () => {
  expect(table.map(([role]) => role)).toEqual([...roles])
})

test('the user is bound, never written into the statement', () => {
  const { sql, values } = visibleTo({ userId: `' OR 1 --`, roles: ['reception'] }, 'card')
  expect(sql).not.toContain('OR 1')
  expect(values).toEqual([`' OR 1 --`])
  expect(sql).toContain('card.restricted = 0')
})

test('what is hidden is what is not visible, for every role', () => {
  for (const role of roles) {
    const viewer = { userId: 'x', roles: [role] }
    const { sql, values } = visibleTo(viewer, 'card')
    expect(hiddenFrom(viewer, 'card')).toEqual(
      opensCards([role]) ? { sql: `(card.restricted = 1 AND NOT ${sql})`, values } : { sql: '1', values: [] },
    )
  }
})
