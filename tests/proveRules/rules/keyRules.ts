import { rule, type Rule } from '../rule'

const copies = 'main/keys/keyFileCopies.ts'
const powerCut = 'tests/security/keyFilePowerCut.attack.test.ts'
const vault = 'main/app/vault.ts'
const vaultTests = 'tests/main/features/vault/vault.operations.test.ts'
const schemas = 'shared/values/schemas.ts'
const toText = 'export function toText(bytes: Uint8Array): string {'
const schemaTests = 'tests/shared/values/schemas.test.ts'

/** Keys, who may open the store, and the text that may come in. */
export const keyRules: readonly Rule[] = [
  rule(
    'F8: one copy of the key file is synced before the other is touched',
    [copies, '    await file.sync()\n', ''],
    [powerCut, '4000 power cuts: always opens'],
  ),
  rule(
    'F8: the copy that is bad already is written first, never the only good one',
    [copies, `const first = change.stale ?? 'b'`, `const first = change.stale === 'b' ? 'a' : 'b'`],
    ['tests/main/keys/keyFileCopies.test.ts', 'writing begins with the copy that is bad already'],
  ),
  rule(
    'F11: half a character is refused',
    [schemas, `if (!text.isWellFormed()) return 'text.loneSurrogate'`, ''],
    [schemaTests, 'text half a character is refused'],
  ),
  rule(
    'F11: control characters are refused',
    [schemas, `if (controlInLongText.test(text)) return 'text.controlCharacters'`, ''],
    [schemaTests, 'text control character'],
  ),
  rule(
    'F11: what reverses a name is refused',
    [schemas, `return bidi.test(text) ? 'text.bidiCharacters' : null`, 'return bidi.test("") ? null : null'],
    [schemaTests, 'text U+'],
  ),
  rule(
    'F11: text is stored composed',
    [schemas, `.trim().normalize('NFC')`, '.trim()'],
    ['tests/security/hostileText.attack.test.ts', 'composed and decomposed letters are one name'],
  ),
  rule(
    'F12: keys are no business of node:crypto',
    [
      'main/keys/encoding.ts',
      toText,
      `import { randomBytes } from 'node:crypto'\nvoid randomBytes\n${toText}`,
    ],
    ['tests/architecture/keysCrypto.test.ts', 'keys are no business of node:crypto'],
  ),
  rule(
    'a practice store opens only in practice, a real one never there',
    [vault, 'if (found.keys.practice !== appInfo.practice)', 'if (!found.keys)'],
    [vaultTests, 'a practice store opens only in practice'],
  ),
  rule(
    'a database without its key file never gets a new key',
    [
      vault,
      `return folder.hasDatabase() ? 'vault.keyFileMissing' : 'vault.storeAbsent'`,
      `return 'vault.storeAbsent'`,
    ],
    [vaultTests, 'a database without its key file never gets a new key'],
  ),
  rule(
    'two groups of the recovery sheet are typed back',
    [
      vault,
      `if (typed.length < 2 || typed.some(([place, text]) => sheet[Number(place)] !== tidiedSheetText(text)))`,
      'if (typed.length < 2 || !sheet || !tidiedSheetText)',
    ],
    [vaultTests, 'wrong groups of the sheet make no store'],
  ),
  rule(
    'a store older than its anchor raises an alarm',
    [
      'main/app/openVault.ts',
      `return entry?.hash === Buffer.from(anchor.head).toString('hex')`,
      'return entry !== null',
    ],
    [vaultTests, 'an older database than the anchor raises an alarm'],
  ),
]
