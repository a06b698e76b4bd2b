import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { VisitEntry } from '../../../../renderer/features/visits/VisitEntry'
import type { Role } from '../../../../shared/contract/operation'
import type { Visit } from '../../../../shared/features/visits/visit'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleVisit } from '../../../support/sampleVisit'

// Typing into a form of this size takes its time on a slow machine.
jest.setTimeout(30_000)

const answered: Answers = {
  'citizens.blockedWays': () => [],
  'households.ofCitizen': () => ({ current: null, others: [] }),
  'visits.correct': () => sampleVisit,
}
const begin = (answers: Answers = {}, visit: Visit = sampleVisit, roles: Role[] = ['reception']) =>
  showScreen(<VisitEntry visit={visit} of="c1" />, { roles, answers: { ...answered, ...answers } })
const openDialog = async ({ user }: ReturnType<typeof begin>) => {
  await user.click(await screen.findByRole('button', { name: 'Διόρθωση' }))
  await screen.findByLabelText('Σημείωση')
  return within(screen.getByRole('dialog'))
}
const save = '{Control>}{Enter}{/Control}'
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

it('changes what was typed and leaves everything else as it was recorded', async () => {
  const shown = begin()
  const dialog = await openDialog(shown)
  const note = dialog.getByLabelText('Σημείωση')
  await shown.user.clear(note)
  await shown.user.type(note, 'Έφερε τα χαρτιά')
  await shown.user.keyboard(save)
  await closed()
  expect(shown.asked('visits.correct')).toEqual([
    {
      id: 'v1',
      version: 2,
      citizenIds: ['c1', 'c2'],
      day: '2026-11-20',
      time: '10:15',
      byId: 'me',
      manner: 'inPerson',
      services: ['A05'],
      minutes: 20,
      place: null,
      placeNote: '',
      outcome: null,
      note: 'Έφερε τα χαρτιά',
      nextStep: { kind: 'appointment', on: '2026-12-01', forId: 'other' },
    },
  ])
})

it('takes somebody out of the visit whom it did not concern', async () => {
  const shown = begin()
  const dialog = await openDialog(shown)
  await shown.user.click(dialog.getByRole('checkbox', { name: /Νίκος/ }))
  await shown.user.keyboard(save)
  await closed()
  expect(shown.asked('visits.correct')[0]).toMatchObject({ citizenIds: ['c1'] })
})

it('corrected by somebody else meanwhile: what was typed stays, the rest and the version are new', async () => {
  const now: Visit = { ...sampleVisit, version: 3, minutes: 45, note: 'Δική τους σημείωση' }
  const shown = begin({
    'visits.correct': ({ version }) => (version === 3 ? now : new Refused({ code: 'stale' })),
    'visits.ofCitizen': () => ({ visits: [now], next: null }),
  })
  const dialog = await openDialog(shown)
  const note = dialog.getByLabelText('Σημείωση')
  await shown.user.clear(note)
  await shown.user.type(note, 'Δική μου')
  await shown.user.keyboard(save)
  expect(await dialog.findByText('Δική τους σημείωση')).toBeVisible()
  expect(note).toHaveValue('Δική μου')
  expect(dialog.getByLabelText('Λεπτά')).toHaveValue('45')
  await shown.user.click(note)
  await shown.user.keyboard(save)
  await closed()
  expect(shown.asked('visits.correct').at(-1)).toMatchObject({ version: 3, minutes: 45, note: 'Δική μου' })
})

it('a next step before the visit is said at its day', async () => {
  const shown = begin({
    'visits.correct': () =>
      new Refused({ code: 'invalidInput', fields: [{ path: 'nextStep.on', issue: 'date.order' }] }),
  })
  const dialog = await openDialog(shown)
  await shown.user.keyboard(save)
  await waitFor(() => expect(dialog.getByLabelText('Έως')).toBeInvalid())
})

it('offers no telephone call where both numbers are forbidden', async () => {
  const shown = begin({ 'citizens.blockedWays': () => ['mobile', 'landline'] })
  const dialog = await openDialog(shown)
  await shown.user.clear(dialog.getByRole('combobox', { name: 'Επόμενη ενέργεια' }))
  expect(await screen.findByRole('option', { name: 'Ραντεβού' })).toBeInTheDocument()
  expect(screen.queryByRole('option', { name: 'Τηλεφώνημα στον πολίτη' })).not.toBeInTheDocument()
})

it('what was undone or concerns a hidden card is not offered', async () => {
  begin({}, { ...sampleVisit, correctable: false })
  await screen.findByText('Ρώτησε για το επίδομα')
  expect(screen.queryByRole('button', { name: 'Διόρθωση' })).not.toBeInTheDocument()
})
