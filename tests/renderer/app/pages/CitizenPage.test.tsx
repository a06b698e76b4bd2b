import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { CitizenPage } from '../../../../renderer/app/pages/CitizenPage'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleAppointment } from '../../../support/sampleAppointment'
import { sampleCard } from '../../../support/sampleCard'
import { sampleVisit } from '../../../support/sampleVisit'
import type { Role } from '../../../../shared/contract/operation'

// Typing into a form of this size takes its time on a slow machine.
jest.setTimeout(30_000)

const open = (answers: Answers = {}, roles: Role[] = ['supervisor']) =>
  showScreen(<CitizenPage params={{ id: 'c1' }} />, {
    roles,
    answers: {
      'citizens.open': () => sampleCard,
      'households.ofCitizen': () => ({ current: null, others: [] }),
      'visits.ofCitizen': () => ({ visits: [], next: null }),
      'referrals.ofCitizen': () => [],
      'referrals.statusOfCitizen': () => [],
      'appointments.ofCitizen': () => [],
      'appointments.waiting': () => [],
      ...answers,
    },
  })

it('names the citizen in the official order, with the number of the file', async () => {
  open()
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('ΠΑΠΑΔΑΚΗ Μαρία του Γεωργίου')
  expect(screen.getByText(/Αριθμός φακέλου 7/)).toBeVisible()
})

it('a forbidden way shows neither its number nor its copy button; the others stay', async () => {
  open({
    'citizens.open': () => ({
      ...sampleCard,
      blocked: ['mobile'],
      safeContact: [{ id: 's1', rule: 'noMobileCall', note: '', blocks: ['mobile'], addedAt: '' }],
    }),
  })
  expect(await screen.findByText('Μην καλείτε στο κινητό')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Να μη γίνεται κλήση στο κινητό'))
  expect(screen.queryByText('694 123 4567')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Αντιγραφή: Κινητό' })).not.toBeInTheDocument()
  expect(screen.getByText('22990 12345')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Αντιγραφή: Σταθερό' })).toBeVisible()
})

it('offers no telephone call as a next step when both numbers are forbidden', async () => {
  const { user } = open({
    'citizens.open': () => ({ ...sampleCard, blocked: ['mobile', 'landline'] }),
  })
  await screen.findByRole('button', { name: /Νέα επίσκεψη/ })
  fireEvent.keyDown(document.body, { code: 'F4' })
  await user.click(await screen.findByRole('combobox', { name: 'Επόμενη ενέργεια' }))
  expect(await screen.findByRole('option', { name: 'Ραντεβού' })).toBeInTheDocument()
  expect(screen.queryByRole('option', { name: 'Τηλεφώνημα στον πολίτη' })).not.toBeInTheDocument()
})

it('tells what is to be looked after', async () => {
  open({
    'citizens.open': () => ({ ...sampleCard, informedOn: null, identityDocumentExpires: '2026-12-01' }),
  })
  expect(await screen.findByText(/λήγει στις 01\/12\/2026/)).toBeVisible()
  expect(screen.getByText(/Δεν έχει γίνει ακόμη η ενημέρωση/)).toBeVisible()
})

it('the reception sees no tabs of social facts and asks for none', async () => {
  const { asked } = open({}, ['reception'])
  await screen.findByRole('heading', { name: 'Ιστορικό' })
  expect(screen.queryByRole('tab')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Πρόσβαση' })).not.toBeInTheDocument()
  expect(asked('citizens.openSocialFacts')).toEqual([])
})

it('a card that may not be opened is a sentence', async () => {
  open({ 'citizens.open': () => new Refused({ code: 'notFound', subject: 'citizens.citizen' }) })
  expect(await screen.findByRole('alert')).toHaveTextContent('καρτέλα πολίτη')
})

it('changed by somebody else meanwhile: what was typed stays, the rest and the version are new', async () => {
  let now = sampleCard
  const { user, asked } = open({
    'citizens.open': () => now,
    'citizens.correct': ({ version }) =>
      version === now.version ? { ...now, version: now.version + 1 } : new Refused({ code: 'stale' }),
  })
  await user.click(await screen.findByRole('button', { name: 'Διόρθωση: Επικοινωνία' }))
  const dialog = within(await screen.findByRole('dialog'))
  const mobile = dialog.getByLabelText('Κινητό')
  await user.clear(mobile)
  await user.type(mobile, '6900000001')
  now = { ...sampleCard, version: 4, mobile: '6900000002', settlement: 'Πλάκα' }
  await user.keyboard('{Control>}{Enter}{/Control}')

  expect(await dialog.findByText(/690 000 0002/)).toBeVisible()
  expect(mobile).toHaveValue('6900000001')
  expect(dialog.getByLabelText('Οικισμός')).toHaveValue('Πλάκα')
  await user.click(mobile)
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(asked('citizens.correct').at(-1)).toMatchObject({
    version: 4,
    mobile: '6900000001',
    settlement: 'Πλάκα',
  })
})

it('F7 leads to the history, also from a tab beside it', async () => {
  const { user } = open({
    'citizens.openSocialFacts': () => new Refused({ code: 'notAllowed' }),
    'visits.ofCitizen': () => ({ visits: [sampleVisit], next: null }),
  })
  await user.click(await screen.findByRole('tab', { name: 'Ευάλωτες ομάδες' }))
  expect(screen.queryByRole('list', { name: 'Ιστορικό' })).not.toBeInTheDocument()
  fireEvent.keyDown(document.body, { code: 'F7' })
  const history = await screen.findByRole('list', { name: 'Ιστορικό' })
  expect(document.activeElement).toContainElement(history)
  expect(document.activeElement).not.toBe(document.body)
})

it('an appointment stands among what happened, and one key books the next', async () => {
  open({
    'appointments.ofCitizen': () => [{ ...sampleAppointment, state: 'noShow' }],
    'appointments.freeTimes': () => [],
  })
  const story = await screen.findByRole('list', { name: 'Ιστορικό' })
  expect(await within(story).findByText('Δεν ήρθε')).toBeVisible()
  fireEvent.keyDown(document.body, { code: 'F8' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Νέο ραντεβού' }))
  expect(await dialog.findByRole('combobox', { name: /Είδος ραντεβού/ })).toHaveFocus()
})
