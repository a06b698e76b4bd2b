import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { HouseholdSection } from '../../../../renderer/features/households/HouseholdSection'
import type { Household, Member } from '../../../../shared/features/households/household'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

// Typing into dialogs takes its time on a slow machine.
jest.setTimeout(30_000)

const member = (id: string, name: string, more: Partial<Member> = {}): Member => ({
  id: `m-${id}`,
  version: 1,
  citizenId: id,
  surname: 'Παπαδάκη',
  name,
  birthDate: null,
  relation: 'child',
  from: '2020-01-01',
  until: null,
  ...more,
})
const maria = member('c1', 'Μαρία', { relation: 'head' })
const household: Household = {
  id: 'h1',
  version: 1,
  note: '',
  members: [maria, member('c2', 'Άννα'), member('c3', 'Νίκος', { until: '2024-01-01' })],
  hiddenMembers: 1,
}
const opened = jest.fn()
const Picker = ({ onPick }: { onPick: (citizen: { id: string; surname: string; name: string }) => void }) => (
  <button onClick={() => onPick({ id: 'c9', surname: 'Βεργή', name: 'Άννα' })}>{'pick'}</button>
)
const begin = (answers: Answers = {}) =>
  showScreen(<HouseholdSection citizenId="c1" Picker={Picker} onOpen={opened} />, {
    answers: {
      'households.ofCitizen': () => ({ current: { membership: maria, household }, others: [] }),
      ...answers,
    },
  })
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')

it('shows who lives there now, and of a hidden member only that there is one', async () => {
  const { user } = begin()
  await user.click(await screen.findByRole('button', { name: 'ΠΑΠΑΔΑΚΗ Άννα' }))
  expect(opened).toHaveBeenCalledWith('c2')
  expect(lines().join()).not.toContain('Νίκος')
  expect(screen.getByText('Ένα μέλος ακόμη, με περιορισμένη πρόσβαση')).toBeVisible()
})

it('tells who lived together on a day', async () => {
  const { user } = begin()
  await user.click(await screen.findByRole('button', { name: 'Σε άλλη ημέρα' }))
  await user.type(screen.getByLabelText('Ποιοι έμεναν μαζί στις'), '31/12/2023')
  expect(lines().join()).toContain('Νίκος')
  await user.clear(screen.getByLabelText('Ποιοι έμεναν μαζί στις'))
  await user.type(screen.getByLabelText('Ποιοι έμεναν μαζί στις'), '1/1/2024')
  expect(lines().join()).not.toContain('Νίκος')
})

it('somebody who lives elsewhere is moved here from that day', async () => {
  const { user, asked } = begin({
    'households.addMember': () => new Refused({ code: 'ruleBroken', rule: 'households.alreadyInHousehold' }),
    'households.move': () => household,
  })
  await user.click(await screen.findByRole('button', { name: 'Νέο μέλος' }))
  await user.click(await screen.findByRole('button', { name: 'pick' }))
  await user.type(screen.getByRole('combobox', { name: 'Σχέση' }), 'αδελφ{Enter}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await user.click(await screen.findByRole('button', { name: 'Μετακίνηση εδώ από αυτή την ημέρα' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(asked('households.move')).toEqual([
    { citizenId: 'c9', toHouseholdId: 'h1', relation: 'sibling', on: '2026-11-22' },
  ])
})

it('a member without a card gets one once, also when the second step is tried again', async () => {
  let refused = true
  const { user, asked } = begin({
    'citizens.enquire': () => ({ id: 'new' }) as never,
    'households.addMember': () =>
      refused ? new Refused({ code: 'notSaved', reason: 'diskFull' }) : household,
  })
  await user.click(await screen.findByRole('button', { name: 'Νέο μέλος' }))
  await user.click(await screen.findByRole('button', { name: 'Δεν έχει καρτέλα' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByLabelText('Επώνυμο')).toHaveValue('Παπαδάκη')
  await user.type(dialog.getByLabelText('Όνομα'), 'Ρήγας')
  await user.type(dialog.getByRole('combobox', { name: 'Σχέση' }), 'τεκνο{Enter}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByRole('alert')
  refused = false
  await user.click(screen.getByRole('button', { name: 'Αποθήκευση' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(asked('citizens.enquire')).toEqual([{ surname: 'Παπαδάκη', name: 'Ρήγας' }])
  expect(asked('households.addMember')).toHaveLength(2)
})
