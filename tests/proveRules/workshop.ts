import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Patch } from './rule'

const linked = ['node_modules', 'out']
const left = ['.git', 'dist', 'test-results', ...linked]

/** The text with the patch in it. @throws where the text to be replaced is not there exactly once */
export function patched(text: string, { file, find, replace }: Patch): string {
  const times = text.split(find).length - 1
  if (times !== 1) throw new Error(`${file} holds ${times} times: ${find.trim().slice(0, 80)}`)
  return text.replace(find, () => replace)
}

/** A copy of the sources in which rules can be removed and put back; the checkout itself is never touched. */
export function openWorkshop(root: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kentro-rules-'))
  for (const name of readdirSync(root).filter((entry) => !left.includes(entry)))
    cpSync(join(root, name), join(folder, name), { recursive: true })
  for (const name of linked) symlinkSync(join(root, name), join(folder, name), 'junction')

  return {
    folder,
    /** Does the work while the patches are in, and puts every file back. */
    async without<T>(patches: readonly Patch[], work: () => Promise<T>): Promise<T> {
      const before = new Map<string, string>()
      try {
        for (const patch of patches) {
          const path = join(folder, patch.file)
          const text = readFileSync(path, 'utf8')
          if (!before.has(path)) before.set(path, text)
          writeFileSync(path, patched(text, patch))
        }
        return await work()
      } finally {
        for (const [path, text] of before) writeFileSync(path, text)
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
