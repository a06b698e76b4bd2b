import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

test('everybody knows the colleagues, only the administrator corrects them', async () => {
  const maria = await app.signIn('reception')
  expect(await maria.do('users.list', {})).toEqual([
    expect.objectContaining({ id: maria.userId, roles: ['reception'] }),
  ])
  const change = {
    id: maria.userId,
    version: 1,
    fullName: 'Μαρία',
    title: 'Υποδοχή',
    roles: ['reception' as const],
  }
  expect(await maria.failure('users.correct', change)).toEqual({ code: 'notAllowed' })
  const eleni = await app.signIn('administrator')
  expect(await eleni.do('users.correct', change)).toMatchObject({ fullName: 'Μαρία', version: 2 })
  expect(await eleni.failure('users.correct', change)).toEqual({ code: 'stale' })
})

test('a change of roles says in the audit trail what they were', async () => {
  const maria = await app.signIn('reception')
  const eleni = await app.signIn('administrator')
  await eleni.do('users.correct', {
    id: maria.userId,
    version: 1,
    fullName: 'Μαρία',
    title: '',
    roles: ['socialWorker'],
  })
  expect(JSON.parse(app.auditTrail().at(-1)!.detail)).toEqual({
    roles: ['socialWorker'],
    before: ['reception'],
  })
})

test('the last administrator keeps the role', async () => {
  const eleni = await app.signIn('administrator')
  const change = {
    id: eleni.userId,
    version: 1,
    fullName: 'Ελένη',
    title: '',
    roles: ['supervisor' as const],
  }
  expect(await eleni.failure('users.correct', change)).toEqual({
    code: 'ruleBroken',
    rule: 'users.lastAdministrator',
  })
})

test('the slip of an invitation is drawn for the administrator, and no one else', async () => {
  const nikos = await app.signIn('reception')
  const slip = {
    userId: nikos.userId,
    code: 'ενα δυο τρια τεσσερα πεντε εξι επτα οκτω',
    validUntil: '2026-11-25T07:30:00.000Z',
    language: 'el' as const,
  }
  expect(await nikos.failure('users.drawInvitation', slip)).toEqual({ code: 'notAllowed' })
  const eleni = await app.signIn('administrator')
  const { pdf } = await eleni.do('users.drawInvitation', slip)
  expect(Buffer.from(pdf, 'base64').toString('latin1')).toContain('%PDF')
  expect(await eleni.failure('users.drawInvitation', { ...slip, userId: 'nobody' })).toEqual({
    code: 'notFound',
    subject: 'users.user',
  })
})
