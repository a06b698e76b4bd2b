import { fc } from '../../support/properties'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { resolveAppUrl, schemePrivileges } from '../../../main/hardening/appProtocol'

const base = mkdtempSync(join(tmpdir(), 'kentro-app-'))
const root = join(base, 'renderer')
const realPath = (file: string) => {
  try {
    return realpathSync(file)
  } catch {
    return null
  }
}
const resolve = (url: string) => resolveAppUrl(url, root, realPath)

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(base, 'renderer-other'))
  const files = [
    'index.html',
    'assets/index-CBToyDho.js',
    'assets/pdf.worker-1.mjs',
    'assets/noto_el.woff2',
    'assets/signs.ttf',
    'secret.db',
  ]
  for (const file of [...files, '../outside.js', '../renderer-other/a.js', 'assets/CON.js', '.hidden.js'])
    writeFileSync(join(root, file), 'x')
  symlinkSync(join(base, 'outside.js'), join(root, 'assets', 'link.js'))
  symlinkSync(join(base, 'renderer-other'), join(root, 'other'))
})
afterAll(() => rmSync(base, { recursive: true }))

it('gives the scheme no more than it needs', () => {
  expect(schemePrivileges).toEqual({
    scheme: 'app',
    privileges: {
      standard: true,
      secure: true,
      bypassCSP: false,
      allowServiceWorkers: false,
      supportFetchAPI: false,
      corsEnabled: false,
    },
  })
})

it.each([
  ['app://kk/', 'index.html', 'text/html; charset=utf-8'],
  ['app://kk/#/citizens', 'index.html', 'text/html; charset=utf-8'],
  ['app://kk/?a=%2e%2e/', 'index.html', 'text/html; charset=utf-8'],
  ['app://kk/index.html#/x', 'index.html', 'text/html; charset=utf-8'],
  ['app://kk/assets/index-CBToyDho.js', 'assets/index-CBToyDho.js', 'text/javascript; charset=utf-8'],
  ['app://kk/assets/pdf.worker-1.mjs', 'assets/pdf.worker-1.mjs', 'text/javascript; charset=utf-8'],
  ['app://kk/assets/noto_el.woff2', 'assets/noto_el.woff2', 'font/woff2'],
  ['app://kk/assets/signs.ttf', 'assets/signs.ttf', 'font/ttf'],
])('serves %s', (url, file, type) => {
  expect(resolve(url)).toEqual({ file: join(realpathSync(root), file), type })
})

const refused = [
  '',
  'app:',
  'app://',
  'app://kk',
  'APP://kk/index.html',
  'app://KK/index.html',
  'app://kk.evil/index.html',
  'app://kk:80/index.html',
  'app://a@kk/index.html',
  'app://kk@evil/index.html',
  'app:///index.html',
  'file:///index.html',
  'http://kk/index.html',
  'https://kk/index.html',
  ' app://kk/index.html',
  'app://kk//index.html',
  'app://kk/./index.html',
  'app://kk/../outside.js',
  'app://kk/assets/../../outside.js',
  'app://kk/%2e%2e/outside.js',
  'app://kk/..%2foutside.js',
  'app://kk/..%5coutside.js',
  'app://kk/%252e%252e/outside.js',
  'app://kk/..\\outside.js',
  'app://kk/assets\\..\\..\\outside.js',
  'app://kk/index.html\0',
  'app://kk/index.html%00',
  'app://kk/index%2ehtml',
  'app://kk/\0',
  'app://kk/C:/Windows/win.ini',
  'app://kk/C:index.html',
  'app://kk/index.html::$DATA',
  'app://kk/index.html:stream.js',
  'app://kk//server/share/a.js',
  'app://kk/\\\\server\\a.js',
  'app://kk/assets/CON.js',
  'app://kk/con.html',
  'app://kk/NUL',
  'app://kk/aux.js',
  'app://kk/com1.js',
  'app://kk/LPT9.css',
  'app://kk/secret.db',
  'app://kk/index',
  'app://kk/index.html.',
  'app://kk/index.html ',
  'app://kk/index.HTML',
  'app://kk/.hidden.js',
  'app://kk/assets/',
  'app://kk/assets',
  'app://kk/missing.js',
  'app://kk/assets/link.js',
  'app://kk/other/a.js',
  'app://kk/index.html\n',
  'app://kk/ιndex.html',
  'app://kk/assets/%6eoto_el.woff2',
  'app://kk/%',
  'app://kk/%zz',
  'app://kk/~/a.js',
  'app://kk/a;b.js',
  'app://kk/a b.js',
  'javascript:alert(1)',
  'app://kk/index.html/',
  'app://kk/index.html/x.js',
  'app://kk/CONIN$.js',
  `app://kk/${'a/'.repeat(5000)}a.js`,
]
it.each(refused.map((url) => [url]))('does not serve %j', (url) => {
  expect(resolve(url)).toBeNull()
})

it('never leaves the root and never throws, whatever is asked for', () => {
  const inside = realpathSync(root) + sep
  const piece = fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    '%2e',
    '%2f',
    '%5c',
    '\0',
    ':',
    'assets',
    'index.html',
    'link.js',
    'other',
    'a.js',
    '~',
    'CON',
    '?',
    '#',
  )
  const url = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => `app://kk/${pieces.join('')}`),
    fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `app://kk/${text}`),
    fc.webUrl(),
  )
  expect(() =>
    fc.assert(
      fc.property(url, (asked) => {
        const found = resolve(asked)
        return found === null || found.file.startsWith(inside)
      }),
      { numRuns: 100_000 },
    ),
  ).not.toThrow()
})
