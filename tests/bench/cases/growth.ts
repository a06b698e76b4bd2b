import type { FilledStore } from '../filledStore'
import { type Case, measure } from '../measure'
import type { Plan } from '../plans'
import type { Row } from '../report'
import { listPageCase, openCardCase, searchCases } from './reads'

type Sized = { readonly people: number; readonly store: FilledStore }

/** What must not grow with the store. */
const casesOf = (store: FilledStore, { searches, rounds }: Pick<Plan, 'searches' | 'rounds'>): Case[] => [
  ...searchCases(store, searches),
  openCardCase(store, rounds),
  listPageCase(store, rounds),
]

/** The program on one store beside the program on the store of reference, both open, in the same loop. */
export async function growthRows(
  grown: Sized,
  reference: Sized,
  plan: Pick<Plan, 'searches' | 'rounds'>,
): Promise<Row[]> {
  const rows: Row[] = []
  const beside = casesOf(reference.store, plan)
  for (const [place, one] of casesOf(grown.store, plan).entries()) {
    const times = await measure({ ...one, raw: beside[place]!.ours })
    rows.push({
      name: `${grown.people} people, ${one.name} (raw: ${reference.people})`,
      unit: 'ms',
      ...times,
      goal: grown.people > reference.people ? 'growth' : null,
    })
  }
  return rows
}
