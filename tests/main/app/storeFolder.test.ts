import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreFolder } from '../../../main/app/storeFolder'

let path: string
const files = ['kentro.db', 'keys.a', 'keys.b']
const modes = () => files.map((name) => statSync(join(path, name)).mode & 0o777)
// Windows has no groups of this kind and tells the same of every file.
const windows = process.platform === 'win32'
const born = windows ? 0o666 : 0o644
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'kentro-folder-'))
  for (const name of files) {
    writeFileSync(join(path, name), 'x')
    chmodSync(join(path, name), 0o644)
  }
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

test('where a group may write in the folder, its members may write the files, and nobody else may read them', () => {
  chmodSync(path, 0o2770)
  new StoreFolder(path).shareWithGroup()
  expect(modes()).toEqual(files.map(() => (windows ? born : 0o660)))
})

test("a person's own folder stays their own", () => {
  chmodSync(path, 0o755)
  new StoreFolder(path).shareWithGroup()
  expect(modes()).toEqual(files.map(() => born))
})

test('a missing twin of the key file, and a folder without a store, are no trouble', () => {
  chmodSync(path, 0o2770)
  rmSync(join(path, 'keys.b'))
  new StoreFolder(path).shareWithGroup()
  rmSync(join(path, 'kentro.db'))
  new StoreFolder(join(path, 'nowhere')).shareWithGroup()
  expect(statSync(join(path, 'keys.a')).mode & 0o777).toBe(windows ? born : 0o660)
})
