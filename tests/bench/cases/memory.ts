import { setTimeout } from 'node:timers/promises'
import { measuredByChild, report } from '../children'
import { figuresOf } from '../measure'
import { hasherWithoutCost, startProgram } from '../program'
import type { Row } from '../report'
import { signLetters } from './letters'

type Memory = { readonly sealed: number; readonly idle: number; readonly batch: number }

const megabytes = () => process.memoryUsage.rss() / 2 ** 20

/** In the child: the program by itself on a filled store, idle and while it signs letters. */
export async function measureMemory(folder: string, letters: number): Promise<void> {
  const program = startProgram({ folder, hasher: hasherWithoutCost() })
  const sealed = megabytes()
  await program.signIn()
  await program.call('citizens.list', {})
  await setTimeout(1500)
  const idle = megabytes()
  let batch = idle
  const watch = setInterval(() => (batch = Math.max(batch, megabytes())), 25)
  await signLetters(program, letters)
  clearInterval(watch)
  await program.close()
  report({ sealed, idle, batch } satisfies Memory)
}

/** In a process of its own, where no bare worker draws. */
export async function memoryRows(folder: string, letters: number): Promise<Row[]> {
  const { sealed, idle, batch } = await measuredByChild<Memory>(process.argv[1]!, [
    '--child=memory',
    `--folder=${folder}`,
    `--letters=${letters}`,
  ])
  const row = (name: string, value: number, goal: Row['goal']): Row => ({
    name,
    unit: 'MB',
    ours: figuresOf([value]),
    raw: null,
    goal,
  })
  return [
    row('memory, store sealed', sealed, null),
    row('memory, signed in and idle', idle, 'idleMemory'),
    row(`memory, peak while ${letters} letters are signed`, batch, 'batchMemory'),
  ]
}
