import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { NextStepsPage } from '../../../../renderer/features/visits/NextStepsPage'
import type { NextStepPage } from '../../../../shared/features/visits/visit'
import type { Role } from '../../../../shared/contract/operation'
import { Refused, showScreen } from '../../../support/memoryHost'
import { sampleVisit } from '../../../support/sampleVisit'

jest.setTimeout(30_000)

const step: NextStepPage['steps'][number] = {
  visitId: 'v1',
  version: 2,
  kind: 'callCitizen',
  on: '2026-11-20',
  forId: 'me',
  daysLate: 2,
  day: '2026-11-10',
  services: ['A05'],
  note: 'Να ρωτηθεί για το συμβόλαιο',
  citizens: [
    { id: 'c1', surname: 'Παπαδάκη', name: 'Μαρία', fatherName: 'Γεώργιος', fileNumber: 7, blocked: [] },
  ],
}

/** A gate that keeps which step is done, and refuses a version that is not the latest. */
function begin(roles: Role[] = ['socialWorker'], first: Partial<typeof step> = {}) {
  let version = 2
  let done = false
  return showScreen(<NextStepsPage />, {
    roles,
    answers: {
      'visits.nextSteps': () => ({
        steps: done ? [] : [{ ...step, ...first, version }],
        next: null,
        counts: { overdue: done ? 0 : 1, today: 0, later: 0 },
      }),
      'visits.nextStepDone': (mark) => {
        if (mark.version !== version) return new Refused({ code: 'stale' })
        version += 1
        done = mark.done
        return { ...sampleVisit, version }
      },
    },
  })
}

it('a step that was done goes from the list, and one key brings it back', async () => {
  const { user, asked } = begin()
  expect(await screen.findByText('Καθυστερεί 2 ημέρες')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Έγινε' }))
  expect(await screen.findByText('Δεν εκκρεμεί τίποτα.')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Αναίρεση' }))
  expect(await screen.findByRole('button', { name: 'Έγινε' })).toBeVisible()
  expect(asked('visits.nextStepDone')).toEqual([
    { visitId: 'v1', version: 2, done: true },
    { visitId: 'v1', version: 3, done: false },
  ])
})

it('shows mine first and everybody’s when asked', async () => {
  const { user, asked } = begin()
  await user.click(await screen.findByRole('button', { name: 'Όλων' }))
  await waitFor(() =>
    expect(asked('visits.nextSteps').map((input) => (input as { whose: string }).whose)).toEqual([
      'mine',
      'all',
    ]),
  )
})

it('opens the card of the citizen', async () => {
  const { user, where } = begin()
  await user.click(await screen.findByRole('button', { name: /ΠΑΠΑΔΑΚΗ/ }))
  expect(where()).toBe('/citizens/c1')
})
