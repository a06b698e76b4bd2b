import { cellsOf, spanOf, type TimeGridEntry } from '../../../../renderer/ui/calendar/cells'
import { fc } from '../../../support/properties'

const column = { key: 'a', header: 'Α', open: [{ from: 540, until: 600 }] }
const entry = (key: string, start: number, minutes: number): TimeGridEntry => ({
  key,
  column: 'a',
  start,
  minutes,
  title: key,
  label: key,
})

it('free time stays in single steps, an entry covers its own', () => {
  const cells = cellsOf(column, [entry('x', 555, 30)], { from: 540, until: 600 }, 15)
  expect(cells.map(({ row, span, entries }) => [row, span, entries.map(({ key }) => key)])).toEqual([
    [0, 1, []],
    [1, 2, ['x']],
    [3, 1, []],
  ])
})

it('entries that overlap share one cell, those that only meet do not', () => {
  const entries = [entry('b', 555, 30), entry('a', 540, 30), entry('c', 585, 15)]
  const cells = cellsOf(column, entries, { from: 540, until: 600 }, 15)
  expect(cells.map(({ span, entries: inside }) => [span, inside.map(({ key }) => key)])).toEqual([
    [3, ['a', 'b']],
    [1, ['c']],
  ])
})

it('what lies outside the opening hours is shown too, and known as closed', () => {
  const early = [entry('x', 500, 20)]
  expect(spanOf([column], early, 15)).toEqual({ from: 495, until: 600 })
  const cells = cellsOf(column, early, { from: 495, until: 600 }, 15)
  expect(cells[0]).toMatchObject({ row: 0, span: 2, open: false })
  expect(cells.at(-1)).toMatchObject({ open: true })
  expect(spanOf([], [], 15)).toBeNull()
})

it('the cells of a column fill it without gap, and every entry stands in exactly one', () => {
  const entries = fc.array(
    fc.record({ start: fc.integer({ min: 480, max: 890 }), minutes: fc.integer({ min: 5, max: 120 }) }),
    {
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(entries, fc.constantFrom(5, 15, 30), (list, step) => {
      const all = list.map(({ start, minutes }, index) => entry(String(index), start, minutes))
      const span = spanOf([column], all, step)!
      const cells = cellsOf(column, all, span, step)
      expect(cells.reduce((sum, cell) => sum + cell.span, 0)).toBe((span.until - span.from) / step)
      cells.reduce((row, cell) => {
        expect(cell.row).toBe(row)
        return row + cell.span
      }, 0)
      expect(
        cells
          .flatMap((cell) => cell.entries)
          .map(({ key }) => key)
          .sort(),
      ).toEqual(all.map(({ key }) => key).sort())
      for (const cell of cells)
        for (const { start, minutes } of cell.entries) {
          expect(start).toBeGreaterThanOrEqual(span.from + cell.row * step)
          expect(start + minutes).toBeLessThanOrEqual(span.from + (cell.row + cell.span) * step)
        }
    }),
  )
})
