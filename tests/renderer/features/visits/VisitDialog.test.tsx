import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { VisitDialog } from '../../../../renderer/features/visits/VisitDialog'
import type { Visit } from '../../../../shared/features/visits/visit'
import { type Answers, showScreen } from '../../../support/memoryHost'

// Typing into a form of this size takes its time on a slow machine.
jest.setTimeout(30_000)

const closed = jest.fn()
beforeEach(() => closed.mockClear())

const begin = (answers: Answers = {}) =>
  showScreen(
    <VisitDialog
      citizen={{ id: 'c1', name: 'ΠΑΠΑΔΑΚΗ Μαρία' }}
      household={[{ id: 'c2', name: 'ΠΑΠΑΔΑΚΗΣ Γιώργος' }]}
      blocked={[]}
      onClose={closed}
    />,
    { roles: ['reception'], answers: { 'visits.record': () => ({}) as Visit, ...answers } },
  )
const services = () => screen.findByRole('combobox', { name: 'Για ποιο θέμα' })

it('one service and Ctrl+Enter are a visit of today, now, by me, at the centre', async () => {
  const { user, asked } = begin()
  await user.type(await services(), 'στεγασησ{Enter}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(closed).toHaveBeenCalled())
  expect(asked('visits.record')).toEqual([
    expect.objectContaining({
      citizenIds: ['c1'],
      services: ['A05'],
      day: '2026-11-22',
      time: null,
      byId: 'me',
      manner: 'inPerson',
      place: null,
      nextStep: null,
    }),
  ])
})

it('after a choice Enter goes on and chooses nothing more', async () => {
  const { user } = begin()
  await user.type(await services(), 'στεγασησ{Enter}{Enter}')
  expect(screen.getByRole('combobox', { name: 'Αποτέλεσμα' })).toHaveFocus()
  expect(document.querySelectorAll('.mantine-Pill-root')).toHaveLength(1)
})

it('counts for those of the household who are marked', async () => {
  const { user, asked } = begin()
  await user.type(await services(), 'στεγασησ{Enter}')
  await user.click(screen.getByRole('checkbox', { name: 'ΠΑΠΑΔΑΚΗΣ Γιώργος' }))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(closed).toHaveBeenCalled())
  expect(asked('visits.record')[0]).toMatchObject({ citizenIds: ['c1', 'c2'] })
})

it('a next step wants its day', async () => {
  const { user, asked } = begin()
  await user.type(await services(), 'στεγασησ{Enter}')
  await user.type(screen.getByRole('combobox', { name: 'Επόμενη ενέργεια' }), 'ραντεβου{Enter}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Συμπληρώστε το πεδίο.')).toBeVisible()
  expect(asked('visits.record')).toEqual([])
  await user.type(screen.getByLabelText('Έως'), '1/12/26')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(closed).toHaveBeenCalled())
  expect(asked('visits.record')[0]).toMatchObject({
    nextStep: { kind: 'appointment', on: '2026-12-01', forId: null },
  })
})

it('gives back the draft of this citizen and discards it with the visit', async () => {
  const { user, asked } = begin({
    'drafts.open': ({ record }) =>
      record === 'c1'
        ? {
            content: JSON.stringify({
              citizenIds: ['c1'],
              day: '2026-11-22',
              time: '930',
              byId: 'me',
              manner: 'telephone',
              services: ['A12'],
              minutes: 5,
              place: null,
              placeNote: '',
              outcome: null,
              note: 'Ρώτησε',
              nextKind: null,
              nextOn: null,
            }),
            savedAt: '2026-11-22T12:05:00.000Z',
          }
        : null,
  })
  expect(await screen.findByLabelText('Σημείωση')).toHaveValue('Ρώτησε')
  await user.click(screen.getByLabelText('Σημείωση'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(closed).toHaveBeenCalled())
  expect(asked('visits.record')[0]).toMatchObject({ time: '09:30', minutes: 5, manner: 'telephone' })
  expect(asked('drafts.discard')).toEqual([{ form: 'visits.visit', record: 'c1' }])
})

it('a draft is asked for anew each time: what was kept meanwhile comes back, not an older one', async () => {
  const typed = (note: string) =>
    JSON.stringify({
      citizenIds: ['c1'],
      day: '2026-11-22',
      time: '',
      byId: 'me',
      manner: 'inPerson',
      services: [],
      minutes: null,
      place: null,
      placeNote: '',
      outcome: null,
      note,
      nextKind: null,
      nextOn: null,
    })
  let kept = typed('Παλιά λόγια')
  const { user } = showScreen(<Reopened />, {
    answers: { 'drafts.open': () => ({ content: kept, savedAt: '2026-11-22T12:05:00.000Z' }) },
  })
  await user.click(screen.getByRole('button', { name: 'πάλι' }))
  expect(await screen.findByLabelText('Σημείωση')).toHaveValue('Παλιά λόγια')
  kept = typed('Νέα λόγια')
  await user.click(screen.getByRole('button', { name: 'Κλείσιμο' }))
  await waitFor(() => expect(screen.queryByLabelText('Σημείωση')).not.toBeInTheDocument())
  await user.click(screen.getByRole('button', { name: 'πάλι' }))
  expect(await screen.findByLabelText('Σημείωση')).toHaveValue('Νέα λόγια')
})

function Reopened() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        πάλι
      </button>
      {open && (
        <VisitDialog
          citizen={{ id: 'c1', name: 'ΠΑΠΑΔΑΚΗ Μαρία' }}
          household={[]}
          blocked={[]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
