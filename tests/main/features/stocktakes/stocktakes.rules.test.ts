import { alonePauseEnds, movementOf, stateAfter } from '../../../../main/features/stocktakes/stocktakes.rules'

test('a state leads only where the work goes', () => {
  expect(stateAfter('finish', 'counting')).toBe('finished')
  expect(stateAfter('confirm', 'counting')).toBeNull()
  expect(stateAfter('confirm', 'finished')).toBe('posted')
  expect(stateAfter('undo', 'finished')).toBeNull()
  expect(stateAfter('countAgain', 'finished')).toBe('counting')
  for (const act of ['finish', 'countAgain', 'confirm', 'undo'] as const)
    for (const over of ['undone', 'cancelled'] as const) expect(stateAfter(act, over)).toBeNull()
})

test('the movement is the difference of the moment of counting', () => {
  expect(movementOf({ expected: 20, counted: 18 })).toEqual({ quantity: 2, direction: 'out' })
  expect(movementOf({ expected: 0, counted: 3 })).toEqual({ quantity: 3, direction: 'in' })
  expect(movementOf({ expected: 5, counted: 5 })).toBeNull()
  expect(movementOf({ expected: null, counted: null })).toBeNull()
})

test('the pause is counted from the end of the counting', () => {
  expect(alonePauseEnds('2026-11-23T07:30:00.000Z', 60)).toBe('2026-11-23T08:30:00.000Z')
})
