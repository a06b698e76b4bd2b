import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { ArchiveButton, InformButton } from '../../../../renderer/features/citizens/FileActions'
import type { Role } from '../../../../shared/contract/operation'
import type { Citizen } from '../../../../shared/features/citizens/citizen'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleCard } from '../../../support/sampleCard'

jest.setTimeout(30_000)

const begin = (card: Partial<Citizen> = {}, answers: Answers = {}, roles: Role[] = ['supervisor']) =>
  showScreen(
    <>
      <ArchiveButton card={{ ...sampleCard, ...card }} />
      <InformButton card={{ ...sampleCard, ...card }} />
    </>,
    {
      roles,
      answers: {
        'citizens.archive': () => sampleCard,
        'citizens.reopen': () => sampleCard,
        'citizens.informed': () => sampleCard,
        'settings.centre': () => ({ centre: { notice: { version: '2' } } }) as never,
        ...answers,
      },
    },
  )
const save = async ({ user }: ReturnType<typeof begin>) =>
  user.click(screen.getByRole('button', { name: 'Αποθήκευση' }))
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

it('closes the file with its reason', async () => {
  const shown = begin()
  await shown.user.click(await screen.findByRole('button', { name: 'Κλείσιμο φακέλου' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('radio', { name: 'Κλειστός' })).toBeChecked()
  await shown.user.click(await dialog.findByRole('combobox', { name: 'Λόγος' }))
  await shown.user.keyboard('{ArrowDown}{Enter}')
  await save(shown)
  await closed()
  expect(shown.asked('citizens.archive')).toEqual([
    { id: 'c1', version: 3, status: 'closed', reason: expect.stringMatching(/^\w+$/) as string },
  ])
})

it('a file is not closed without a reason; the sentence says so and the dialog stays', async () => {
  const shown = begin(
    {},
    { 'citizens.archive': () => new Refused({ code: 'ruleBroken', rule: 'citizens.closeNeedsReason' }) },
  )
  await shown.user.click(await screen.findByRole('button', { name: 'Κλείσιμο φακέλου' }))
  await screen.findByRole('dialog')
  await save(shown)
  expect(await screen.findByRole('alert')).toHaveTextContent('επιλέξτε τον λόγο')
  expect(shown.asked('citizens.archive')).toEqual([{ id: 'c1', version: 3, status: 'closed', reason: null }])
})

it('opens a closed file again', async () => {
  const shown = begin({ fileStatus: 'closed', closeReason: 'moved', closedOn: '2026-11-01' })
  await shown.user.click(await screen.findByRole('button', { name: 'Άνοιγμα του φακέλου ξανά' }))
  expect(shown.asked('citizens.reopen')).toEqual([{ id: 'c1', version: 3 }])
})

it('records that the citizen was informed today, by the form that is in use', async () => {
  const shown = begin({ informedOn: null, informedForm: null }, {}, ['reception'])
  await shown.user.click(await screen.findByRole('button', { name: 'Έγινε η ενημέρωση' }))
  expect(await screen.findByLabelText('Έκδοση του εντύπου')).toHaveValue('2')
  await save(shown)
  await closed()
  expect(shown.asked('citizens.informed')).toEqual([{ id: 'c1', version: 3, on: '2026-11-22', form: '2' }])
})

it('the reception closes no files', async () => {
  begin({}, {}, ['reception'])
  await screen.findByRole('button', { name: 'Έγινε η ενημέρωση' })
  expect(screen.queryByRole('button', { name: 'Κλείσιμο φακέλου' })).not.toBeInTheDocument()
})
