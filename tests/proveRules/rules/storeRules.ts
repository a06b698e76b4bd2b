import { rule, type Rule } from '../rule'

const open = 'main/database/open.ts'
const lostSaves = 'tests/security/lostSaves.attack.test.ts'
const spill = 'tests/security/plaintextSpill.attack.test.ts'
const wrongKey = 'tests/security/wrongKey.attack.test.ts'
const copyStore = 'main/app/copyStore.ts'
const falseCopy = 'tests/security/falseCopy.attack.test.ts'
const trail = 'main/dispatch/auditTrail.ts'
const tampering = 'tests/security/auditTampering.attack.test.ts'
const auditTable = 'main/database/migrations/20261122T0900_audit.ts'

/** The database file, its copies and the audit trail in it. */
export const storeRules: readonly Rule[] = [
  rule(
    'F1: every commit is synced (synchronous = FULL)',
    [open, `['synchronous', 'FULL', 2]`, `['synchronous', 'NORMAL', 1]`],
    [lostSaves, 'every commit is synced, also after the first write'],
  ),
  rule(
    'F1: the journal is the one that was measured (TRUNCATE, not WAL)',
    [open, `['journal_mode', 'TRUNCATE', 'truncate']`, `['journal_mode', 'WAL', 'wal']`],
    [lostSaves, 'a committed save needs no second file'],
  ),
  rule(
    'F1: a setting that reads back differently refuses the start',
    [
      open,
      `if (wrong.length > 0) throw new DatabaseRefused('settings', wrong.map(([name]) => name).join(','))`,
      `if (wrong.length > 99) throw new DatabaseRefused('settings')`,
    ],
    [lostSaves, 'a setting that does not hold refuses the start'],
  ),
  rule(
    'F2: what does not fit is kept in memory (temp_store = MEMORY): sorts',
    [open, `['temp_store', 'MEMORY', 2]`, `['temp_store', 'FILE', 1]`],
    [spill, 'a large sort leaves no file'],
  ),
  rule(
    'F2: what does not fit is kept in memory (temp_store = MEMORY): tables',
    [open, `['temp_store', 'MEMORY', 2]`, `['temp_store', 'FILE', 1]`],
    [spill, 'a temporary table leaves no file'],
  ),
  rule(
    'F4: a copy is compared with the store row by row',
    [
      copyStore,
      `if (wanted.hash !== found.hash || wanted.rows !== found.rows) throw ruleBroken('vault.copyDamaged')`,
      ``,
    ],
    [falseCopy, 'an empty database under the right key is no copy'],
  ),
  rule(
    'F4: a copy is compared by its content, not by counts',
    [
      copyStore,
      `if (wanted.hash !== found.hash || wanted.rows !== found.rows)`,
      `if (wanted.rows !== found.rows)`,
    ],
    [falseCopy, 'it is no copy where a value differs'],
  ),
  rule(
    'F4: a copy is made by VACUUM INTO, never by the driver’s backup',
    [
      copyStore,
      `parts.database.connection.prepare('VACUUM INTO ?').run(file)`,
      `await parts.database.connection.backup(file)`,
    ],
    ['tests/architecture/forbiddenCalls.test.ts', 'finds nothing in the sources that turns text into code'],
  ),
  rule(
    'F4: a copy gets its name last',
    [copyStore, 'const partial = `${folder}.partial`', 'const partial = folder'],
    ['tests/main/app/copyStore.test.ts', 'an interrupted earlier copy is not in the way'],
  ),
  {
    name: 'F7: a key is proved by a read before anything is done with it',
    patches: [
      {
        file: open,
        find: `  connection.prepare('SELECT count(*) FROM sqlite_schema').get()\n`,
        replace: '  if (connection) return\n',
      },
    ],
    test: { file: wrongKey, name: 'a hundred wrong keys are refused as foreign' },
  },
  rule(
    'F7: the code of a wrong key is read as a foreign file, never as damage',
    ['main/database/refused.ts', `SQLITE_NOTADB: 'foreign'`, `SQLITE_NOTADB: 'damaged'`],
    [wrongKey, 'a hundred wrong keys are refused as foreign'],
  ),
  rule(
    'the 32 bytes are the key itself, not a passphrase',
    [open, "Buffer.from(`x'${Buffer.from(key).toString('hex')}'`)", 'Buffer.from(key)'],
    [wrongKey, 'the 32 bytes are the key itself'],
  ),
  rule(
    'the audit trail is append-only: no change',
    [auditTable, `['UPDATE', 'DELETE']`, `['DELETE']`],
    [tampering, 'the database refuses: UPDATE'],
  ),
  rule(
    'the audit trail is append-only: no removal',
    [auditTable, `['UPDATE', 'DELETE']`, `['UPDATE']`],
    [tampering, 'the database refuses: DELETE FROM audit'],
  ),
  rule(
    'the chain is followed: a changed entry',
    [trail, `if (hash.toString('hex') !== entry.hash)`, `if (hash.length === 0)`],
    [tampering, 'a changed detail is found'],
  ),
  rule(
    'the chain is followed: a removed entry',
    [trail, `if (entry.serial !== before.serial + 1) return { serial: before.serial + 1, fault: 'gap' }`, ''],
    [tampering, 'a removed entry is found'],
  ),
  rule(
    'the chain is followed: the entry before',
    [trail, `if (entry.previousHash !== before.hash) return { serial: entry.serial, fault: 'broken' }`, ''],
    [tampering, 'entries that change places are found'],
  ),
  rule(
    'an entry is signed by the person at the keyboard',
    [
      trail,
      `if (!verify(hash, Buffer.from(entry.signature, 'base64'), entry.signerId))`,
      `if (entry.signature === '')`,
    ],
    [tampering, 'an entry with a right hash but without its signer’s signature is found'],
  ),
  rule(
    'a store older than the head kept elsewhere raises an alarm: the chain',
    [trail, `return metAnchor ? null : { serial: anchor.serial, fault: 'olderThanAnchor' }`, 'return null'],
    [tampering, 'a chain that was written anew from some entry on'],
  ),
]
