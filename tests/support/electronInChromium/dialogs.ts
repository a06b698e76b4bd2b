import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron'
import type { Host, ShownDialog } from './host'
import { strict } from './strict'

/** Dialogs that nobody sees: each answers with the practice folder, or with what the test has prepared, and says so. */
export function createDialog(host: Host) {
  const folder = host.options.practiceFolder
  function answer(kind: ShownDialog['kind'], text: string, usual: () => string | null) {
    mkdirSync(folder, { recursive: true })
    const prepared = host.nextAnswers.shift()
    const given = prepared === undefined ? usual() : prepared
    host.dialogs.push({ kind, answer: given, text })
    host.say(`${text} → ${given ?? '–'}`)
    return given
  }
  function open(options: OpenDialogOptions) {
    const usual = () => {
      if (options.properties?.includes('openDirectory')) return folder
      const wanted = options.filters?.flatMap(({ extensions }) => extensions) ?? []
      const found = readdirSync(folder).find((name) => wanted.includes(extname(name).slice(1).toLowerCase()))
      return found ? join(folder, found) : null
    }
    const path = answer('open', options.properties?.join(', ') ?? 'openFile', usual)
    return { canceled: path === null, filePaths: path === null ? [] : [path] }
  }
  function save(options: SaveDialogOptions) {
    const path = answer('save', basename(options.defaultPath ?? 'file'), () =>
      unused(join(folder, basename(options.defaultPath ?? 'file'))),
    )
    return { canceled: path === null, filePath: path ?? '' }
  }
  return strict('dialog', {
    showOpenDialog: async (_window: unknown, options?: OpenDialogOptions) => open(options ?? {}),
    showSaveDialog: async (_window: unknown, options?: SaveDialogOptions) => save(options ?? {}),
    showErrorBox: (title, content) => void answer('error', `${title}: ${content}`, () => null),
  } satisfies { [K in 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox']: Dialog[K] } as never)
}

// A real dialog asks before it writes over a file; this one takes the next free name.
function unused(path: string) {
  const ending = extname(path)
  const stem = path.slice(0, path.length - ending.length)
  for (let count = 2; ; count += 1) {
    if (!existsSync(path)) return path
    path = `${stem} (${count})${ending}`
  }
}
