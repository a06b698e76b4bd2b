import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '../../shared/contract'
import { type Operation, roles, unauditedReasons } from '../../shared/contract/operation'
import { el, en } from '../../shared/i18n'
import { mayCall } from '../../main/dispatch/access'

const operations = Object.entries(contract).flatMap(([feature, group]) =>
  Object.entries(group as Record<string, Operation>).map(([name, operation]) => ({
    feature,
    name: `${feature}.${name}`,
    operation,
  })),
)

test('every audit action has its sentence in both languages', () => {
  const faults = operations.flatMap(({ name, operation }) => {
    if (typeof operation.audit !== 'string') return []
    const [feature = '', action = ''] = operation.audit.split('.')
    const words = (texts: object) =>
      (texts as Record<string, { audit?: Record<string, string> }>)[feature]?.audit?.[action]
    return words(el) && words(en) ? [] : [`${name}: ${operation.audit}`]
  })
  expect(faults).toEqual([])
})

test('a command or task without an audit entry has one of the agreed reasons', () => {
  const faults = operations.filter(
    ({ operation: { kind, audit } }) =>
      kind !== 'query' &&
      typeof audit !== 'string' &&
      !unauditedReasons.includes((audit as { noAudit: (typeof unauditedReasons)[number] }).noAudit),
  )
  expect(faults).toEqual([])
})

test('who may do what is the reviewed table', () => {
  const file = join(__dirname, 'accessTable.txt')
  const width = Math.max(...operations.map(({ name }) => name.length))
  const head = `${'operation'.padEnd(width)}  kind     ${roles.map((role) => role.padEnd(13)).join(' ')} audit`
  const lines = operations.map(({ name, operation }) => {
    const marks = roles.map((role) =>
      (operation.access === 'sealed' ? 'anyone' : mayCall(operation.access, [role]) ? 'yes' : '-').padEnd(13),
    )
    const audit =
      typeof operation.audit === 'string'
        ? operation.audit
        : operation.audit
          ? `none: ${operation.audit.noAudit}`
          : ''
    return `${name.padEnd(width)}  ${operation.kind.padEnd(8)} ${marks.join(' ')} ${audit}`.trimEnd()
  })
  const table = `${[head, ...lines.sort()].join('\n')}\n`
  if (process.env['KENTRO_WRITE_ACCESS_TABLE']) writeFileSync(file, table)
  expect(table).toBe(readFileSync(file, 'utf8'))
})
