import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { BookPage } from '../../../../renderer/features/visits/BookPage'
import { showScreen } from '../../../support/memoryHost'
import { sampleVisit } from '../../../support/sampleVisit'

jest.setTimeout(30_000)

// A list shows the rows there is room for; jsdom lays nothing out.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

it('a visit is corrected from the book without leaving it', async () => {
  const { user, asked, where } = showScreen(<BookPage />, {
    roles: ['reception'],
    path: '/visits',
    answers: {
      'visits.day': () => ({
        visits: [sampleVisit, { ...sampleVisit, id: 'v2', correctable: false }],
        next: null,
        totals: { entries: 2, contacts: 4, citizens: 2, minutes: 40 },
      }),
      'citizens.blockedWays': () => [],
      'households.ofCitizen': () => ({ current: null, others: [] }),
      'visits.correct': () => sampleVisit,
    },
  })
  const offered = await screen.findAllByRole('button', { name: /Διόρθωση της επίσκεψης: ΠΑΠΑΔΑΚΗ Μαρία/ })
  expect(offered).toHaveLength(1)
  await user.click(offered[0] as HTMLElement)
  await user.type(await screen.findByLabelText('Λεπτά'), '5')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(asked('visits.correct')).toEqual([expect.objectContaining({ id: 'v1', version: 2, minutes: 205 })])
  // Nobody looked at the card, so the trail must not say so.
  expect(asked('citizens.open')).toEqual([])
  expect(where()).toBe('/visits')
})
