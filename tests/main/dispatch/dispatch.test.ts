import { createTestApp, type TestApp } from '../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

test('an operation that is not in the contract is refused, also the ones every object has', async () => {
  await app.signIn('administrator')
  for (const name of [
    'citizens.__proto__',
    'constructor.name',
    'users.constructor',
    'users',
    '',
    'users.list.x',
    '__proto__.x',
  ])
    expect(await app.dispatch('window', name, {})).toEqual({
      ok: false,
      failure: { code: 'notFound', subject: 'app.operation' },
    })
})

test('nobody is signed in on another connection', async () => {
  await app.signIn('administrator')
  expect(await app.dispatch('elsewhere', 'users.list', {})).toEqual({
    ok: false,
    failure: { code: 'notSignedIn' },
  })
})

test('the second person signs the first one out', async () => {
  const first = await app.signIn('reception')
  await app.signIn('psychologist')
  expect(await first.failure('users.me', {})).toEqual({ code: 'notSignedIn' })
})

test('a sign-in ends after five idle minutes and is renewed by use', async () => {
  const maria = await app.signIn('reception')
  app.clock.pass(4 * 60_000)
  expect(await maria.do('users.me', {})).toMatchObject({ id: maria.userId })
  app.clock.pass(4 * 60_000)
  expect(await maria.do('users.me', {})).toMatchObject({ id: maria.userId })
  app.clock.pass(5 * 60_000)
  expect(await maria.failure('users.me', {})).toEqual({ code: 'notSignedIn' })
})

test('a wrong role is refused and the denial is in the audit trail', async () => {
  const maria = await app.signIn('reception')
  const input = { signInName: 'nikos', fullName: 'Νίκος', title: '', roles: ['administrator' as const] }
  expect(await maria.failure('users.invite', input)).toEqual({ code: 'notAllowed' })
  expect(app.auditTrail()).toContainEqual(
    expect.objectContaining({
      action: 'app.denied',
      userId: maria.userId,
      detail: '{"operation":"users.invite"}',
    }),
  )
})

test('what is wrong with the input comes back by field, never the value', async () => {
  const eleni = await app.signIn('administrator')
  const failure = await eleni.failure('users.invite', {
    signInName: 'x',
    fullName: '',
    title: '',
    roles: [],
    surplus: 'SECRET',
  } as never)
  expect(failure).toEqual({
    code: 'invalidInput',
    fields: expect.arrayContaining([
      { path: 'signInName', issue: 'tooShort' },
      { path: 'fullName', issue: 'required' },
      { path: 'roles', issue: 'required' },
      { path: '', issue: 'unrecognised' },
    ]),
  })
  expect(JSON.stringify(failure)).not.toContain('SECRET')
})

test('SQLite itself refuses a write during a read', async () => {
  await expect(
    app.transactions.read(() => app.connection.exec("INSERT INTO drafts VALUES ('a','b','c','d','e')")),
  ).rejects.toThrow(/readonly/)
})

const by = { action: 'app.denied' as const, userId: null, roles: [], at: () => app.clock.now() }

test('a write without its audit entry rolls back', async () => {
  await app.signIn('reception')
  const before = app.auditTrail().length
  const write = app.transactions.write(by, (writer) => writer.run("UPDATE users SET fullName = 'X'"))
  await expect(write).rejects.toThrow('app.denied')
  expect(app.connection.prepare("SELECT count(*) AS n FROM users WHERE fullName = 'X'").get()).toEqual({
    n: 0,
  })
  expect(app.auditTrail()).toHaveLength(before)
})

test('a read that must be recorded gives nothing when the record cannot be written', async () => {
  app.connection.exec("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END")
  const read = app.transactions.auditedRead(by, (_reader, audit) => {
    audit('someone')
    return 'a card'
  })
  await expect(read).rejects.toThrow('full')
})

test('two writes at the same time do not see each other half-done', async () => {
  const order: string[] = []
  const slow = app.transactions.write(by, async (_writer, audit) => {
    order.push('slow begins')
    await new Promise((resolve) => setTimeout(resolve, 20))
    order.push('slow ends')
    audit(null)
  })
  const quick = app.transactions.write(by, (_writer, audit) => {
    order.push('quick')
    audit(null)
  })
  await Promise.all([slow, quick])
  expect(order).toEqual(['slow begins', 'slow ends', 'quick'])
})

test('a writer is of no use after its transaction', async () => {
  const kept = await app.transactions.write(by, (writer, audit) => {
    audit(null)
    return writer
  })
  expect(() => kept.run('DELETE FROM users')).toThrow('has ended')
})

test('a bug becomes an incident number, and neither input nor message is logged', async () => {
  const eleni = await app.signIn('administrator')
  app.connection.exec('ALTER TABLE drafts RENAME TO elsewhere')
  const failure = await eleni.failure('drafts.save', { form: 'f', record: 'r', content: 'SECRET WORDS' })
  expect(failure).toEqual({ code: 'unexpected', incident: expect.stringMatching(/^[0-9A-F]{8}$/) })
  expect(app.log.entries).toEqual([
    expect.objectContaining({
      event: 'unexpectedFailure',
      operation: 'drafts.save',
      errorCode: 'SQLITE_ERROR',
    }),
  ])
  expect(JSON.stringify(app.log.entries)).not.toContain('SECRET')
})
