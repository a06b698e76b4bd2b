import '@testing-library/jest-dom'
import { act, screen, waitFor } from '@testing-library/react'
import { IntakePage } from '../../../../renderer/features/citizens/IntakePage'
import { intakePath } from '../../../../renderer/features/citizens/typedName'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleCard, sampleLine } from '../../../support/sampleCard'

// Typing into a form of this size takes its time on a slow machine.
jest.setTimeout(30_000)

const begin = (answers: Answers = {}, typed = 'παπαδάκη μαρία') =>
  showScreen(<IntakePage />, {
    path: intakePath(typed),
    roles: ['reception'],
    answers: { 'citizens.enquire': () => ({ ...sampleCard, standing: 'enquirer', version: 1 }), ...answers },
  })
const field = (label: string) => screen.findByLabelText(label)

it('takes the name that was typed, goes on by Enter and saves by Ctrl+Enter', async () => {
  const { user, asked, where } = begin()
  expect(await field('Επώνυμο')).toHaveValue('Παπαδάκη')
  expect(await field('Όνομα')).toHaveFocus()
  await user.keyboard('{Enter}Επίδομα στέγασης{Enter}694 123 4567')
  expect(await field('Κινητό')).toHaveFocus()
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(where()).toBe('/citizens/c1'))
  expect(asked('citizens.enquire')).toEqual([
    expect.objectContaining({
      surname: 'Παπαδάκη',
      name: 'Μαρία',
      request: 'Επίδομα στέγασης',
      mobile: '6941234567',
    }),
  ])
  expect(asked('citizens.register')).toEqual([])
})

it('registers at once by Ctrl+Shift+Enter', async () => {
  const { user, asked, where } = begin({ 'citizens.register': () => sampleCard })
  await field('Όνομα')
  await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
  await waitFor(() => expect(where()).toBe('/citizens/c1'))
  expect(asked('citizens.register')).toEqual([{ id: 'c1', version: 1 }])
})

it('shows who may be there already, with the reasons, and opens that card', async () => {
  const { user, where } = begin({
    'citizens.similar': () => ({
      alike: [{ ...sampleLine, because: ['sameName', 'samePhone'] }],
      hiddenMatch: false,
    }),
  })
  expect(await screen.findByText('ίδιο τηλέφωνο')).toBeVisible()
  expect(screen.getByText('ίδιο ονοματεπώνυμο')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Άνοιγμα της καρτέλας: Παπαδάκη Μαρία' }))
  expect(where()).toBe('/citizens/c1')
})

it('saves nothing while another card has the same ΑΜΚΑ', async () => {
  const { user, asked } = begin({
    'citizens.similar': () => ({ alike: [{ ...sampleLine, because: ['sameAmka'] }], hiddenMatch: false }),
  })
  expect(await screen.findByRole('button', { name: 'Άνοιγμα εκείνης' })).toBeVisible()
  await user.keyboard('{Control>}{Enter}{/Control}{Control>}{Shift>}{Enter}{/Shift}{/Control}')
  expect(asked('citizens.enquire')).toEqual([])
})

it('says that a card exists which may not be opened, and nothing of it', async () => {
  begin({ 'citizens.similar': () => ({ alike: [], hiddenMatch: true }) })
  expect(await screen.findByText(/Υπάρχει καρτέλα που δεν μπορείτε να ανοίξετε/)).toBeVisible()
  expect(screen.getByRole('button', { name: /Αποθήκευση και εγγραφή/ })).toBeDisabled()
})

it('fills birth date and sex from the ΑΜΚΑ, and says at once when they disagree', async () => {
  const { user } = begin()
  await user.type(await field('ΑΜΚΑ'), '01018099984')
  expect(await field('Ημερομηνία γέννησης')).toHaveValue('01/01/1980')
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Φύλο' })).toHaveValue('Γυναίκα'))
  await user.clear(await field('Ημερομηνία γέννησης'))
  await user.type(await field('Ημερομηνία γέννησης'), '2/1/1980')
  expect(await screen.findByText(/δεν συμφωνεί με την ημερομηνία γέννησης/)).toBeVisible()
})

it('asks which century the ΑΜΚΑ means when both are possible', async () => {
  const { user } = begin()
  await user.type(await field('ΑΜΚΑ'), '01010199980')
  await user.click(await screen.findByRole('button', { name: '01/01/1901' }))
  expect(await field('Ημερομηνία γέννησης')).toHaveValue('01/01/1901')
})

it('keeps what is typed as a draft of its own, and gives it back', async () => {
  jest.useFakeTimers({ advanceTimers: true })
  const { asked } = begin()
  await field('Όνομα')
  const { default: userEvent } = await import('@testing-library/user-event')
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime })
  await user.keyboard('{Enter}Στέγη')
  await act(() => jest.advanceTimersByTimeAsync(2_500))
  expect(await screen.findByText(/Πρόχειρο, 14:05/)).toBeInTheDocument()
  jest.useRealTimers()
  const [kept] = asked('drafts.save') as { form: string; record: string; content: string }[]
  expect(kept?.record).toMatch(/^[0-9a-f-]{36}$/)
  expect(JSON.parse(kept?.content ?? '{}')).toMatchObject({ surname: 'Παπαδάκη' })
})

it('offers the draft that the lock left, and goes on with it in its own place', async () => {
  const { user, asked } = begin(
    {
      'drafts.list': () => [{ form: 'citizens.intake', record: 'left', savedAt: '2026-11-22T12:05:00.000Z' }],
      'drafts.open': () => ({
        content: JSON.stringify({ surname: 'Βεργή', name: 'Άννα', request: 'Τρόφιμα' }),
        savedAt: '2026-11-22T12:05:00.000Z',
      }),
    },
    '',
  )
  await user.click(await screen.findByRole('button', { name: 'Συνέχεια' }))
  await waitFor(async () => expect(await field('Επώνυμο')).toHaveValue('Βεργή'))
  expect(await field('Τι ζητά')).toHaveValue('Τρόφιμα')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(asked('drafts.discard')).toEqual([{ form: 'citizens.intake', record: 'left' }]))
})

it('puts what the gate refuses on its field and keeps the form', async () => {
  const { user } = begin({
    'citizens.enquire': () =>
      new Refused({ code: 'invalidInput', fields: [{ path: 'birthDate', issue: 'date.future' }] }),
  })
  await field('Όνομα')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Η ημερομηνία είναι στο μέλλον.')).toBeVisible()
  expect(await field('Επώνυμο')).toHaveValue('Παπαδάκη')
})
