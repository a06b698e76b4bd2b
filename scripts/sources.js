'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { createHash } = require('node:crypto')
const { root, inRoot } = require('./root')

const folders = [
  'main',
  'renderer',
  'shared',
  'resources',
  'tests/support',
  'tests/tour',
  'tests/bench',
  'tests/proveRules',
]
const files = ['package-lock.json', 'scripts/build.mjs', 'scripts/buildEntries.mjs']

function filesUnder(folder) {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsbuildinfo'))
    .map((entry) => path.join(entry.parentPath || entry.path, entry.name))
}

/** A digest of everything the build reads: equal digests need no new build. */
function sourcesDigest() {
  const hash = createHash('sha256')
  const all = [
    ...folders.flatMap((folder) => filesUnder(inRoot(...folder.split('/')))),
    ...files.map((file) => inRoot(file)),
  ]
  for (const file of all.sort()) {
    if (!fs.existsSync(file)) continue
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

module.exports = { sourcesDigest }
