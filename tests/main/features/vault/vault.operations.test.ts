import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleCentre } from '../../../support/sampleCentre'
import { goodPassword, otherPassword, type RealApp, startRealApp } from '../../../support/realVault'

let real: RealApp
beforeEach(async () => {
  real = await startRealApp()
})
afterEach(() => real.stop())

const person = {
  fullName: 'Ελένη Βράχου',
  title: 'Προϊσταμένη',
  roles: ['administrator' as const, 'supervisor' as const],
}

async function setUp(app = real): Promise<string[]> {
  const { groups } = await app.do('vault.prepare', { signInName: 'eleni', password: goodPassword, names: [] })
  await app.do('vault.create', {
    person,
    centre: sampleCentre,
    groups: [
      { place: 2, text: groups[2]!.toLowerCase() },
      { place: 7, text: groups[7]! },
    ],
  })
  return groups
}

const signIn = (password = goodPassword, signInName = 'eleni') =>
  real.call('vault.signIn', { signInName, password })
const rule = (name: string) => ({
  ok: false,
  failure: expect.objectContaining({ code: 'ruleBroken', rule: name }),
})

test('a set-up that is cancelled leaves nothing', async () => {
  await real.do('vault.prepare', { signInName: 'eleni', password: goodPassword, names: [] })
  await real.do('vault.abandon', {})
  expect(existsSync(real.storeFolder)).toBe(false)
  expect(await real.do('vault.status', {})).toMatchObject({ state: 'absent' })
})

test('wrong groups of the sheet make no store', async () => {
  const { groups } = await real.do('vault.prepare', {
    signInName: 'eleni',
    password: goodPassword,
    names: [],
  })
  const reply = await real.call('vault.create', {
    person,
    centre: sampleCentre,
    groups: [
      { place: 0, text: groups[1]! },
      { place: 1, text: groups[1]! },
    ],
  })
  expect(reply).toEqual(rule('vault.groupsDoNotMatch'))
  expect(existsSync(join(real.storeFolder, 'kentro.db'))).toBe(false)
})

test('a store is made, locked and opened again, and nothing of it can be read without its key', async () => {
  await setUp()
  expect(await real.do('users.me', {})).toMatchObject({ fullName: 'Ελένη Βράχου', state: 'active' })
  await real.do('vault.lock', {})
  expect(await real.call('users.me', {})).toEqual({ ok: false, failure: { code: 'notSignedIn' } })
  expect(await real.do('vault.status', {})).toMatchObject({
    state: 'sealed',
    people: [{ name: 'eleni', state: 'active' }],
  })
  for (const name of readdirSync(real.storeFolder)) {
    const bytes = readFileSync(join(real.storeFolder, name))
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect(bytes.includes(Buffer.from('Βράχου', encoding))).toBe(false)
    expect(bytes.toString('latin1').startsWith('SQLite format 3')).toBe(false)
  }
  expect((await signIn()).ok).toBe(true)
})

test('a second store is never made over the first', async () => {
  await setUp()
  expect(await real.call('vault.prepare', { signInName: 'x1', password: goodPassword, names: [] })).toEqual(
    rule('vault.storeExists'),
  )
})

test('wrong password and unknown name get one answer, wait longer each time, and are audited at the next sign-in', async () => {
  await setUp()
  await real.do('vault.lock', {})
  expect(await signIn('wrong wrong wrong wrong')).toEqual(rule('vault.wrongPassword'))
  expect(await signIn(goodPassword, 'nobody')).toEqual(rule('vault.wrongPassword'))
  for (let n = 0; n < 4; n++) await signIn('wrong wrong wrong wrong')
  expect(await signIn()).toEqual(rule('vault.delayed'))
  real.clock.pass(61_000)
  expect((await signIn()).ok).toBe(true)
  const entries = auditOf(real)
  expect(entries.filter(({ action }) => action === 'vault.signInFailed')).toHaveLength(6)
})

test('an invited colleague signs in by the code once, chooses a password, and is gone when blocked', async () => {
  await setUp()
  const invited = await real.do('users.invite', {
    signInName: 'nikos',
    fullName: 'Νίκος Άγκυρας',
    title: '',
    roles: ['reception'],
  })
  await real.do('vault.lock', {})
  const accept = () =>
    real.call('vault.acceptInvitation', { signInName: 'nikos', code: invited.code, password: otherPassword })
  expect((await accept()).ok).toBe(true)
  expect(await real.do('users.me', {})).toMatchObject({ fullName: 'Νίκος Άγκυρας', state: 'active' })
  expect(await accept()).toEqual(rule('vault.wrongPassword'))
  expect((await signIn()).ok).toBe(true)
  const user = (await real.do('users.list', {})).find(({ signInName }) => signInName === 'nikos')!
  await real.do('users.block', { id: user.id, version: user.version })
  expect(await signIn(otherPassword, 'nikos')).toEqual(rule('vault.wrongPassword'))
})

test('the last administrator cannot be blocked nor lose the role', async () => {
  await setUp()
  const me = await real.do('users.me', {})
  expect(await real.call('users.block', { id: me.id, version: me.version })).toEqual(
    rule('users.notYourself'),
  )
  const less = {
    id: me.id,
    version: me.version,
    fullName: 'Ελένη',
    title: '',
    roles: ['supervisor' as const],
  }
  expect(await real.call('users.correct', less)).toEqual(rule('users.lastAdministrator'))
})

test('a password is changed, and only with the one before', async () => {
  await setUp()
  const change = (current: string) => real.call('users.changePassword', { current, next: otherPassword })
  expect(await change('wrong wrong wrong wrong')).toEqual(rule('users.wrongCurrentPassword'))
  expect((await change(goodPassword)).ok).toBe(true)
  await real.do('vault.lock', {})
  expect(await signIn(goodPassword)).toEqual(rule('vault.wrongPassword'))
  expect((await signIn(otherPassword)).ok).toBe(true)
})

test('the recovery sheet brings an administrator back', async () => {
  const groups = await setUp()
  await real.do('vault.lock', {})
  const recover = (sheet: string) =>
    real.call('vault.recover', { sheet, signInName: 'eleni', password: otherPassword })
  expect(await recover(groups.join(' ').replace(/^./, (c) => (c === '7' ? '8' : '7')))).toEqual(
    rule('vault.recoveryRefused'),
  )
  expect((await recover(groups.join(' ').toLowerCase())).ok).toBe(true)
  await real.do('vault.lock', {})
  expect((await signIn(otherPassword)).ok).toBe(true)
})

test('the recovery sheet gives new keys to an administrator only', async () => {
  const groups = await setUp()
  await real.do('users.invite', { signInName: 'nikos', fullName: 'Νίκος', title: '', roles: ['supervisor'] })
  await real.do('vault.lock', {})
  const sheet = groups.join('')
  expect(await real.call('vault.recover', { sheet, signInName: 'nikos', password: otherPassword })).toEqual(
    rule('vault.recoverAdministrator'),
  )
})

test('five idle minutes lock, with a warning a minute before', async () => {
  await setUp()
  real.clock.pass(4 * 60_000 + 1000)
  expect(real.events.at(-1)).toMatchObject({ event: 'lockSoon', payload: { seconds: 59 } })
  real.clock.pass(60_000)
  expect(real.events.at(-1)).toMatchObject({ event: 'locked', payload: { why: 'idle' } })
  expect(await real.call('users.me', {})).toEqual({ ok: false, failure: { code: 'notSignedIn' } })
})

test('a database without its key file never gets a new key', async () => {
  await setUp()
  await real.stop({ keep: true })
  for (const name of ['keys.a', 'keys.b']) rmSync(join(real.storeFolder, name))
  const before = readFileSync(join(real.storeFolder, 'kentro.db'))
  const again = await startRealApp({ folder: real.folder })
  expect(await again.do('vault.status', {})).toMatchObject({
    state: 'refused',
    reason: 'vault.keyFileMissing',
  })
  expect(
    await again.call('vault.prepare', { signInName: 'eleni', password: goodPassword, names: [] }),
  ).toEqual(rule('vault.storeExists'))
  await again.app.close()
  expect(readFileSync(join(real.storeFolder, 'kentro.db')).equals(before)).toBe(true)
})

test('a practice store opens only in practice, a real one never there', async () => {
  await setUp()
  await real.stop({ keep: true })
  const standIn = await startRealApp({ folder: real.folder, practice: true })
  expect(await standIn.do('vault.status', {})).toMatchObject({ state: 'refused', reason: 'vault.realStore' })
  await standIn.app.close()
})

test('the door speaks the language last used on this PC, after a lock and at the next start', async () => {
  expect(await real.do('vault.language', {})).toEqual({ language: null })
  await real.do('vault.keepLanguage', { language: 'en' })
  expect(existsSync(real.storeFolder)).toBe(false)
  await setUp()
  await real.do('vault.keepLanguage', { language: 'en' })
  await real.do('vault.lock', {})
  expect(await real.do('vault.language', {}, 'nextWindow')).toEqual({ language: 'en' })
  await real.stop({ keep: true })
  const again = await startRealApp({ folder: real.folder })
  expect(await again.do('vault.language', {})).toEqual({ language: 'en' })
  await again.app.close()
})

test('an older database than the anchor raises an alarm', async () => {
  await setUp()
  await real.do('vault.lock', {})
  const file = join(real.storeFolder, 'kentro.db')
  const old = readFileSync(file)
  await signIn()
  await real.do('vault.lock', {})
  writeFileSync(file, old)
  await signIn()
  expect(auditOf(real)).toContainEqual(expect.objectContaining({ action: 'vault.anchorAlarm' }))
})

test('a verified copy opens elsewhere with the recovery sheet, and with no password', async () => {
  const groups = await setUp()
  const target = mkdtempSync(join(tmpdir(), 'kentro-stick-'))
  const copied = await openVaultOf(real).copyTo(target)
  expect(readdirSync(target)).toEqual([copied.file])
  const elsewhere = await startRealApp()
  elsewhere.files.nextFolder = join(target, copied.file)
  expect(await elsewhere.do('vault.adoptCopy', {})).toEqual({ adopted: true })
  expect((await elsewhere.call('vault.signIn', { signInName: 'eleni', password: goodPassword })).ok).toBe(
    false,
  )
  const recovered = await elsewhere.call('vault.recover', {
    sheet: groups.join(''),
    signInName: 'eleni',
    password: otherPassword,
  })
  expect(recovered.ok).toBe(true)
  expect(await elsewhere.do('users.list', {})).toHaveLength(1)
  await elsewhere.stop()
})

type Entry = { action: string; detail: string }
const openVaultOf = (app: RealApp) => app.vault.open!
const auditOf = (app: RealApp) =>
  openVaultOf(app).parts.reader.all<Entry>('SELECT * FROM audit ORDER BY serial')

test('a weak password is refused wherever one is chosen, with the reason on its field', async () => {
  const weak = 'Ελένη Ελένη 2026'
  const refused = (path: string, issue: string) => ({
    ok: false,
    failure: { code: 'invalidInput', fields: [{ path, issue }] },
  })
  const first = { signInName: 'eleni', names: ['Ελένη Βράχου'] }
  expect(await real.call('vault.prepare', { ...first, password: weak })).toEqual(
    refused('password', 'password.predictable'),
  )
  expect(await real.call('vault.prepare', { ...first, password: 'θάλασσα' })).toEqual(
    refused('password', 'password.tooShort'),
  )
  const sheet = (await setUp()).join(' ')
  expect(await real.call('users.changePassword', { current: goodPassword, next: weak })).toEqual(
    refused('next', 'password.predictable'),
  )
  const signInName = 'eleni'
  expect(await real.call('vault.recover', { sheet, signInName, password: 'eleni eleni eleni' })).toEqual(
    refused('password', 'password.predictable'),
  )
  expect(await real.call('vault.acceptInvitation', { signInName, code: 'x', password: 'short' })).toEqual(
    refused('password', 'password.tooShort'),
  )
})

test('the suggested password is taken, and is another one each time', async () => {
  const { password } = await real.do('vault.suggestPassword', {})
  expect(password.split(' ')).toHaveLength(6)
  expect((await real.do('vault.suggestPassword', {})).password).not.toBe(password)
  await real.do('vault.prepare', { signInName: 'eleni', password, names: [] })
})

test('without prepared keys there is no sheet to draw or save', async () => {
  const wanted = { centre: 'Κέντρο', language: 'el' as const }
  expect(await real.call('vault.drawRecoverySheet', wanted)).toEqual(rule('vault.notPrepared'))
  expect(await real.call('vault.saveRecoverySheet', wanted)).toEqual(rule('vault.notPrepared'))
  expect(real.files.saved).toEqual([])
})

test('a new store holds the centre, the shipped lists and the directory', async () => {
  expect((await real.do('settings.municipalities', {})).map(({ code }) => code)).toContain('MIL')
  await setUp()
  expect((await real.do('settings.centre', {})).centre.name).toEqual(sampleCentre.name)
  expect((await real.do('settings.lists', {})).visitManners!.length).toBeGreaterThan(2)
  expect(real.vault.open!.parts.reader.get('SELECT count(*) AS n FROM bodies')).not.toEqual({ n: 0 })
})

test('the screen locks after the minutes of the settings', async () => {
  await setUp()
  const { version, centre } = await real.do('settings.centre', {})
  await real.do('settings.correctCentre', { version, centre: { ...centre, idleMinutes: 12 } })
  real.clock.pass(11 * 60_000)
  expect((await real.call('users.me', {})).ok).toBe(true)
  real.clock.pass(12 * 60_000)
  expect(await real.call('users.me', {})).toEqual({ ok: false, failure: { code: 'notSignedIn' } })
})
