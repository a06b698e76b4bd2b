import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LastLanguage } from '../../../main/app/lastLanguage'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kentro-language-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the next start finds the language that was used last', () => {
  expect(new LastLanguage(folder).read()).toBeNull()
  const language = new LastLanguage(folder)
  language.keep('en')
  expect(language.read()).toBe('en')
  expect(new LastLanguage(folder).read()).toBe('en')
  language.keep('el')
  expect(new LastLanguage(folder).read()).toBe('el')
})

test('before there is a store it is known without a folder, and written when there is one', () => {
  const store = join(folder, 'store')
  const language = new LastLanguage(store)
  language.keep('en')
  expect(language.read()).toBe('en')
  expect(readdirSync(folder)).toEqual([])
  mkdirSync(store)
  language.keep('en')
  expect(new LastLanguage(store).read()).toBe('en')
})

test('a file that holds something else counts for nothing', () => {
  writeFileSync(join(folder, 'language'), 'fr')
  expect(new LastLanguage(folder).read()).toBeNull()
})
