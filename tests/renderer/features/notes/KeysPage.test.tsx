import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { Consequences } from '../../../../renderer/features/notes/Consequences'
import { KeysPage } from '../../../../renderer/features/notes/KeysPage'
import { NoteSearch } from '../../../../renderer/features/notes/NoteSearch'
import { PolicyTab } from '../../../../renderer/features/notes/PolicyTab'
import { notesContract } from '../../../../shared/features/notes/notes.contract'
import type { PossibleReader } from '../../../../shared/features/notes/reader'
import { el } from '../../../../shared/i18n'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

const words = el.notes.screen
const six = ['ένα', 'δύο', 'τρία', 'πέντε', 'έξι', 'επτά']
const groups = ['AB12', 'CD34', 'EF56', 'GH78', 'JK90', 'LM12', 'NP34', 'QR56', 'ST78']
const colleague = (keys: PossibleReader['keys']): PossibleReader => ({
  userId: 'nora',
  fullName: 'Νόρα Λουκά',
  title: '',
  keys,
  words: six,
})
const nothingLost = { notes: 0, byCode: 0, helpers: [], waiting: [] }
const keysPage = (answers: Answers = {}) =>
  showScreen(<KeysPage />, {
    roles: ['psychologist'],
    answers: {
      'notes.readers': () => ({ own: six, hasPersonalCode: false, readers: [colleague('new')] }),
      'notes.lost': () => nothingLost,
      'notes.drawPersonalCode': () => new Refused({ code: 'unexpected', incident: 'A1' }),
      ...answers,
    },
  })

it('a personal code is told once', async () => {
  const { user, asked } = keysPage({ 'notes.makePersonalCode': () => ({ groups }) })
  await user.click(await screen.findByRole('button', { name: words.code.make }))
  const list = within(await screen.findByRole('list', { name: words.code.groups }))
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(groups)
  expect(asked('notes.drawPersonalCode')).toEqual([{ groups, language: 'el' }])
  await user.click(screen.getByRole('button', { name: words.code.onPaper }))
  expect(screen.queryByText('AB12')).not.toBeInTheDocument()
})

it('another code asks first, as the former one is void', async () => {
  const { user, asked } = keysPage({
    'notes.readers': () => ({ own: six, hasPersonalCode: true, readers: [] }),
    'notes.makePersonalCode': () => ({ groups }),
  })
  await user.click(await screen.findByRole('button', { name: words.code.again }))
  expect(await screen.findByText(words.code.againText)).toBeVisible()
  expect(asked('notes.makePersonalCode')).toEqual([])
})

it('after new keys it says what does not open, who helps, and takes the code', async () => {
  const { user, asked } = keysPage({
    'notes.lost': () => ({ ...nothingLost, notes: 4, byCode: 3, helpers: [{ userId: 'me', notes: 1 }] }),
    'notes.usePersonalCode': () => ({ ...nothingLost, notes: 1 }),
  })
  expect(await screen.findByText('4 σημειώσεις δεν ανοίγουν με τα τωρινά κλειδιά σας')).toBeVisible()
  await user.type(screen.getByLabelText(words.lost.code), groups.join(' '))
  await user.click(screen.getByRole('button', { name: 'Άνοιγμα 3 σημειώσεων' }))
  await waitFor(() => expect(asked('notes.usePersonalCode')).toEqual([{ code: groups.join(' ') }]))
})

it('notes are given back only to a colleague whose new six words were compared', async () => {
  let keys: PossibleReader['keys'] = 'changed'
  const { user, asked } = keysPage({
    'notes.lost': () => ({ ...nothingLost, waiting: [{ ...colleague(keys), notes: 2 }] }),
    'notes.confirmKeys': () => {
      keys = 'confirmed'
      return { own: six, hasPersonalCode: false, readers: [colleague(keys)] }
    },
    'notes.reseal': () => nothingLost,
  })
  const waiting = within(await screen.findByRole('list', { name: words.reseal.title }))
  expect(waiting.getByRole('button', { name: /Να τις διαβάζει ξανά/ })).toBeDisabled()
  await user.click(waiting.getByRole('button', { name: /Σύγκρινα τις έξι λέξεις/ }))
  await waitFor(() => expect(waiting.getByRole('button', { name: /Να τις διαβάζει ξανά/ })).toBeEnabled())
  await user.click(waiting.getByRole('button', { name: /Να τις διαβάζει ξανά/ }))
  await waitFor(() => expect(asked('notes.reseal')).toEqual([{ userId: 'nora' }]))
})

it('before a new invitation the administrator reads what is lost for ever', async () => {
  showScreen(<Consequences userId="anna" />, {
    roles: ['administrator'],
    answers: { 'notes.consequences': () => ({ notes: 12, withOtherReader: 5, hasPersonalCode: false }) },
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('7 χάνονται για πάντα')
})

it('the decision of the centre names a co-reader only where there is one', async () => {
  const { user, asked } = showScreen(<PolicyTab />, {
    roles: ['supervisor'],
    answers: {
      'notes.policy': () => null,
      'notes.choosePolicy': (input) => ({
        ...notesContract.choosePolicy.input.parse(input),
        recordedBy: 'me',
        recordedAt: '2026-11-22T08:00:00.000Z',
      }),
    },
  })
  await user.type(await screen.findByRole('textbox', { name: words.policy.decidedBy }), 'Δήμαρχος')
  await user.click(screen.getByRole('radio', { name: words.policy.choices.coReader }))
  await user.type(screen.getByRole('combobox', { name: words.policy.coReader }), 'Ελένη{Enter}')
  await user.click(screen.getByRole('radio', { name: words.policy.choices.none }))
  await user.click(screen.getByRole('button', { name: words.policy.save }))
  await waitFor(() =>
    expect(asked('notes.choosePolicy')).toEqual([
      { choice: 'none', coReaderId: null, decidedBy: 'Δήμαρχος', decidedOn: '2026-11-22' },
    ]),
  )
})

it('what the search found goes when the words change', async () => {
  const { user, asked, where } = showScreen(<NoteSearch placeOf={(id) => `/sessions/${id}`} />, {
    roles: ['psychologist'],
    answers: {
      'notes.search': () => ({
        hits: [
          {
            noteId: 'n1',
            sessionId: 's1',
            citizenIds: ['c1'],
            version: 1,
            kind: 'signed',
            at: '2026-11-20T08:00:00.000Z',
            before: 'πριν ',
            found: 'κοιμάται',
            after: ' λίγο',
          },
        ],
        looked: 3,
        closed: 1,
      }),
    },
  })
  await user.type(await screen.findByLabelText(words.search.label), 'κοιμαται{Enter}')
  expect(await screen.findByText('κοιμάται')).toBeVisible()
  expect(screen.getByText(/Κοιτάχτηκαν 3 σημειώσεις. 1 δεν άνοιξε/)).toBeVisible()
  expect(asked('notes.search')).toEqual([{ text: 'κοιμαται', citizenId: null }])
  await user.click(screen.getByRole('button', { name: /Η συνεδρία της σημείωσης/ }))
  expect(where()).toBe('/sessions/s1')
  await user.type(screen.getByLabelText(words.search.label), 'α')
  expect(screen.queryByText('κοιμάται')).not.toBeInTheDocument()
})
