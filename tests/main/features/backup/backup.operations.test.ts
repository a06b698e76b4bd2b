import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
let stick: string
beforeEach(async () => {
  app = await createTestApp()
  stick = mkdtempSync(join(tmpdir(), 'kentro-stick-'))
})
afterEach(async () => {
  await app.close()
  rmSync(stick, { recursive: true, force: true })
})

test('without a folder the sentence says what to do', async () => {
  const eleni = await app.signIn('supervisor')
  expect(await eleni.failure('backup.copyNow', {})).toEqual({ code: 'ruleBroken', rule: 'backup.noFolder' })
})

test('a copy lands in the chosen folder, verified, and everybody sees when the last one was made', async () => {
  const eleni = await app.signIn('supervisor')
  app.files.nextFolder = stick
  expect(await eleni.do('backup.chooseFolder', {})).toEqual({ chosen: true })
  const copy = await eleni.do('backup.copyNow', {})
  expect(readdirSync(stick)).toEqual([copy.file])
  const maria = await app.signIn('reception')
  expect(await maria.do('backup.state', {})).toMatchObject({ last: copy, lastFailureAt: null, atQuit: true })
  expect(await maria.failure('backup.copyNow', {})).toEqual({ code: 'notAllowed' })
})

test('the screen learns the name of the folder, not the path to it', async () => {
  const eleni = await app.signIn('supervisor')
  app.files.nextFolder = stick
  await eleni.do('backup.chooseFolder', {})
  const { folder } = await eleni.do('backup.state', {})
  expect(stick.endsWith(folder!)).toBe(true)
  expect(folder).not.toMatch(/[\\/]/)
})

test('a stick that was pulled out is a failure that stays visible until a copy works again', async () => {
  const eleni = await app.signIn('supervisor')
  app.files.nextFolder = join(stick, 'gone')
  await eleni.do('backup.chooseFolder', {})
  rmSync(stick, { recursive: true })
  expect(await eleni.failure('backup.copyNow', {})).toEqual({ code: 'ruleBroken', rule: 'backup.folderGone' })
  expect((await eleni.do('backup.state', {})).lastFailureAt).not.toBeNull()
})

test('the supervisor has the database read through, sees what was found, and it is in the trail', async () => {
  const eleni = await app.signIn('supervisor')
  expect(await eleni.do('backup.checks', {})).toEqual({ everyDays: 7, lastAt: null, lastFaults: null })
  const checked = { everyDays: 7, lastAt: app.clock.now(), lastFaults: 0 }
  expect(await eleni.do('backup.checkNow', {})).toEqual(checked)
  expect(await eleni.do('backup.checks', {})).toEqual(checked)
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'backup.checked', detail: '{"faults":0}' })
  const maria = await app.signIn('reception')
  expect(await maria.failure('backup.checks', {})).toEqual({ code: 'notAllowed' })
  expect(await maria.failure('backup.checkNow', {})).toEqual({ code: 'notAllowed' })
})

test('how often the database is read through is set by who leads, within bounds, and stands in the trail', async () => {
  const eleni = await app.signIn('supervisor')
  expect(await eleni.do('backup.setCheckDays', { everyDays: 14 })).toMatchObject({ everyDays: 14 })
  expect(app.auditTrail().at(-1)).toMatchObject({
    action: 'backup.checkDaysSet',
    detail: '{"everyDays":14}',
  })
  for (const everyDays of [0, 91, 1.5])
    expect(await eleni.failure('backup.setCheckDays', { everyDays })).toMatchObject({ code: 'invalidInput' })
  expect((await eleni.do('backup.checks', {})).everyDays).toBe(14)
  const maria = await app.signIn('reception')
  expect(await maria.failure('backup.setCheckDays', { everyDays: 7 })).toEqual({ code: 'notAllowed' })
})
