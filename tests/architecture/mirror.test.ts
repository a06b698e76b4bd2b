import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, sourcesBelow } from './sources'

/** A table of words and nothing to decide; tried by those who use it. */
const onlyData = ['shared/values/shortNames.ts']

const testOf = (file: string) => join(root, 'tests', file.replace(/\.ts$/, '.test.ts'))

test('every rule, policy, document and value has its test in the same place below tests', () => {
  const deciding = [
    ...sourcesBelow('main/features').filter((file) => /\.(rules|policy|document)\.ts$/.test(file)),
    ...sourcesBelow('shared/values').filter((file) => !onlyData.includes(file)),
  ]
  expect(deciding.length).toBeGreaterThan(20)
  expect(deciding.filter((file) => !existsSync(testOf(file)))).toEqual([])
})

test('every feature with operations has them tried through the gate', () => {
  const tests = sourcesBelow('tests/main/features')
  const features = new Set(
    sourcesBelow('main/features')
      .filter((file) => file.endsWith('.handlers.ts'))
      .map((file) => file.split('/')[2]!),
  )
  const untried = [...features].filter(
    (feature) =>
      !tests.some(
        (file) => file.startsWith(`tests/main/features/${feature}/`) && file.includes('.operations.'),
      ),
  )
  expect(untried).toEqual([])
})

test('no test mirrors a rule or value that is gone', () => {
  const mirrors = [...sourcesBelow('tests/main/features'), ...sourcesBelow('tests/shared/values')].filter(
    (file) => /(\.(rules|policy|document)|^tests\/shared\/values\/.*)\.test\.ts$/.test(file),
  )
  const stray = mirrors.filter(
    (file) => !existsSync(join(root, file.replace(/^tests\//, '').replace(/\.test\.ts$/, '.ts'))),
  )
  expect(stray).toEqual([])
})
