import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { RisksOfCitizen } from '../../../../renderer/features/sessions/RisksSection'
import type { Risk } from '../../../../shared/features/sessions/risk'
import { sessionsContract } from '../../../../shared/features/sessions/sessions.contract'
import { el } from '../../../../shared/i18n'
import { showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

const words = el.sessions
const risk: Risk = {
  id: 'k1',
  version: 1,
  citizen: { id: 'c1', surname: 'Παπαδάκη', name: 'Μαρία', fatherName: null, fileNumber: 7 },
  sessionId: null,
  kind: 'selfHarm',
  noticedOn: '2026-11-20',
  noticedById: 'me',
  state: 'open',
  reportedOn: null,
  reportedTo: null,
  reportedById: null,
  reference: '',
  reason: '',
  daysOpen: 2,
}
const begin = (risks: Risk[]) =>
  showScreen(<RisksOfCitizen citizen={{ id: 'c1', name: 'ΠΑΠΑΔΑΚΗ Μαρία' }} />, {
    roles: ['psychologist'],
    answers: {
      'sessions.risks': () => risks,
      'sessions.flagRisk': () => risk,
      'sessions.reportRisk': () => risk,
      'sessions.closeRisk': () => risk,
    },
  })
const dialog = async () => within(await screen.findByRole('dialog'))

it('a risk that is noticed is recorded without a word of what it is about', async () => {
  const { user, asked } = begin([])
  await user.click(await screen.findByRole('button', { name: words.screen.risk.flag }))
  const opened = await dialog()
  await user.type(opened.getByRole('combobox', { name: words.fields.riskKind }), 'αυτοτραυ{Enter}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() =>
    expect(asked('sessions.flagRisk')).toEqual([
      { citizenId: 'c1', sessionId: null, kind: 'selfHarm', noticedOn: '2026-11-22' },
    ]),
  )
})

it('a report says when, to whom and by whom', async () => {
  const { user, asked } = begin([risk])
  expect(await screen.findByText('Ανοικτός 2 ημέρες')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Αναφέρθηκε/ }))
  const opened = await dialog()
  await user.type(opened.getByRole('combobox', { name: words.fields.reportedTo }), 'αστυνομια{Enter}')
  await user.type(opened.getByLabelText(words.fields.reference), '77/2026')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(asked('sessions.reportRisk')).toHaveLength(1))
  const [sent] = asked('sessions.reportRisk')
  sessionsContract.reportRisk.input.parse(sent)
  expect(sent).toMatchObject({ id: 'k1', reportedOn: '2026-11-22', reportedById: null, reference: '77/2026' })
})

it('no report is needed only with a reason', async () => {
  const { user, asked } = begin([risk])
  await user.click(await screen.findByRole('button', { name: /^Δεν χρειάζεται αναφορά/ }))
  await dialog()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(asked('sessions.closeRisk')).toEqual([])
  await user.type(screen.getByLabelText(new RegExp(words.fields.reason)), 'Μένει με την αδελφή')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() =>
    expect(asked('sessions.closeRisk')).toEqual([{ id: 'k1', version: 1, reason: 'Μένει με την αδελφή' }]),
  )
})
