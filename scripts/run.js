// npm run tour | bench | prove-rules | build: installs and builds what is missing, then runs it.
'use strict'
require('./nodeVersion').refuseOldNode()
const { install } = require('./install')
const { build } = require('./built')
const { runBundle } = require('./bundle')

const bundles = { tour: 'tour', bench: 'bench', 'prove-rules': 'proveRules' }

async function main() {
  const [what, ...args] = process.argv.slice(2)
  if (what !== 'build' && !Object.hasOwn(bundles, what || '')) {
    console.error(`node scripts/run.js ${['build', ...Object.keys(bundles)].join(' | ')}`)
    return 1
  }
  install()
  const built = await build({ always: what === 'build' })
  if (built.code !== 0 || what === 'build') return built.code
  return runBundle(bundles[what], args)
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
