import '@testing-library/jest-dom'
import { screen, within } from '@testing-library/react'
import { PeopleList } from '../../../../renderer/features/users/PeopleList'
import type { User } from '../../../../shared/features/users/user'
import { el } from '../../../../shared/i18n'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

// The list draws the rows in sight, and jsdom gives nothing a height.
beforeAll(() => {
  for (const side of ['clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 600 })
})

const { users: words } = el
const nikos: User = {
  id: 'nikos',
  version: 3,
  signInName: 'nikos',
  fullName: 'Νίκος Αρμένης',
  title: 'Υποδοχή',
  roles: ['reception'],
  state: 'active',
  language: null,
}
const code = 'ενα δυο τρια τεσσερα πεντε εξι επτα οκτω'
const invitation = { userId: 'nikos', code, validUntil: '2026-11-25T07:30:00.000Z' }
const start = (answers: Answers = {}, roles: ('administrator' | 'reception')[] = ['administrator']) =>
  showScreen(<PeopleList ownActions={null} />, {
    roles,
    answers: {
      'users.list': () => [nikos],
      'users.drawInvitation': () => new Refused({ code: 'unexpected', incident: 'A1' }),
      ...answers,
    },
  })

test('who is no administrator sees the colleagues and may change nothing', async () => {
  const { user } = start({}, ['reception'])
  await user.click(await screen.findByText('Νίκος Αρμένης'))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: new RegExp(words.invite) })).not.toBeInTheDocument()
})

test('the words of an invitation are shown once, to be handed over', async () => {
  const { user, asked } = start({ 'users.invite': () => invitation })
  await user.click(await screen.findByRole('button', { name: new RegExp(words.invite) }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: words.fullName }), 'Νίκος Αρμένης')
  await user.type(dialog.getByRole('textbox', { name: words.signInName }), 'nikos')
  await user.click(dialog.getByRole('button', { name: words.invite }))
  expect(asked('users.invite')).toEqual([
    { fullName: 'Νίκος Αρμένης', signInName: 'nikos', title: '', roles: ['reception'] },
  ])
  const slip = within(await screen.findByRole('list', { name: words.invitation.words }))
  expect(slip.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(code.split(' '))
  await user.click(screen.getByRole('button', { name: words.invitation.close }))
  expect(screen.queryByText('τεσσερα')).not.toBeInTheDocument()
})

test('a block asks first, and the rule that forbids it says why', async () => {
  const { user, asked } = start({
    'users.block': () => new Refused({ code: 'ruleBroken', rule: 'users.lastSupervisor' }),
  })
  await user.click(await screen.findByText('Νίκος Αρμένης'))
  await user.click(await screen.findByRole('button', { name: words.block }))
  expect(asked('users.block')).toEqual([])
  const question = await screen.findByRole('dialog', { name: /Αποκλεισμός/ })
  await user.click(within(question).getByRole('button', { name: words.block }))
  expect(asked('users.block')).toEqual([{ id: 'nikos', version: 3 }])
  expect(await screen.findByText(words.rules.lastSupervisor)).toBeInTheDocument()
})
