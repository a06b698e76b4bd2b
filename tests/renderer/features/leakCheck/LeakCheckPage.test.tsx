import '@testing-library/jest-dom'
import { screen } from '@testing-library/react'
import { LeakCheckPage } from '../../../../renderer/features/leakCheck/LeakCheckPage'
import type { LeakResult } from '../../../../shared/features/leakCheck/leakCheck.contract'
import { el } from '../../../../shared/i18n'
import { Refused, showScreen } from '../../../support/memoryHost'

const { screen: words, rules } = el.leakCheck

// The table shows the rows that are in sight, and jsdom has no sizes.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 600 })
})

const place = (name: LeakResult['places'][number]['place'], hits = 0, skipped = 0) => ({
  place: name,
  looked: 12,
  bytes: 3_145_728,
  hits,
  skipped,
})
const result = (places: LeakResult['places']): LeakResult => ({
  at: '2026-11-22T09:30:00.000Z',
  texts: 9,
  pieces: 24,
  patterns: 200,
  places,
})
const shown = (found: LeakResult) =>
  showScreen(<LeakCheckPage />, { answers: { 'leakCheck.run': () => found } })

test('says in words that nothing was found, and where it was looked', async () => {
  const { user } = shown(result([place('records'), place('temporary', 0, 2)]))
  expect(screen.getByText(words.none)).toBeInTheDocument()
  await user.keyboard('[F4]')
  expect(await screen.findByText(/^Δεν βρέθηκε τίποτα. Αναζητήθηκαν 24/)).toBeInTheDocument()
  expect(screen.getByText(words.places.records)).toBeInTheDocument()
  expect(screen.getByText(/^2 αρχεία/)).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('says loudly that a piece was found', async () => {
  const { user } = shown(result([place('records', 1)]))
  await user.click(screen.getByRole('button', { name: new RegExp(words.run) }))
  expect(await screen.findByRole('alert')).toHaveTextContent(words.found)
  expect(screen.queryByText(/Δεν βρέθηκε τίποτα/)).toBeNull()
})

test('tells who has nothing to check with what to do', async () => {
  const { user } = showScreen(<LeakCheckPage />, {
    answers: { 'leakCheck.run': () => new Refused({ code: 'ruleBroken', rule: 'leakCheck.noPieces' }) },
  })
  await user.click(screen.getByRole('button', { name: new RegExp(words.run) }))
  expect(await screen.findByText(rules.noPieces)).toBeInTheDocument()
})
