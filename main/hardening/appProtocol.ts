import path from 'node:path'
import { appScheme } from './decision'

/**
 * What the scheme of the program's pages may do. `supportFetchAPI` stays off: with it and without `corsEnabled` other
 * origins could read the pages (CVE-2026-70604), and the pages fetch nothing.
 */
export const schemePrivileges = {
  scheme: appScheme,
  privileges: {
    standard: true,
    secure: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    supportFetchAPI: false,
    corsEnabled: false,
  },
} as const

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
}

// The names the build gives its files. No percent sign, so nothing is ever decoded, and no name begins with a dot.
const address = /^app:\/\/kk\/((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*)?(?:[?#]|$)/
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i

export type AppFile = { readonly file: string; readonly type: string }

/**
 * The built file an `app://kk/…` address means, or null: unknown kinds of file and everything outside `root` are not
 * served (E3). `realPath` follows links and gives null for what is not there.
 */
export function resolveAppUrl(
  url: string,
  root: string,
  realPath: (file: string) => string | null,
): AppFile | null {
  const match = address.exec(url)
  if (!match) return null
  const name = match[1] ?? 'index.html'
  const segments = name.split('/')
  const type = types[/\.([a-z0-9]+)$/.exec(name)?.[1] ?? '']
  if (!type || segments.some((segment) => deviceName.test(segment))) return null
  const realRoot = realPath(root)
  const file = realPath(path.join(root, ...segments))
  if (realRoot === null || file === null || !file.startsWith(realRoot + path.sep)) return null
  return { file, type }
}
