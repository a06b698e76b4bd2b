import {
  type MovedLine,
  movedQuantities,
  withLots,
  withPack,
} from '../../../../renderer/features/goods/movedLines'
import { sampleItem, sampleLots } from '../../../support/sampleStock'

const ids = (lines: readonly MovedLine[]) => lines.map(({ lotId }) => lotId)
const typed = (lines: readonly MovedLine[]) => lines.map(({ quantity }) => quantity)

it('what has expired has a line to be written off, and none to be transferred', () => {
  expect(ids(withLots([], 'writeOff', sampleItem, sampleLots))).toEqual(['old', 'soon', 'late'])
  expect(ids(withLots([], 'transfer', sampleItem, sampleLots))).toEqual(['soon', 'late'])
})

it('a lot has one line, and an empty one none', () => {
  const once = withLots([], 'transfer', sampleItem, sampleLots)
  const empty = sampleLots.map((lot) => ({ ...lot, id: `${lot.id}2`, onHand: 0 }))
  expect(withLots(once, 'transfer', sampleItem, [...sampleLots, ...empty])).toEqual(once)
})

it('a pack comes from the lot that expires first, as far as it reaches, and then from the next', () => {
  const lines = withLots([], 'transfer', sampleItem, sampleLots)
  const once = withPack(lines, 'rice', 400)
  expect(typed(once.lines)).toEqual([400, null])
  expect(typed(withPack(once.lines, 'rice', 400).lines)).toEqual([500, 300])
})

it('what no lot has is missing, and then nothing changes; an unreadable quantity stays as it was typed', () => {
  const lines = withLots([], 'transfer', sampleItem, sampleLots)
  expect(withPack(lines, 'rice', 1600)).toEqual({ lines, missing: 100 })
  expect(withPack(lines, 'soap', 1)).toEqual({ lines, missing: 1 })
  const odd = lines.map((line, place) => (place === 0 ? { ...line, quantity: '1.5 kg' } : line))
  expect(typed(withPack(odd, 'rice', 500).lines)).toEqual(['1.5 kg', 500])
})

it('the gate is given what was typed and could be read, or nothing', () => {
  const [soon, late] = withLots([], 'transfer', sampleItem, sampleLots)
  expect(movedQuantities([soon!, { ...late!, quantity: 250 }])).toEqual([{ lotId: 'late', quantity: 250 }])
  expect(movedQuantities([{ ...soon!, quantity: 0 }])).toEqual([])
  expect(
    movedQuantities([
      { ...soon!, quantity: 'πολλά' },
      { ...late!, quantity: 250 },
    ]),
  ).toBeNull()
})
