// npm run bench [-- --json] [-- --size=small|full]: what the program costs, each case beside its bare cost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { appointmentRows } from './cases/appointments'
import { coldStartRow } from './cases/coldStart'
import { distributionRows } from './cases/distributions'
import { goodsRows } from './cases/goods'
import { growthRows } from './cases/growth'
import { letterRows } from './cases/letters'
import { measureMemory, memoryRows } from './cases/memory'
import { noteRows } from './cases/notes'
import { signInCase } from './cases/signIns'
import { fillStore } from './filledStore'
import { centreOf, type PlanName, plans } from './plans'
import { hasherWithoutCost, type ProgramOptions, startProgram } from './program'
import { asJson, type Row, rowOf, tableOf } from './report'
import { storeRows } from './storeRows'

const { values: given } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    size: { type: 'string', default: 'small' },
    child: { type: 'string' },
    folder: { type: 'string', default: '' },
    letters: { type: 'string', default: '0' },
  },
})

const say = (text: string) => given.json || console.log(text)

/** A store of its own in this folder, made and signed in to. */
async function newProgram(options: Omit<ProgramOptions, 'hasher'>) {
  const program = startProgram({ ...options, hasher: hasherWithoutCost() })
  await program.setUp()
  return program
}

async function measureAll(size: PlanName, folder: string): Promise<Row[]> {
  const plan = plans[size]
  const rows: Row[] = []
  const add = (more: readonly Row[]) => {
    rows.push(...more)
    for (const { name } of more) say(`  measured: ${name}`)
  }
  const main = join(folder, 'main')
  const program = await newProgram({ folder: main })
  say(`Filling a store: ${JSON.stringify(plan.centre)}`)
  const store = await fillStore(program, plan.centre)
  add(await storeRows(store, plan))
  await program.signIn()
  add(await appointmentRows(store, plan.rounds))
  for (const people of plan.growth) {
    say(`Filling a store of ${people} people`)
    const place = join(folder, `of${people}`)
    const grown = await newProgram({ folder: place })
    const reference = { people: plan.centre.people, store }
    add(await growthRows({ people, store: await fillStore(grown, centreOf(people)) }, reference, plan))
    await grown.close()
    rmSync(place, { recursive: true })
  }
  for (const movements of plan.goods) {
    say(`Filling a store of ${movements} movements of goods`)
    const place = join(folder, `goods${movements}`)
    const filled = await newProgram({ folder: place })
    add(await goodsRows(filled, movements, plan.rounds))
    add(await distributionRows(filled, movements, plan.rounds))
    await filled.close()
    rmSync(place, { recursive: true })
  }
  say('Sealing notes')
  const counselling = await newProgram({ folder: join(folder, 'notes') })
  add(await noteRows(counselling, plan.rounds))
  await counselling.close()
  add(await letterRows(program, plan.letters))
  await program.close()
  add(await memoryRows(main, plan.letters))
  add([await argon2Row(join(folder, 'guarded'), plan.argon2Rounds)])
  const practice = join(folder, 'practice')
  await (await newProgram({ folder: join(practice, 'store'), practice: true })).close()
  add([await coldStartRow(practice, plan.coldStarts)])
  return rows
}

async function argon2Row(folder: string, rounds: number): Promise<Row> {
  const program = startProgram({ folder })
  await program.setUp()
  const row = await rowOf(await signInCase(program, { withArgon2id: true, rounds }), null)
  await program.close()
  return row
}

async function main(): Promise<void> {
  if (given.child === 'memory') return measureMemory(given.folder, Number(given.letters))
  if (!Object.hasOwn(plans, given.size)) throw new Error(`--size is ${Object.keys(plans).join(' or ')}`)
  const folder = mkdtempSync(join(tmpdir(), 'kentro-bench-'))
  try {
    const rows = await measureAll(given.size as PlanName, folder)
    console.log(given.json ? JSON.stringify({ size: given.size, rows: rows.map(asJson) }) : tableOf(rows))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
