import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Entry = {
  readonly code: string
  readonly el?: string
  readonly en?: string
  readonly nameEl?: string
  readonly nameEn?: string | null
  readonly serviceEl?: string | null
}

const entries = (list: string) =>
  (
    JSON.parse(readFileSync(join(process.cwd(), 'resources/lists', `${list}.json`), 'utf8')) as {
      entries: Entry[]
    }
  ).entries

function entryOf(list: string, code: string): Entry {
  const found = entries(list).find((entry) => entry.code === code)
  if (!found) throw new Error(`${list} holds no ${code}`)
  return found
}

/** The word of a list as the program was delivered with it. */
export function wordOf(list: string, code: string, language: 'el' | 'en'): string {
  return entryOf(list, code)[language] ?? ''
}

/** A receiving body as the form of a referral offers it. */
export function bodyOf(
  code: string,
  language: 'el' | 'en',
): { readonly name: string; readonly choice: string } {
  const { nameEl = '', nameEn, serviceEl } = entryOf('directory', code)
  const name = language === 'en' ? (nameEn ?? nameEl) : nameEl
  return { name, choice: [name, serviceEl].filter(Boolean).join(' · ') }
}
