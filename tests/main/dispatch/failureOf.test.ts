import { StaleRow } from '../../../main/database/writer'
import { Failed } from '../../../main/dispatch/failed'
import { driverCode, failureOf } from '../../../main/dispatch/failureOf'

const withCode = (code: string) => Object.assign(new Error('row 7: ΜΥΣΤΙΚΟ'), { code })

test.each([
  ['SQLITE_FULL', 'diskFull'],
  ['ENOSPC', 'diskFull'],
  ['SQLITE_READONLY', 'readOnly'],
  ['SQLITE_READONLY_DIRECTORY', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['EROFS', 'readOnly'],
  ['SQLITE_IOERR_WRITE', 'inputOutput'],
  ['EIO', 'inputOutput'],
])('%s is told as %s', (code, reason) => {
  expect(failureOf(withCode(code))).toEqual({ code: 'notSaved', reason })
  expect(failureOf({ driverError: withCode(code) })).toEqual({ code: 'notSaved', reason })
})

test('what was expected keeps its failure, another version is stale', () => {
  expect(failureOf(new Failed({ code: 'notAllowed' }))).toEqual({ code: 'notAllowed' })
  expect(failureOf(new StaleRow())).toEqual({ code: 'stale' })
})

test('damage found in the middle of work has the sentence of a damaged store', () => {
  const damaged = { code: 'ruleBroken', rule: 'vault.databaseDamaged' }
  expect(failureOf(withCode('SQLITE_CORRUPT'))).toEqual(damaged)
  expect(failureOf(withCode('SQLITE_CORRUPT_INDEX'))).toEqual(damaged)
})

test('anything else is a bug', () => {
  for (const bug of [new TypeError('x'), withCode('SQLITE_ERROR'), null, 'text', undefined])
    expect(failureOf(bug)).toBeNull()
  expect(driverCode({ driverError: { code: 'SQLITE_CONSTRAINT_UNIQUE' } })).toBe('SQLITE_CONSTRAINT_UNIQUE')
})
