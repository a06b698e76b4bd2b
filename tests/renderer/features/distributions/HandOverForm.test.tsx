import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HandOverDialog } from '../../../../renderer/features/distributions/HandOverDialog'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleHandOver, sampleParcel } from '../../../support/sampleParcel'

jest.setTimeout(30_000)

const answers: Answers = {
  'distributions.openParcel': () => sampleParcel,
  'distributions.handOver': () => sampleHandOver,
}
const begin = async (more: Answers = {}) => {
  const shown = showScreen(
    <HandOverDialog parcelId="parcel" dayId="day" onClose={() => {}} onDone={() => {}} onHandle={() => {}} />,
    { answers: { ...answers, ...more } },
  )
  await screen.findByRole('group', { name: 'Μακαρόνια' })
  return { ...shown, dialog: within(screen.getByRole('dialog')) }
}
const unfold = async ({ dialog }: Awaited<ReturnType<typeof begin>>) => {
  fireEvent.keyDown(document.body, { code: 'F4', key: 'F4' })
  return dialog.findByLabelText(/^Ημέρα παράδοσης/)
}
const confirm = ({ dialog }: Awaited<ReturnType<typeof begin>>) =>
  dialog.getByRole('button', { name: /^Παράδοση/ })

it('an earlier day and a note are folded away; one key shows them, and the gate is told of them', async () => {
  const shown = await begin()
  expect(shown.dialog.queryByLabelText(/^Ημέρα παράδοσης/)).not.toBeInTheDocument()
  const day = await unfold(shown)
  expect(day).toHaveValue('22/11/2026')
  expect(day).toHaveFocus()
  await shown.user.clear(day)
  await shown.user.type(day, '20/11/2026')
  await shown.user.type(shown.dialog.getByLabelText('Σημείωση'), 'Από το χαρτί του πλοίου')
  await shown.user.click(confirm(shown))
  await waitFor(() =>
    expect(shown.asked('distributions.handOver')).toMatchObject([
      { parcelId: 'parcel', version: 3, day: '2026-11-20', note: 'Από το χαρτί του πλοίου' },
    ]),
  )
})

it('a day to come is refused with its sentence, and so is what is no day', async () => {
  const shown = await begin()
  const day = await unfold(shown)
  await shown.user.clear(day)
  await shown.user.type(day, '23/11/2026')
  expect(
    shown.dialog.getByText('Η 23/11/2026 δεν ήρθε ακόμη. Γράψτε τη σημερινή ή προηγούμενη ημέρα.'),
  ).toBeInTheDocument()
  await shown.user.click(confirm(shown))
  await shown.user.clear(day)
  expect(shown.dialog.getByText('Γράψτε την ημέρα ως ηη/μμ/εεεε.')).toBeInTheDocument()
  await shown.user.click(confirm(shown))
  expect(shown.asked('distributions.handOver')).toEqual([])
})

it('an earlier day on which the goods were not there yet is refused with the words of the ledger', async () => {
  const shown = await begin({
    'distributions.handOver': () =>
      new Refused({
        code: 'ruleBroken',
        rule: 'goods.shortage',
        values: { item: 'Μακαρόνια', lot: 'A7', day: '20/11/2026', missing: '1 kg', left: '0 kg' },
      }),
  })
  const day = await unfold(shown)
  await shown.user.clear(day)
  await shown.user.type(day, '20/11/2026')
  await shown.user.click(confirm(shown))
  expect(
    await shown.dialog.findByText(/^Μακαρόνια \(A7\): στις 20\/11\/2026 λείπουν 1 kg/),
  ).toBeInTheDocument()
  expect(day).toHaveValue('20/11/2026')
})

it('who is not entitled today may have been on the day it was written on paper: the gate judges that day', async () => {
  const { entitlement } = sampleParcel
  const shown = await begin({
    'distributions.openParcel': () => ({
      ...sampleParcel,
      entitlement: entitlement && { ...entitlement, entitled: false },
    }),
  })
  const day = await unfold(shown)
  expect(confirm(shown)).toBeDisabled()
  await shown.user.clear(day)
  await shown.user.type(day, '20/11/2026')
  expect(confirm(shown)).toBeEnabled()
})
