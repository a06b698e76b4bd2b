// npm run prove-rules [-- words of a rule's name]: removes each rule in a copy and expects its test to fail.
import { join } from 'node:path'
import type { Rule } from './rule'
import { rules } from './rules'
import { runTests } from './runTests'
import { openWorkshop } from './workshop'

const root = join(__dirname, '..', '..')

type Outcome = 'proved' | 'SURVIVED' | 'NO SUCH TEST' | 'FAILS ANYWAY' | 'TEST DID NOT RUN'

const named = ({ test }: Rule, tests: readonly { fullName: string; status: string }[] = []) =>
  tests.filter(({ fullName }) => fullName.startsWith(test.name))

async function prove(wanted: readonly Rule[]): Promise<Map<Rule, Outcome>> {
  const workshop = openWorkshop(root)
  const outcomes = new Map<Rule, Outcome>()
  try {
    console.log('The tests with every rule in its place …')
    const whole = await runTests(
      workshop.folder,
      [...new Set(wanted.map(({ test }) => test.file))],
      wanted.map(({ test }) => test.name),
    )
    for (const rule of wanted) {
      const { file, name } = rule.test
      const before = named(rule, whole.get(file))
      const outcome = async (): Promise<Outcome> => {
        if (before.length === 0) return 'NO SUCH TEST'
        if (before.some(({ status }) => status === 'failed')) return 'FAILS ANYWAY'
        const ran = await workshop.without(rule.patches, () => runTests(workshop.folder, [file], [name]))
        const after = named(rule, ran.get(file))
        // A file that cannot be loaded proves nothing.
        if (after.length === 0) return 'TEST DID NOT RUN'
        return after.some(({ status }) => status === 'failed') ? 'proved' : 'SURVIVED'
      }
      const found = await outcome()
      outcomes.set(rule, found)
      console.log(`${found.padEnd(16)}  ${rule.name}\n${' '.repeat(18)}${file}: ${name}`)
    }
  } finally {
    workshop.close()
  }
  return outcomes
}

async function main(): Promise<void> {
  const words = process.argv.slice(2).join(' ')
  const outcomes = [...(await prove(rules.filter(({ name }) => name.includes(words)))).values()]
  const proved = outcomes.filter((outcome) => outcome === 'proved').length
  console.log(`${proved} of ${outcomes.length} rules are proved`)
  if (outcomes.length === 0 || proved < outcomes.length) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
