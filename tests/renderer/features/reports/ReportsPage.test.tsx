import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { ReportsPage } from '../../../../renderer/features/reports/ReportsPage'
import type { Report } from '../../../../shared/features/reports/report'
import { type Answers, showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const opens = { list: 'handOvers', by: 'places', code: 'MIL' } as const
const report = (text: string): Report => ({
  title: 'Αναφορά παραδόσεων',
  period: '01/01/2026 – 22/11/2026',
  drawn: 'Μετρήθηκε στις 22/11/2026 14:05.',
  tables: [
    {
      key: 'places',
      title: 'Παραδόσεις ανά δήμο',
      notes: ['Προσοχή'],
      headers: ['Δήμος', 'Παραδόσεις', 'Αξία'],
      rows: [
        {
          key: 'MIL',
          label: 'Δήμος Μήλου',
          cells: [
            { text, opens },
            { text: '20,00 €', opens: { list: 'item', itemId: 'rice', day: '2026-11-22' as never } },
          ],
        },
      ],
    },
  ],
})
const answers: Answers = {
  'reports.figures': () => report('3'),
  'reports.outgoing': () => report('<5*'),
  'reports.counted': () => ({
    headers: ['Αποδεικτικό', 'Νοικοκυριό'],
    rows: [{ key: 'h1', cells: ['26/7', 'ΚΑΝΑΡΗ Άννα'], of: { page: 'handOver', id: 'h1' } }],
    hidden: 2,
    more: 0,
  }),
  'exports.save': () => ({ file: 'Παραδόσεις.csv' }),
  'distributions.programmes': () => [],
}

it('a number opens the list it was counted from, and a row of it its own page', async () => {
  const shown = showScreen(<ReportsPage />, { answers })
  await shown.user.click(await screen.findByRole('button', { name: 'Παραδόσεις' }))
  await shown.user.click(await screen.findByRole('button', { name: /^Δήμος Μήλου, Παραδόσεις: 3/ }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('ΚΑΝΑΡΗ Άννα')).toBeInTheDocument()
  expect(within(dialog).getByText(/Ακόμη 2 δεν δείχνονται/)).toBeInTheDocument()
  expect(shown.asked('reports.counted')).toMatchObject([{ opens, from: '2026-01-01' }])
  await shown.user.click(within(dialog).getByText('26/7'))
  expect(shown.where()).toBe('/distributions/hand-overs/h1')
})

it('a number of the stock opens the page of the item on that day', async () => {
  const shown = showScreen(<ReportsPage />, { answers })
  await shown.user.click(await screen.findByRole('button', { name: /20,00 €/ }))
  expect(shown.where()).toMatch(/^\/items\/rice/)
})

it('what is saved is what may leave, with the period and its notes below the table', async () => {
  const shown = showScreen(<ReportsPage />, { answers })
  await shown.user.click(await screen.findByRole('button', { name: 'Παραδόσεις ανά δήμο σε CSV' }))
  await waitFor(() =>
    expect(shown.asked('exports.save')).toEqual([
      {
        title: 'Παραδόσεις ανά δήμο',
        format: 'csv',
        headers: ['Δήμος', 'Παραδόσεις', 'Αξία'],
        rows: [
          ['Δήμος Μήλου', '<5*', '20,00 €'],
          ['', '', ''],
          ['01/01/2026 – 22/11/2026', '', ''],
          ['Μετρήθηκε στις 22/11/2026 14:05.', '', ''],
          ['Προσοχή', '', ''],
        ],
      },
    ]),
  )
})

it('who is no supervisor sees every number and takes nothing out', async () => {
  showScreen(<ReportsPage />, { answers, roles: ['socialWorker'] })
  expect(await screen.findByRole('button', { name: /^Δήμος Μήλου, Παραδόσεις: 3/ })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /CSV|XLSX|PDF/ })).not.toBeInTheDocument()
})
