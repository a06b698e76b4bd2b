import '@testing-library/jest-dom'
import { screen, within } from '@testing-library/react'
import { AuditPage } from '../../../../renderer/features/audit/AuditPage'
import type { AuditEntryView } from '../../../../shared/features/audit/audit.contract'
import { showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

// A list shows the rows there is room for; jsdom lays nothing out.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const maria = { id: 'c1', name: 'ΠΑΠΑΔΑΚΗ Μαρία', fileNumber: 7 }
const entry = (serial: number, more: Partial<AuditEntryView>): AuditEntryView => ({
  serial,
  at: '2026-11-22T08:00:00.000Z',
  userId: 'me',
  userName: 'Ελένη Βεργή',
  roles: 'supervisor',
  action: 'citizens.opened',
  subject: 'c1',
  detail: {},
  about: { kind: 'citizen', ...maria },
  concerns: [],
  ...more,
})
const entries = [
  entry(5, {}),
  entry(4, {
    action: 'visits.recorded',
    subject: 'v1',
    about: { kind: 'visit', day: '2026-11-20', citizenId: 'c1' },
    concerns: [maria],
  }),
  entry(3, { subject: null, about: { kind: 'hidden' } }),
  entry(2, { action: 'settings.listEntryAdded', subject: null, about: null, detail: { list: 'sexes' } }),
  entry(1, {
    action: 'settings.centreCorrected',
    subject: null,
    about: null,
    detail: { fields: ['signatories'] },
  }),
]
const begin = () =>
  showScreen(<AuditPage />, {
    path: '/audit',
    answers: { 'audit.search': () => ({ entries, more: false }) },
  })

it('each entry says in words what it is about', async () => {
  begin()
  expect(await screen.findByText('ΠΑΠΑΔΑΚΗ Μαρία, φάκελος 7')).toBeInTheDocument()
  for (const words of [
    'Επίσκεψη, 20/11/2026',
    'Καρτέλα στην οποία δεν έχετε πρόσβαση',
    'Λίστα: Φύλο',
    'Υπογράφοντες',
  ])
    expect(screen.getByText(words)).toBeInTheDocument()
})

it('and leads there, and to everything else about the same', async () => {
  const { user, asked, where } = begin()
  await user.click(await screen.findByText('Επίσκεψη, 20/11/2026'))
  const drawer = within(await screen.findByRole('dialog'))
  expect(drawer.getByText('ΠΑΠΑΔΑΚΗ Μαρία, φάκελος 7')).toBeInTheDocument()
  await user.click(drawer.getByRole('button', { name: 'Μόνο οι εγγραφές για το ίδιο' }))
  expect(asked('audit.search').at(-1)).toMatchObject({ subject: 'v1' })
  expect(await screen.findByText('Μόνο για Επίσκεψη, 20/11/2026')).toBeInTheDocument()
  await user.click(screen.getByText('Επίσκεψη, 20/11/2026'))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Άνοιγμα' }))
  expect(where()).toBe('/citizens/c1')
})

it('what is hidden has no way to it', async () => {
  const { user } = begin()
  await user.click(await screen.findByText('Καρτέλα στην οποία δεν έχετε πρόσβαση'))
  const drawer = within(await screen.findByRole('dialog'))
  expect(drawer.queryByRole('button', { name: 'Άνοιγμα' })).not.toBeInTheDocument()
  expect(drawer.queryByRole('button', { name: 'Μόνο οι εγγραφές για το ίδιο' })).not.toBeInTheDocument()
})
