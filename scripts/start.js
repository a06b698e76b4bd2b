// npm start: installs what is missing, builds, and opens the program.
'use strict'
require('./nodeVersion').refuseOldNode()
const { install } = require('./install')
const { build } = require('./built')
const { start } = require('./open')

async function main() {
  install()
  const built = await build()
  if (built.code !== 0) return built.code
  return start({ retryElectron: process.argv.includes('--retry-electron') })
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
