import { ids } from '../../../../main/shell/ports/ids'

it('makes version 7 identifiers that differ and sort by the time of making', () => {
  const made = Array.from({ length: 1000 }, () => ids.next())
  expect(made[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(made).size).toBe(1000)
  expect([...made].sort()).toEqual(made)
})
