import { riskVisible, sessionVisible } from '../../../../main/features/sessions/sessions.policy'

const card = { sql: 'MAY_OPEN(?)', values: ['u2'] }

test('the supervisor sees the risks of every card that may be opened', () => {
  expect(riskVisible({ userId: 'u2', roles: ['supervisor'] }, card)).toEqual(card)
})

test('others see those they noticed, and those of cards they answer for, only while they may open them', () => {
  const { sql, values } = riskVisible({ userId: 'u2', roles: ['psychologist'] }, card)
  expect(sql).toMatch(/^\(MAY_OPEN\(\?\) AND \(r\.noticedBy = \?.*\)\)$/s)
  expect(values).toEqual(['u2', 'u2', 'u2', 'u2'])
  expect(sql.split('?')).toHaveLength(5)
})

test('a session is seen through the card of whoever took part', () => {
  const { sql, values } = sessionVisible(card)
  expect(sql).toContain('MAY_OPEN(?)')
  expect(values).toEqual(['u2'])
})
