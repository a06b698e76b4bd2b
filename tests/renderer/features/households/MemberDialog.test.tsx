import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { HouseholdSection } from '../../../../renderer/features/households/HouseholdSection'
import type { Household, Member } from '../../../../shared/features/households/household'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

// Typing into dialogs takes its time on a slow machine.
jest.setTimeout(30_000)

const maria: Member = {
  id: 'm1',
  version: 1,
  citizenId: 'c1',
  surname: 'Παπαδάκη',
  name: 'Μαρία',
  birthDate: null,
  relation: 'head',
  from: '2020-01-01',
  until: null,
}
const anna: Member = { ...maria, id: 'm2', version: 4, citizenId: 'c2', name: 'Άννα', relation: 'child' }
const household: Household = { id: 'h1', version: 5, note: '', members: [maria, anna], hiddenMembers: 0 }

const begin = (answers: Answers = {}, shown = household) =>
  showScreen(<HouseholdSection citizenId="c1" Picker={() => null} onOpen={() => undefined} />, {
    roles: ['reception'],
    answers: {
      'households.ofCitizen': () => ({ current: { membership: maria, household: shown }, others: [] }),
      'households.correctMember': () => household,
      'households.correct': () => household,
      ...answers,
    },
  })
const openMember = async ({ user }: ReturnType<typeof begin>) => {
  await user.click(await screen.findByRole('button', { name: 'Διόρθωση του μέλους: ΠΑΠΑΔΑΚΗ Άννα' }))
  return within(await screen.findByRole('dialog'))
}
const save = async ({ user }: ReturnType<typeof begin>) =>
  user.click(screen.getByRole('button', { name: 'Αποθήκευση' }))
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

it('corrects the relation and the days of a member', async () => {
  const shown = begin()
  const dialog = await openMember(shown)
  const relation = dialog.getByRole('combobox', { name: 'Σχέση' })
  await shown.user.clear(relation)
  await shown.user.type(relation, 'αδελφ{Enter}')
  await shown.user.clear(dialog.getByLabelText('Από'))
  await shown.user.type(dialog.getByLabelText('Από'), '5/3/2021')
  await shown.user.type(dialog.getByLabelText('Έως'), '1/11/2026')
  await save(shown)
  await closed()
  expect(shown.asked('households.correctMember')).toEqual([
    { id: 'm2', version: 4, relation: 'sibling', from: '2021-03-05', until: '2026-11-01' },
  ])
})

it('a member corrected by somebody else meanwhile: what was typed stays, the rest and the version are new', async () => {
  const now = { ...anna, version: 5, from: '2019-01-01', until: '2026-10-01' }
  const shown = begin({
    'households.correctMember': ({ version }) => (version === 5 ? household : new Refused({ code: 'stale' })),
    'households.open': () => ({ ...household, members: [maria, now] }),
  })
  const dialog = await openMember(shown)
  await shown.user.clear(dialog.getByLabelText('Από'))
  await shown.user.type(dialog.getByLabelText('Από'), '5/3/2021')
  await save(shown)
  expect(await dialog.findByText('01/01/2019')).toBeVisible()
  expect(dialog.getByLabelText('Έως')).toHaveValue('01/10/2026')
  await save(shown)
  await closed()
  expect(shown.asked('households.correctMember').at(-1)).toEqual({
    id: 'm2',
    version: 5,
    relation: 'child',
    from: '2021-03-05',
    until: '2026-10-01',
  })
})

it('days that cannot be are said and nothing is lost', async () => {
  const shown = begin({
    'households.correctMember': () => new Refused({ code: 'ruleBroken', rule: 'households.untilBeforeFrom' }),
  })
  const dialog = await openMember(shown)
  await shown.user.type(dialog.getByLabelText('Έως'), '1/1/2019')
  await save(shown)
  expect(await dialog.findByRole('alert')).toHaveTextContent('Η αποχώρηση πρέπει να είναι μετά την έναρξη')
  expect(dialog.getByLabelText('Έως')).toHaveValue('01/01/2019')
})

it('the note on the household is shown and corrected', async () => {
  const shown = begin({}, { ...household, note: 'Μένουν σε υπόγειο' })
  expect(await screen.findByText(/Μένουν σε υπόγειο/)).toBeVisible()
  await shown.user.click(await screen.findByRole('button', { name: 'Διόρθωση της σημείωσης' }))
  await shown.user.type(await screen.findByLabelText('Σημείωση'), ' με υγρασία')
  await save(shown)
  await closed()
  expect(shown.asked('households.correct')).toEqual([
    { id: 'h1', version: 5, note: 'Μένουν σε υπόγειο με υγρασία' },
  ])
})

it('a note written by somebody else meanwhile stands beside the own one', async () => {
  const shown = begin({
    'households.correct': ({ version }) => (version === 6 ? household : new Refused({ code: 'stale' })),
    'households.open': () => ({ ...household, version: 6, note: 'Δική τους' }),
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Σημείωση για το νοικοκυριό' }))
  await shown.user.type(await screen.findByLabelText('Σημείωση'), 'Δική μου')
  await save(shown)
  const dialog = within(screen.getByRole('dialog'))
  expect(await dialog.findByText('Δική τους')).toBeVisible()
  expect(dialog.getByLabelText('Σημείωση')).toHaveValue('Δική μου')
  await shown.user.click(dialog.getByRole('button', { name: 'Να μείνει αυτό' }))
  await save(shown)
  await closed()
  expect(shown.asked('households.correct').at(-1)).toEqual({ id: 'h1', version: 6, note: 'Δική τους' })
})
