import { rule, type Rule } from '../rule'

const afm = 'shared/values/afm.ts'
const firstLine = '/** The digits of a number as people type it, without blanks, dots and dashes. */'
const contract = 'tests/architecture/contract.test.ts'

/** The walls of the house stand in tests alone: here something is built across each of them. */
export const wallRules: readonly Rule[] = [
  rule(
    'shared knows nothing of main',
    [afm, firstLine, `export { Queue } from '../../main/dispatch/queue'\n${firstLine}`],
    ['tests/architecture/imports.test.ts', 'every file keeps to its row of the import table'],
  ),
  rule(
    'electron is imported in main/shell only',
    [
      'main/app/storeFolder.ts',
      `import { join } from 'node:path'`,
      `import { join } from 'node:path'\nimport { app } from 'electron'\nvoid app`,
    ],
    ['tests/architecture/imports.test.ts', 'electron is imported in main/shell only'],
  ),
  rule(
    'features meet at their doors',
    [
      'main/features/visits/visits.handlers.ts',
      `import { assertMayOpen } from '../citizens'`,
      `import { assertMayOpen } from '../citizens/citizens.store'`,
    ],
    ['tests/architecture/imports.test.ts', 'features meet only at their doors'],
  ),
  rule(
    'no source is longer than 300 lines',
    [afm, firstLine, `${'//\n'.repeat(300)}${firstLine}`],
    ['tests/architecture/sizes.test.ts', 'no source is longer than 300 lines'],
  ),
  rule(
    'who may do what is the reviewed table',
    [
      'shared/features/citizens/citizens.contract.ts',
      `  restrict: command({
    access: ['supervisor'],`,
      `  restrict: command({
    access: cardRoles,`,
    ],
    [contract, 'who may do what is the reviewed table'],
  ),
  rule(
    'a command leaves its audit entry, or one of the agreed reasons',
    [
      'shared/features/drafts/drafts.contract.ts',
      `audit: noAudit('draft'),
    input: z.strictObject({ ...place, content`,
      `audit: noAudit('convenience' as 'draft'),
    input: z.strictObject({ ...place, content`,
    ],
    [contract, 'a command or task without an audit entry has one of the agreed reasons'],
  ),
  rule(
    'both languages hold the same placeholders',
    ['shared/i18n/en/citizens.ts', 'with file number {{fileNumber}}.', 'with a file number.'],
    ['tests/architecture/words.test.ts', 'both languages hold the same placeholders'],
  ),
  rule(
    'no words are kept that nothing uses',
    [
      'shared/i18n/el/citizens.ts',
      `    alreadyRegistered:`,
      `    neverUsedAnywhere: 'Δεν το λέει κανείς.',\n    alreadyRegistered:`,
    ],
    ['tests/architecture/words.test.ts', 'no words are kept that nothing uses'],
  ),
  rule(
    'the key of the database is never changed in place',
    [
      'main/app/storeFolder.ts',
      'export class StoreFolder {',
      'export const change = (database: { rekey(key: string): void }) => database.rekey("")\nexport class StoreFolder {',
    ],
    ['tests/architecture/forbiddenCalls.test.ts', 'finds nothing in the sources that turns text into code'],
  ),
]
