import type { Json } from '../../../shared/contract/json'
import { type GoalName } from '../goals'
import { bareTypst } from '../bareTypst'
import { figuresOf } from '../measure'
import type { Program } from '../program'
import type { Row } from '../report'

/** A complete letter that waits for its signature. */
async function waitingLetter({ call }: Program, number: number) {
  const { id: citizenId } = await call('citizens.enquire', {
    surname: 'Ρουσοπούλου',
    name: 'Αγγελική',
    fatherName: `Στυλιανός ${'αβγδεζηθικλμνξοπρστυφχψω'[number % 24]}`,
    sex: 'female',
    birthDate: '1948-05-17',
    mobile: '6940000000',
  })
  const bodies = await call('directory.list', { openOnly: true })
  const { id: referralId } = await call('referrals.begin', {
    citizenId,
    bodyId: bodies[number % bodies.length]!.id,
    asked: 'A05',
    reason: 'Διαμένει μόνη της και δυσκολεύεται να εξυπηρετηθεί.',
    ground: { code: 'consent', isConsent: true, needsText: false },
    consentOn: '2026-11-20',
    documents: [{ code: 'DO34', text: '' }],
  })
  const { seen } = await call('letters.check', { referralId })
  await call('letters.askForSignature', { referralId, seen })
  return { referralId, seen }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Signs letters by the program alone, one after the other. */
export async function signLetters(program: Program, count: number): Promise<void> {
  for (let number = 0; number < count; number++)
    await program.call('letters.sign', await waitingLetter(program, number))
}

/**
 * Signs letters through the gate (read, leak check, drawing, number, PDF and audit entry on the disk) and draws each of
 * them once more by the bare worker, letter by letter in turn. The first of each side starts its engine and stands apart.
 */
export async function letterRows(program: Program, count: number): Promise<Row[]> {
  const bare = await bareTypst()
  const contentOf = program.connection.prepare('SELECT content FROM letters WHERE id = ?').pluck()
  const times = { ours: [] as number[], raw: [] as number[] }
  for (let number = 0; number <= count; number++) {
    const waiting = await waitingLetter(program, number)
    let id = ''
    times.ours.push(
      await timed(async () => {
        id = (await program.call('letters.sign', waiting)).id
      }),
    )
    const content = JSON.parse(contentOf.get(id) as string) as Json
    times.raw.push(await timed(() => bare.draw({ layout: 'referralLetter', content, pictures: {} })))
  }
  await bare.close()
  const [warm, warmRaw] = [times.ours.slice(1), times.raw.slice(1)]
  const sum = (values: readonly number[]) => figuresOf([values.reduce((total, value) => total + value, 0)])
  const row = (name: string, ours: Row['ours'], raw: Row['raw'], goal: GoalName | null): Row => ({
    name,
    unit: 'ms',
    ours,
    raw,
    goal,
  })
  return [
    row('first letter, engine started with it', figuresOf(times.ours.slice(0, 1)), null, null),
    row('one letter signed', figuresOf(warm), figuresOf(warmRaw), 'letter'),
    row(`${count} letters signed, in all`, sum(warm), sum(warmRaw), 'letter'),
  ]
}
