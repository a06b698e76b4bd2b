import '@testing-library/jest-dom'
import { act, screen, waitFor, within } from '@testing-library/react'
import { keepDrafts } from '../../../../renderer/api/useKeeping'
import { SessionNotes } from '../../../../renderer/features/notes/SessionNotes'
import type { NoteHead, OpenedNote } from '../../../../shared/features/notes/note'
import type { PossibleReader } from '../../../../shared/features/notes/reader'
import { notesContract } from '../../../../shared/features/notes/notes.contract'
import { el } from '../../../../shared/i18n'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

const words = el.notes.screen
const mother = { id: 'c1', name: 'ΠΑΠΑΔΑΚΗ Μαρία' }
const child = { id: 'c2', name: 'ΠΑΠΑΔΑΚΗΣ Νίκος' }
const head: NoteHead = {
  id: 'n1',
  sessionId: 's1',
  authorId: 'me',
  mine: true,
  createdAt: '2026-11-22T08:00:00.000Z',
  signedAt: null,
  newest: 1,
  newestAt: '2026-11-22T08:00:00.000Z',
  addenda: 0,
  citizenIds: ['c1'],
  readerIds: [],
  opens: 'yes',
}
const opened = (text: string, more: Partial<OpenedNote> = {}): OpenedNote => ({
  head,
  whole: true,
  versions: [
    { version: 1, kind: 'version', at: head.newestAt, text, closed: null, readerIds: [], signedWith: 'own' },
  ],
  ...more,
})
const colleague: PossibleReader = {
  userId: 'nora',
  fullName: 'Νόρα Λουκά',
  title: '',
  keys: 'confirmed',
  words: ['ένα', 'δύο', 'τρία', 'πέντε', 'έξι', 'επτά'],
}
const decided = {
  choice: 'none' as const,
  coReaderId: null,
  decidedBy: 'Δήμαρχος',
  decidedOn: '2026-11-01',
  recordedBy: 'me',
  recordedAt: '2026-11-01T08:00:00.000Z',
}

let shown: ReturnType<typeof showScreen> | null = null
// What the gate would refuse, the screen must not send.
afterEach(() => {
  const sent = (shown?.calls ?? []).filter(({ name }) => name.startsWith('notes.'))
  for (const { name, input } of sent) {
    const operation = notesContract[name.slice(6) as keyof typeof notesContract]
    operation.input.parse(input)
  }
})
const begin = (answers: Answers = {}, citizens = [mother]) =>
  (shown = showScreen(<SessionNotes session={{ id: 's1', citizens }} writes />, {
    roles: ['psychologist'],
    answers: {
      'notes.ofSession': () => [],
      'notes.drafts': () => [],
      'notes.policy': () => decided,
      'notes.saveDraft': () => ({ savedAt: '2026-11-22T12:05:00.000Z' }),
      'notes.discardDraft': () => null,
      'notes.readings': () => [],
      'notes.readers': () => ({ own: [...colleague.words!], hasPersonalCode: false, readers: [colleague] }),
      ...answers,
    },
  }))
const field = () => screen.findByLabelText(words.write.label)

it('what is typed is kept sealed before a lock, under its session and file, and never as a plain draft', async () => {
  const { user, asked } = begin()
  await user.type(await field(), 'Κοιμάται λίγο')
  await act(keepDrafts)
  const place = { sessionId: 's1', noteId: null, citizenIds: ['c1'] }
  expect(asked('notes.saveDraft')).toEqual([{ ...place, text: 'Κοιμάται λίγο' }])
  expect(asked('drafts.save')).toEqual([])
})

it('goes on with the draft of this place alone', async () => {
  const { asked } = begin({
    'notes.drafts': () => [{ noteId: null, citizenIds: ['c2'], savedAt: '2026-11-22T12:05:00.000Z' }],
    'notes.openDraft': () => ({ text: 'Μισή πρόταση', savedAt: '2026-11-22T12:05:00.000Z' }),
  })
  expect(await field()).toHaveValue('Μισή πρόταση')
  expect(asked('notes.openDraft')).toEqual([{ sessionId: 's1', noteId: null, citizenIds: ['c2'] }])
})

it('a draft moves with its files and leaves nothing behind', async () => {
  const { user, asked } = begin({}, [mother, child])
  await user.type(await field(), 'α')
  await act(keepDrafts)
  await user.click(screen.getByRole('checkbox', { name: child.name }))
  await user.click(screen.getByRole('checkbox', { name: mother.name }))
  await act(keepDrafts)
  expect(asked('notes.saveDraft').at(-1)).toMatchObject({ citizenIds: ['c2'], text: 'α' })
  expect(asked('notes.discardDraft')).toContainEqual({ sessionId: 's1', noteId: null, citizenIds: ['c1'] })
  // The last file cannot be taken away.
  expect(screen.getByRole('checkbox', { name: child.name })).toBeDisabled()
})

it('saving keeps the field, and what is typed next belongs to the saved note', async () => {
  const { user, asked } = begin({ 'notes.save': () => head })
  await user.type(await field(), 'α')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Αποθηκεύτηκε, έκδοση 1')).toBeVisible()
  expect(asked('notes.save')).toEqual([
    { id: null, seen: 0, sessionId: 's1', citizenIds: ['c1'], readerIds: [], text: 'α' },
  ])
  await user.type(await field(), 'β')
  await act(keepDrafts)
  expect(asked('notes.saveDraft').at(-1)).toEqual({
    sessionId: 's1',
    noteId: 'n1',
    citizenIds: ['c1'],
    text: 'αβ',
  })
})

it('saved is saved, also where the draft it left elsewhere cannot be thrown away yet', async () => {
  const { user, asked } = begin(
    {
      'notes.save': () => head,
      'notes.discardDraft': () => new Refused({ code: 'notSaved', reason: 'diskFull' }),
    },
    [mother, child],
  )
  await user.type(await field(), 'α')
  await act(keepDrafts)
  await user.click(screen.getByRole('checkbox', { name: child.name }))
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Αποθηκεύτηκε, έκδοση 1')).toBeVisible()
  await user.type(await field(), 'β')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(asked('notes.save')).toHaveLength(2))
  expect(asked('notes.save').at(-1)).toMatchObject({ id: 'n1', text: 'αβ' })
})

it('a refused save leaves the text where it is and keeps drafts again', async () => {
  const { user, asked } = begin({
    'notes.save': () =>
      new Refused({ code: 'ruleBroken', rule: 'notes.keysChanged', values: { name: 'Νόρα' } }),
  })
  await user.type(await field(), 'α')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText(/Τα κλειδιά του προσώπου Νόρα άλλαξαν/)).toBeVisible()
  expect(await field()).toHaveValue('α')
  await user.type(await field(), 'β')
  await act(keepDrafts)
  expect(asked('notes.saveDraft').at(-1)).toMatchObject({ noteId: null, text: 'αβ' })
})

it('signing asks first, and afterwards nothing can be written but an addendum', async () => {
  const signed = { ...head, signedAt: '2026-11-22T09:00:00.000Z' }
  let heads: NoteHead[] = []
  const { user, asked } = begin({
    'notes.ofSession': () => heads,
    'notes.sign': () => {
      heads = [signed]
      return signed
    },
    'notes.addAddendum': () => ({ ...signed, newest: 2, addenda: 1 }),
  })
  await user.type(await field(), 'α')
  await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
  expect(asked('notes.sign')).toEqual([])
  await user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: words.write.signTitle }),
  )
  await user.click(await screen.findByRole('button', { name: new RegExp(words.addendum.new) }))
  expect(screen.queryByLabelText(words.write.label)).not.toBeInTheDocument()
  await user.type(await screen.findByLabelText(words.addendum.label), 'β')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() =>
    expect(asked('notes.addAddendum')).toEqual([{ id: 'n1', seen: 1, readerIds: [], text: 'β' }]),
  )
  await waitFor(() => expect(screen.queryByLabelText(words.addendum.label)).not.toBeInTheDocument())
  await act(keepDrafts)
  // What stood in the fields when they went is no draft.
  expect(asked('notes.saveDraft')).toEqual([])
})

it('a note that is not whole is said loudly, and nothing can be written on it', async () => {
  begin({
    'notes.ofSession': () => [head],
    'notes.open': () => opened('', { whole: false, versions: [] }),
  })
  expect(await screen.findByRole('alert')).toHaveTextContent(words.notWhole)
  expect(screen.queryByLabelText(words.write.label)).not.toBeInTheDocument()
})

it('before the centre has decided nothing is written', async () => {
  begin({ 'notes.policy': () => null })
  expect(await screen.findByText(words.policy.noticeTitle)).toBeVisible()
  expect(screen.queryByLabelText(words.write.label)).not.toBeInTheDocument()
})

it('the text of another’s note comes only when it is asked for, and goes when it is closed', async () => {
  const others = { ...head, id: 'n2', authorId: 'nora', mine: false, readerIds: ['me'] }
  const { user, asked } = begin({
    'notes.ofSession': () => [others],
    'notes.open': () => opened('Του άλλου', { head: others }),
  })
  const read = await screen.findByRole('button', { name: new RegExp(words.view.open) })
  expect(asked('notes.open')).toEqual([])
  await user.click(read)
  expect(await screen.findByText('Του άλλου')).toBeVisible()
  await user.click(screen.getByRole('button', { name: words.view.close }))
  expect(screen.queryByText('Του άλλου')).not.toBeInTheDocument()
})

it.each([
  ['mine', head, words.unconfirmedOwn],
  ['another’s', { ...head, authorId: 'nora', mine: false, readerIds: ['me'] }, words.unconfirmed],
])('a note of %s that keys nobody compared signed says so', async (_, note, sentence) => {
  const signed = { ...note, signedAt: head.newestAt }
  const { versions } = opened('Κοιμάται λίγο')
  const { user } = begin({
    'notes.ofSession': () => [signed],
    'notes.open': () =>
      opened('', {
        head: signed,
        versions: versions.map((version) => ({ ...version, signedWith: 'unconfirmed' as const })),
      }),
  })
  await user.click(await screen.findByRole('button', { name: new RegExp(words.view.open) }))
  expect(await screen.findByText(sentence)).toBeVisible()
})

it('only a colleague whose six words were compared can be ticked; changed keys are told strongly', async () => {
  let keys: PossibleReader['keys'] = 'changed'
  const { user, asked } = begin({
    'notes.readers': () => ({
      own: [...colleague.words!],
      hasPersonalCode: false,
      readers: [{ ...colleague, keys }],
    }),
    'notes.confirmKeys': () => {
      keys = 'confirmed'
      return { own: [...colleague.words!], hasPersonalCode: false, readers: [{ ...colleague, keys }] }
    },
    'notes.save': () => ({ ...head, readerIds: ['nora'] }),
  })
  await user.type(await field(), 'α')
  await user.click(screen.getByRole('button', { name: words.readers.choose }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByRole('alert')).toHaveTextContent('ΠΡΟΣΟΧΗ')
  expect(dialog.getByRole('checkbox', { name: colleague.fullName })).toBeDisabled()
  await user.click(dialog.getByRole('button', { name: /Σύγκρινα τις έξι λέξεις/ }))
  await waitFor(() => expect(dialog.getByRole('checkbox', { name: colleague.fullName })).toBeEnabled())
  expect(asked('notes.confirmKeys')).toEqual([{ userId: 'nora', words: colleague.words }])
  await user.click(dialog.getByRole('checkbox', { name: colleague.fullName }))
  await user.click(dialog.getByRole('button', { name: new RegExp(words.readers.take) }))
  await user.click(screen.getByRole('button', { name: new RegExp(`^${words.write.save}`) }))
  await waitFor(() => expect(asked('notes.save')[0]).toMatchObject({ readerIds: ['nora'] }))
  // Whoever is taken away again keeps what was written until now.
  await user.click(screen.getByRole('button', { name: words.readers.choose }))
  await user.click(await screen.findByRole('checkbox', { name: colleague.fullName }))
  expect(screen.getByText(words.readers.futureOnly)).toBeVisible()
})

it('an addendum that is given up leaves no draft', async () => {
  const signed = { ...head, signedAt: '2026-11-22T09:00:00.000Z' }
  const { user, asked } = begin({
    'notes.ofSession': () => [signed],
    'notes.drafts': () => [{ noteId: 'n1', citizenIds: ['c1'], savedAt: '2026-11-22T12:05:00.000Z' }],
    'notes.openDraft': () => ({ text: 'Μισό', savedAt: '2026-11-22T12:05:00.000Z' }),
  })
  await user.click(await screen.findByRole('button', { name: new RegExp(words.addendum.goOn) }))
  expect(await screen.findByLabelText(words.addendum.label)).toHaveValue('Μισό')
  await user.click(screen.getByRole('button', { name: words.cancel }))
  await waitFor(() => expect(screen.queryByLabelText(words.addendum.label)).not.toBeInTheDocument())
  expect(asked('notes.discardDraft')).toEqual([{ sessionId: 's1', noteId: 'n1', citizenIds: ['c1'] }])
  expect(asked('notes.saveDraft')).toEqual([])
})
