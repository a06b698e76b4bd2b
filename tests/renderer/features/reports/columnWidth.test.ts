import { widthOf } from '../../../../renderer/features/reports/columnWidth'

test('a column gets room by its longest text, within bounds', () => {
  expect(widthOf(['Νοικοκυριό', 'ΚΑΝΑΡΗ Άννα-Μαρία'])).toBe('minmax(5rem, 17fr)')
  expect(widthOf(['Μέλη', '4'])).toBe('minmax(5rem, 6fr)')
  expect(widthOf(['x'.repeat(300)])).toBe('minmax(5rem, 40fr)')
})
