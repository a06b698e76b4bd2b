import { importsOf, read, sourcesBelow } from './sources'

// Electron's `node:crypto` is BoringSSL: Argon2id, XChaCha20 and others are absent there, so that code which passes in
// Node would fail in the program. Keys are made and used by libsodium, which brings the same bytes to both.

const cryptoOf = (file: string) => importsOf(file).filter(({ from }) => /^(node:)?crypto$/.test(from))

test('keys are no business of node:crypto', () => {
  const keys = sourcesBelow('main/keys')
  expect(keys.length).toBeGreaterThan(10)
  expect(keys.filter((file) => cryptoOf(file).length > 0)).toEqual([])
})

test('elsewhere it hashes and draws random bytes, nothing else', () => {
  const harmless = ['createHash', 'randomBytes', 'randomUUID']
  const faults = ['main', 'shared', 'renderer'].flatMap(sourcesBelow).flatMap((file) => {
    const text = read(file)
    const named = [...text.matchAll(/import\s+(.+?)\s+from\s+'(?:node:)?crypto'/g)].map(([, names]) => names!)
    return named
      .flatMap((names) => names.replace(/[{}]/g, '').split(','))
      .map((name) => name.trim())
      .filter((name) => name !== '' && !harmless.includes(name))
      .map((name) => `${file}: ${name}`)
  })
  expect(faults).toEqual([])
})
