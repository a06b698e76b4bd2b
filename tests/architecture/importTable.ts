/**
 * Who may import whom. A path that no row describes fails the test: a new folder is a decision.
 * `mayImport`: path prefixes of ours, or package names. `why` tells where code belongs that crosses a wall.
 */
export type Row = { of: RegExp; mayImport: readonly RegExp[]; why: string }

const ours = (pattern: string) => new RegExp(`^${pattern}`)
const packages = (...names: string[]) => names.map((name) => new RegExp(`^${name}(/|$)`))

const zod = packages('zod')
const node = /^node:/
const sharedAll = ours('shared/')

export const table: readonly Row[] = [
  {
    of: /^shared\/i18n\//,
    mayImport: [ours('shared/i18n/')],
    why: 'words know nothing of the program',
  },
  {
    of: /^shared\/values\//,
    mayImport: [ours('shared/values/'), ...zod],
    why: 'a value knows nothing of features; a fact about a record belongs to its feature',
  },
  {
    of: /^shared\/contract\/index\.ts$/,
    mayImport: [/^shared\/features\/[^/]+\/[^/]+\.contract$/],
    why: 'the list of contracts and nothing else',
  },
  {
    of: /^shared\/contract\//,
    mayImport: [/^shared\/contract\/(?!index)/, ours('shared/values/'), ours('shared/i18n'), ...zod],
    why: 'the contract language knows no feature',
  },
  {
    of: /^shared\/features\//,
    mayImport: [
      ours('shared/features/'),
      ours('shared/values/'),
      ours('shared/i18n'),
      ours('shared/contract/operation'),
      ours('shared/contract/json'),
      ...zod,
    ],
    why: 'a feature is described with values and the contract language',
  },
  { of: /^main\/ports\//, mayImport: [sharedAll, ours('main/ports/')], why: 'ports are interfaces only' },
  {
    of: /^main\/keys\//,
    mayImport: [
      ours('main/keys/'),
      ours('shared/values/'),
      ours('main/ports/'),
      node,
      ...packages('libsodium-wrappers-sumo'),
    ],
    why: 'keys stand alone: libsodium and files',
  },
  {
    of: /^main\/hardening\//,
    mayImport: [
      ours('main/hardening/'),
      ours('shared/values/'),
      ours('shared/i18n'),
      ours('main/ports/'),
      node,
    ],
    why: 'the decisions of the shell are pure functions',
  },
  {
    of: /^main\/drawing\//,
    mayImport: [
      ours('main/drawing/'),
      ours('main/ports/'),
      ours('shared/values/'),
      ours('shared/contract/json'),
      node,
      ...packages('@myriaddreamin/typst-ts-web-compiler'),
    ],
    why: 'drawing turns data into a PDF and knows no feature',
  },
  {
    of: /^main\/sheets\//,
    mayImport: [ours('main/ports/'), ...packages('papaparse', 'write-excel-file')],
    why: 'sheets turn a list into a file and know no feature',
  },
  {
    of: /^main\/database\/migrations\/2/,
    mayImport: packages('typeorm'),
    why: 'a migration imports nothing, so that a later change of a rule cannot change the past',
  },
  {
    of: /^main\/database\//,
    mayImport: [
      ours('main/database/'),
      ours('main/ports/'),
      ours('shared/values/'),
      node,
      ...packages('typeorm', 'better-sqlite3-multiple-ciphers'),
    ],
    why: 'the database knows no feature and no gate',
  },
  {
    of: /^main\/dispatch\//,
    mayImport: [
      ours('main/dispatch/'),
      sharedAll,
      ours('main/ports/'),
      ours('main/database/'),
      ours('main/keys/'),
      node,
      ...zod,
    ],
    why: 'the gate knows no feature',
  },
  {
    of: /^main\/features\/[^/]+\/[^/]+\.(rules|policy)\.ts$/,
    mayImport: [sharedAll],
    why: 'a rule decides without database, clock or files; what it needs comes in as arguments',
  },
  {
    of: /^main\/features\/[^/]+\/[^/]+\.tables\.ts$/,
    mayImport: [sharedAll, ours('main/database/entity')],
    why: 'a table describes columns',
  },
  {
    of: /^main\/features\//,
    mayImport: [
      sharedAll,
      ours('main/features/'),
      ours('main/dispatch/context'),
      ours('main/dispatch/failed'),
      ours('main/dispatch/failureOf'),
      ours('main/dispatch/auditTrail'),
      ours('main/database/reader'),
      ours('main/database/writer'),
      ours('main/ports/'),
      ours('main/drawing/picture'),
      ...zod,
    ],
    why: 'a feature speaks to the gate through its context; other features through their index.ts',
  },
  {
    of: /^main\/app\//,
    mayImport: [/^main\/(?!shell\/)/, sharedAll, node, ...packages('typeorm')],
    why: 'the wiring knows all but the shell',
  },
  {
    of: /^main\/shell\//,
    mayImport: [
      ours('main/shell/'),
      ours('main/app/'),
      ours('main/ports/'),
      ours('main/hardening/'),
      sharedAll,
      node,
      ...packages('electron', 'uuid'),
    ],
    why: 'only the shell knows Electron, and it knows nothing else',
  },
  {
    of: /^renderer\/ui\//,
    mayImport: [
      ours('renderer/ui/'),
      ours('shared/values/'),
      ours('renderer/i18n/'),
      ours('shared/contract/issues'),
      ...packages(
        'react',
        'react-dom',
        'react-i18next',
        'i18next',
        'react-hook-form',
        '@hookform/resolvers',
        '@mantine/[a-z]+',
        '@tanstack/[a-z-]+',
        '@fontsource/[a-z-]+',
        'dayjs',
        'pdfjs-dist',
        'zod',
      ),
    ],
    why: 'the kit knows no domain; words come in as props or from the ui namespace',
  },
  {
    of: /^renderer\/(api|i18n)\//,
    mayImport: [
      ours('renderer/(api|i18n)/'),
      sharedAll,
      ...packages(
        'react',
        'react-hook-form',
        '@tanstack/react-query',
        'i18next',
        'react-i18next',
        'zod',
        'dayjs',
      ),
    ],
    why: 'the way to the gate and the words',
  },
  {
    of: /^renderer\/features\//,
    mayImport: [
      sharedAll,
      ours('renderer/(ui|api|i18n)/'),
      ours('renderer/features/'),
      ...packages('react', 'react-i18next', 'react-hook-form', 'i18next', 'wouter', 'zod'),
    ],
    why: 'a screen of two features is composed in renderer/app',
  },
  {
    of: /^renderer\//,
    mayImport: [
      ours('renderer/'),
      sharedAll,
      ...packages('react', 'react-dom', 'react-i18next', 'i18next', 'wouter', 'zod', 'react-hook-form'),
    ],
    why: 'the frame composes the features',
  },
]

/** A feature of the main process reaches another one by its door only; a screen feature reaches none. */
export function crossesFeature(file: string, target: string): string | null {
  const here = /^(main|renderer)\/features\/([^/]+)\//.exec(file)
  const there = /^(main|renderer)\/features\/([^/]+)(\/(.*))?$/.exec(target)
  if (!here || !there || here[2] === there[2]) return null
  if (here[1] === 'renderer')
    return 'renderer features do not import each other: compose them in renderer/app'
  return there[4] === undefined || there[4] === 'index'
    ? null
    : `use main/features/${there[2]} (its index.ts)`
}
