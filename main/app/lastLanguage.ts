import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../shared/i18n'

/**
 * The language last used on this PC, for the screens before sign-in: it lies beside the store, where nothing has to be
 * opened to read it, and tells of nobody. A file that cannot be read or written is no reason to stop anybody.
 */
export class LastLanguage {
  private readonly file: string
  private known: Language | null = null

  constructor(storeFolder: string) {
    this.file = join(storeFolder, 'language')
  }

  /** Null when nobody has used the program here. */
  read(): Language | null {
    return (this.known ??= this.written())
  }

  keep(language: Language): void {
    this.known = language
    if (this.written() === language) return
    try {
      writeFileSync(this.file, language)
    } catch {
      // No store yet, or a full disk: it is known until the program ends.
    }
  }

  private written(): Language | null {
    try {
      const text = readFileSync(this.file, 'utf8')
      return text === 'el' || text === 'en' ? text : null
    } catch {
      return null
    }
  }
}
