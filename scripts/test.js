// npm test: installs what is missing and runs every check and test. `npm test -- --quick`: types, lint and jest.
'use strict'
require('./nodeVersion').refuseOldNode()
const { install } = require('./install')

async function main() {
  install()
  const { all, quick } = require('./checks')
  const times = []
  const sum = { passed: 0, failed: 0 }
  for (const [name, run] of Object.entries(process.argv.includes('--quick') ? quick : all)) {
    console.log(`\n── ${name}`)
    const began = Date.now()
    const { passed, failed } = await run()
    times.push(`${name} ${((Date.now() - began) / 1000).toFixed(1)} s${failed ? ` (${failed} failed)` : ''}`)
    sum.passed += passed
    sum.failed += failed
  }
  console.log(`\n${times.join(', ')}`)
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
