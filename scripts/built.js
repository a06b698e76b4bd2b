'use strict'
const fs = require('node:fs')
const { inRoot } = require('./root')
const { sourcesDigest } = require('./sources')
const { runTool } = require('./tools')

const stamp = inRoot('out', 'sources.sha256')

const isBuilt = (digest) => {
  try {
    return fs.readFileSync(stamp, 'utf8') === digest
  } catch {
    return false
  }
}

/**
 * Builds the program unless nothing it is made of has changed since the last build.
 * @returns the exit code and what the build wrote, which is shown here only when it failed.
 */
async function build({ always = false, quiet = false } = {}) {
  const digest = sourcesDigest()
  if (!always && isBuilt(digest)) return { code: 0, output: '' }
  fs.rmSync(stamp, { force: true })
  const done = await runTool('scripts/build.mjs', [], { capture: true })
  if (done.code === 0) fs.writeFileSync(stamp, digest)
  // To stderr, so that what a bundle prints as JSON stays alone on stdout.
  if (!quiet) process.stderr.write(done.output)
  return done
}

module.exports = { build }
