import { read, sourcesBelow } from './sources'

const linesOf = (file: string) => read(file).split('\n').length - 1
const sources = ['shared', 'main', 'renderer'].flatMap(sourcesBelow)

test('no source is longer than 300 lines', () => {
  expect(sources.filter((file) => linesOf(file) > 300)).toEqual([])
})

test('no test is longer than 400 lines', () => {
  expect(sourcesBelow('tests').filter((file) => linesOf(file) > 400)).toEqual([])
})

test('the Electron shell stays under 400 lines in all', () => {
  const total = sourcesBelow('main/shell').reduce((sum, file) => sum + linesOf(file), 0)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThan(400)
})

test('nothing is exported by default', () => {
  const faults = sources.filter(
    (file) => !file.endsWith('.config.ts') && /^export default /m.test(read(file)),
  )
  expect(faults).toEqual([])
})

test('files are named after what they are', () => {
  const faults = sources.filter((file) => {
    const name = file.split('/').at(-1)!
    if (file.startsWith('main/database/migrations/2')) return !/^\d{8}T\d{4}_[a-z][A-Za-z]*\.ts$/.test(name)
    if (name.endsWith('.tsx')) return !/^[A-Za-z][A-Za-z0-9]*\.tsx$/.test(name)
    return (
      !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z]*)?(\.d)?\.ts$/.test(name) && !/^[A-Z][A-Za-z]+\.ts$/.test(name)
    )
  })
  expect(faults).toEqual([])
})

test('no folder is a drain', () => {
  expect(sources.filter((file) => /\/(utils?|lib|common|helpers?|misc)(\/|\.)/.test(file))).toEqual([])
})
