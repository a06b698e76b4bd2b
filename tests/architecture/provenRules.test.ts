import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../proveRules/rules'
import { patched } from '../proveRules/workshop'
import { read, root } from './sources'

// `npm run prove-rules` is slow and runs apart; that its list still fits the sources is seen here at once.

test.each(rules.map((rule) => [rule.name, rule] as const))('can still be removed: %s', (_name, rule) => {
  for (const patch of rule.patches) {
    const text = read(patch.file)
    expect(patched(text, patch)).not.toBe(text)
  }
})

test('every rule names a test that is there', () => {
  const missing = rules.filter(({ test: { file, name } }) => {
    if (!existsSync(join(root, file))) return true
    // The names of blocks stand before it, and of tests made of a table only the beginning is written.
    const words = name.split(' ').filter((word) => /^[\p{L}’]+$/u.test(word))
    const text = read(file)
    return name === '' || words.some((word) => !text.includes(word))
  })
  expect(missing.map(({ name }) => name)).toEqual([])
})

test('no two rules have one name', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})

test('a patch whose text is gone, or stands there twice, is refused', () => {
  const patch = { file: 'x.ts', find: 'one', replace: 'two' }
  expect(patched('a one b', patch)).toBe('a two b')
  expect(() => patched('a b', patch)).toThrow('holds 0 times')
  expect(() => patched('one one', patch)).toThrow('holds 2 times')
})
