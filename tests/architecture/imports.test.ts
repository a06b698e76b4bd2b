import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { crossesFeature, table } from './importTable'
import { importsOf, root, sourcesBelow } from './sources'

const files = ['shared', 'main', 'renderer'].flatMap(sourcesBelow).filter((file) => !file.endsWith('.d.ts'))

test('every file keeps to its row of the import table', () => {
  const faults = files.flatMap((file) => {
    const row = table.find(({ of }) => of.test(file))
    if (!row) return [`${file}: no row of the import table describes this place`]
    return importsOf(file)
      .filter(({ from }) => !/\.(css|svg|png|json|woff2)$/.test(from) && !/\?(url|worker)$/.test(from))
      .filter(({ from }) => !row.mayImport.some((allowed) => allowed.test(from)))
      .map(({ from }) => `${file} imports ${from}: ${row.why}`)
  })
  expect(faults).toEqual([])
})

test('features meet only at their doors', () => {
  const faults = files.flatMap((file) =>
    importsOf(file).flatMap(({ from }) => {
      const fault = crossesFeature(file, from)
      return fault ? [`${file} imports ${from}: ${fault}`] : []
    }),
  )
  expect(faults).toEqual([])
})

test('nothing imports in a circle', () => {
  const known = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), file]))
  const fileOf = (from: string) => known.get(from) ?? known.get(`${from}/index`)
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap(({ from }) => fileOf(from) ?? []),
    ]),
  )
  const circles: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('nothing outside tests imports tests', () => {
  const faults = files.filter((file) => importsOf(file).some(({ from }) => from.startsWith('tests/')))
  expect(faults).toEqual([])
})

test('electron is imported in main/shell only', () => {
  const faults = files.filter(
    (file) => !file.startsWith('main/shell/') && importsOf(file).some(({ from }) => from === 'electron'),
  )
  expect(faults).toEqual([])
})

test('the top level holds what was agreed and nothing else', () => {
  for (const name of [
    'main',
    'renderer',
    'shared',
    'resources',
    'tests',
    'electron-builder.yml',
    'package.json',
    'tsconfig.json',
  ])
    expect(existsSync(join(root, name))).toBe(true)
})
