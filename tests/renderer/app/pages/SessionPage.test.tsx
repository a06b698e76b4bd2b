import '@testing-library/jest-dom'
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { SessionPage } from '../../../../renderer/app/pages/SessionPage'
import type { NoteHead } from '../../../../shared/features/notes/note'
import type { Session } from '../../../../shared/features/sessions/session'
import { el } from '../../../../shared/i18n'
import { showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

const citizen = (id: string, surname: string) => ({
  id,
  surname,
  name: 'Άννα',
  fatherName: null,
  fileNumber: null,
  age: null,
})
const session = (id: string, of: Session['citizens'][number]): Session => ({
  id,
  version: 1,
  staffId: 'me',
  day: '2026-11-20',
  time: '10:00',
  minutes: 50,
  kind: 'individual',
  place: null,
  room: null,
  attendance: 'came',
  nextOn: null,
  referralId: null,
  summary: '',
  broughtBy: '',
  withoutConsent: false,
  appointmentId: null,
  citizens: [of],
  others: 0,
  correctable: true,
  undone: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  createdBy: 'me',
})
const sessions = [session('s1', citizen('c1', 'Παπαδάκη')), session('s2', citizen('c2', 'Ράλλη'))]
const earlier = (citizenId: string, year: number): NoteHead => ({
  id: `n${year}`,
  sessionId: 'earlier',
  authorId: 'me',
  mine: true,
  createdAt: `${year}-03-01T08:00:00.000Z`,
  signedAt: `${year}-03-01T08:00:00.000Z`,
  newest: 1,
  newestAt: `${year}-03-01T08:00:00.000Z`,
  addenda: 0,
  citizenIds: [citizenId],
  readerIds: [],
  opens: 'yes',
})
const notes = [earlier('c1', 2021), earlier('c2', 2022)]

/** As when one goes from a session to another and back. */
function TwoSessions() {
  const [id, setId] = useState('s1')
  return (
    <>
      <button onClick={() => setId(id === 's1' ? 's2' : 's1')}>the other</button>
      <SessionPage params={{ id }} />
    </>
  )
}

it('nothing of one session stands under another, however often one goes back and forth', async () => {
  const { user } = showScreen(<TwoSessions />, {
    roles: ['psychologist'],
    answers: {
      'sessions.open': ({ id }) => sessions.find((one) => one.id === id)!,
      'sessions.risks': () => [],
      'notes.ofSession': () => [],
      'notes.drafts': () => [],
      'notes.policy': () => ({
        choice: 'none',
        coReaderId: null,
        decidedBy: 'Δήμαρχος',
        decidedOn: '2026-11-01',
        recordedBy: 'me',
        recordedAt: '2026-11-01T08:00:00.000Z',
      }),
      'notes.ofCitizen': ({ citizenId }) => ({
        notes: notes.filter(({ citizenIds }) => citizenIds.includes(citizenId)),
        more: false,
      }),
      'notes.saveDraft': () => ({ savedAt: '2026-11-22T12:05:00.000Z' }),
      'notes.discardDraft': () => null,
      'notes.readers': () => ({ own: [], hasPersonalCode: true, readers: [] }) as never,
    },
  })
  const shown = async (year: number, other: number) => {
    expect(await screen.findByText(`01/03/${year}`)).toBeVisible()
    expect(screen.queryByText(`01/03/${other}`)).not.toBeInTheDocument()
  }
  const field = () => screen.findByLabelText(el.notes.screen.write.label)
  const goToTheOther = () => user.click(screen.getByRole('button', { name: 'the other' }))
  await shown(2021, 2022)
  await user.type(await field(), 'Μόνο της πρώτης')
  await goToTheOther()
  await shown(2022, 2021)
  expect(await field()).toHaveValue('')
  await user.type(await field(), 'Μόνο της δεύτερης')
  await goToTheOther()
  await shown(2021, 2022)
  expect(await field()).toHaveValue('')
})
