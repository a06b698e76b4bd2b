import '@testing-library/jest-dom'
import { screen } from '@testing-library/react'
import { CopyState } from '../../../../renderer/features/today/CopyState'
import { sampleDeadlines, showScreen } from '../../../support/memoryHost'

const begin = (copyOldDays: number) =>
  showScreen(<CopyState />, {
    answers: {
      'settings.deadlines': () => ({ version: 1, deadlines: { ...sampleDeadlines, copyOldDays } }),
      'backup.state': () => ({
        version: 1,
        folder: 'copies',
        atQuit: true,
        last: { file: 'a.kentro', at: '2026-11-12T12:00:00.000Z', tables: 1, rows: 1, bytes: 1 },
        lastFailureAt: null,
      }),
    },
  })

// Today is 22 November.
it('a copy of ten days is old where the centre set nine', async () => {
  begin(9)
  expect(await screen.findByText(/10 ημερών|10 ημέρες/)).toBeInTheDocument()
})

it('and not yet where it set ten', async () => {
  begin(10)
  expect(await screen.findByText(/12\/11\/2026/)).toBeInTheDocument()
  expect(screen.queryByText(/10 ημερών|10 ημέρες/)).not.toBeInTheDocument()
})
