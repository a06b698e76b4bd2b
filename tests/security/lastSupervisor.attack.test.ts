/**
 * Attack: an administrator, by mistake or in anger, takes away the only person who may sign letters and lift
 * restrictions. By blocking and by roles it is refused before any key is touched, and goes through once there is another.
 */
import { createTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

async function centre(supervisors: number) {
  const ids: string[] = []
  for (let made = 0; made < supervisors; made++) ids.push((await app.signIn('supervisor')).userId)
  return { id: ids[0]!, administrator: await app.signIn('administrator') }
}

const lastSupervisor = { code: 'ruleBroken', rule: 'users.lastSupervisor' }

test('an administrator cannot block the last supervisor', async () => {
  const { id, administrator } = await centre(1)
  const refused = await administrator.failure('users.block', { id, version: 1 })
  expect(refused).toMatchObject(lastSupervisor)
  const user = (await administrator.do('users.list', {})).find((each) => each.id === id)
  expect(user).toMatchObject({ state: 'active', version: 1 })
})

test('nor take the role away', async () => {
  const { id, administrator } = await centre(1)
  const correction = {
    id,
    version: 1,
    fullName: 'Θάλεια Αρμενιστή',
    title: '',
    roles: ['reception' as const],
  }
  expect(await administrator.failure('users.correct', correction)).toMatchObject(lastSupervisor)
})

test('with a second one the first may lose the role', async () => {
  const { id, administrator } = await centre(2)
  const correction = {
    id,
    version: 1,
    fullName: 'Θάλεια Αρμενιστή',
    title: '',
    roles: ['reception' as const],
  }
  expect(await administrator.do('users.correct', correction)).toMatchObject({ roles: ['reception'] })
})
