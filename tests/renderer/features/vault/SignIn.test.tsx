import '@testing-library/jest-dom'
import { act, screen } from '@testing-library/react'
import { SignIn } from '../../../../renderer/features/vault/SignIn'
import { el } from '../../../../shared/i18n'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

const { vault } = el
const start = (answers: Answers = {}) =>
  showScreen(<SignIn practice={false} language="el" choose={() => undefined} />, { answers })
const press = (name: string) => screen.getByRole('button', { name })

test('the locked screen shows nothing of the data and asks for nothing but name and password', () => {
  const { calls } = start()
  expect(calls).toEqual([])
  expect(screen.getByRole('textbox', { name: vault.signIn.name })).toHaveFocus()
})

test('after too many failures the seconds are counted down and the button waits', async () => {
  const { user } = start({
    'vault.signIn': () => new Refused({ code: 'ruleBroken', rule: 'vault.delayed', values: { seconds: 2 } }),
  })
  await user.type(screen.getByRole('textbox', { name: vault.signIn.name }), 'eleni')
  await user.type(screen.getByLabelText(/^Κωδικός/), 'κάτι{Enter}')
  expect(await screen.findByText(vault.rules.delayed.replace('{{seconds}}', '2'))).toBeInTheDocument()
  expect(press(vault.signIn.submit)).toBeDisabled()
  expect(await screen.findByText(vault.rules.delayed.replace('{{seconds}}', '1'))).toBeInTheDocument()
  await act(() => new Promise((resolve) => setTimeout(resolve, 1200)))
  expect(press(vault.signIn.submit)).toBeEnabled()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a wrong password empties its field and keeps the name', async () => {
  const { user } = start({
    'vault.signIn': () => new Refused({ code: 'ruleBroken', rule: 'vault.wrongPassword' }),
  })
  await user.type(screen.getByRole('textbox', { name: vault.signIn.name }), 'eleni')
  await user.type(screen.getByLabelText(/^Κωδικός/), 'λάθος{Enter}')
  expect(await screen.findByText(vault.rules.wrongPassword)).toBeInTheDocument()
  expect(screen.getByLabelText(/^Κωδικός/)).toHaveValue('')
  expect(screen.getByRole('textbox', { name: vault.signIn.name })).toHaveValue('eleni')
})

test('with the words of the slip one chooses a password of one’s own', async () => {
  const { user, asked } = start({
    'vault.acceptInvitation': () => ({ userId: '1', roles: ['reception'], fullName: 'Ν', title: '' }),
    'vault.suggestPassword': () => ({ password: 'ένα δύο τρία τέσσερα πέντε έξι' }),
  })
  await user.click(press(vault.signIn.withCode))
  await user.type(screen.getByRole('textbox', { name: vault.signIn.name }), 'nikos')
  await user.type(screen.getByRole('textbox', { name: vault.signIn.code }), 'οκτώ λέξεις')
  await user.click(press(vault.newPassword.suggest))
  expect(await screen.findByText('ένα δύο τρία τέσσερα πέντε έξι')).toBeInTheDocument()
  await user.click(press(vault.signIn.submit))
  expect(asked('vault.acceptInvitation')).toEqual([
    { signInName: 'nikos', code: 'οκτώ λέξεις', password: 'ένα δύο τρία τέσσερα πέντε έξι' },
  ])
})

test('the sheet that does not fit says so; Esc goes back to the password', async () => {
  const { user } = start({
    'vault.recover': () => new Refused({ code: 'ruleBroken', rule: 'vault.recoveryRefused' }),
  })
  await user.click(press(vault.signIn.withSheet))
  await user.type(screen.getByRole('textbox', { name: vault.signIn.sheet }), '7K2M')
  await user.type(screen.getByRole('textbox', { name: vault.signIn.name }), 'eleni')
  await user.type(screen.getByLabelText(/^Νέος κωδικός/), 'φάρος κύμα βράχος')
  await user.type(screen.getByLabelText(/^Ξανά/), 'φάρος κύμα βράχος{Control>}{Enter}{/Control}')
  expect(await screen.findByText(vault.rules.recoveryRefused)).toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.getByRole('heading', { name: vault.signIn.titles.password })).toBeInTheDocument()
})
