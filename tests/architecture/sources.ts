import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseSync } from 'oxc-parser'

export const root = join(__dirname, '..', '..')

/** Every TypeScript file below a top folder, as paths from the root with forward slashes. */
export function sourcesBelow(folder: string): string[] {
  const files: string[] = []
  const walk = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const full = join(path, entry.name)
      if (entry.isDirectory()) walk(full)
      else if (/\.(ts|tsx)$/.test(entry.name)) files.push(relative(root, full).split(sep).join('/'))
    }
  }
  walk(join(root, folder))
  return files.sort()
}

export const read = (file: string) => readFileSync(join(root, file), 'utf8')

export type Import = { from: string; typeOnly: boolean }

/** What a file imports or re-exports: ours as paths from the root without extension, others by package name. */
export function importsOf(file: string): Import[] {
  const { module, program } = parseSync(file, read(file))
  void program
  const found: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) found.push({ from: moduleRequest.value, typeOnly: isType })
  return found.map(({ from, typeOnly }) => ({ from: resolved(file, from), typeOnly }))
}

function resolved(file: string, from: string): string {
  if (!from.startsWith('.')) return from.replace(/^node:/, 'node:')
  return join(file, '..', from).split(sep).join('/')
}
