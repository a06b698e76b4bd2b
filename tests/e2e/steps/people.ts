import type { Role } from '../../../shared/contract/operation'
import type { Desk } from './desk'
import type { Newcomer } from './setUp'

/**
 * Calls a colleague in.
 * @returns the words of the slip, as they stand on it.
 */
export async function invite(
  desk: Desk,
  who: Omit<Newcomer, 'password'>,
  roles: readonly Role[],
  look: (name: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const { words, fill, choose, press, push, see, goTo } = desk
  await openPlace(desk, 'people')
  await see(words('users:lead'))
  await look('people')
  await press('Alt+KeyN')
  await see(words('users:inviteLead'))
  await fill(words('users:fullName'), who.fullName)
  await fill(words('users:jobTitle'), who.title)
  await goTo(words('users:roles'))
  // The usual role stands there already.
  await press('Backspace')
  for (const role of roles)
    // oxlint-disable-next-line no-await-in-loop
    await choose(words('users:roles'), words(`app:roles.${role}`))
  await fill(words('users:signInName'), who.signInName)
  await look('people-invite')
  await press('Control+Enter')
  await see(words('users:invitation.once'))
  const page = await desk.screen.page()
  const list = page.getByRole('list', { name: words('users:invitation.words') })
  const code = (await list.getByRole('listitem').allInnerTexts()).join(' ')
  await see(words('ui:pdf.page', { page: 1, count: 1 }))
  await look('people-invitation')
  await push(words('users:invitation.close'))
  return code
}

/** A place of the rail. */
export async function openPlace(
  desk: Desk,
  place:
    'today' | 'people' | 'citizens' | 'referrals' | 'directory' | 'visits' | 'audit' | 'copies' | 'settings',
): Promise<void> {
  await desk.push(desk.words(`app:rail.${place}`))
}
