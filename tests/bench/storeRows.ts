import {
  bookPageCase,
  chaseListCase,
  listFirstPageCase,
  listPageCase,
  openCardCase,
  searchCases,
} from './cases/reads'
import { saveCitizenCase, saveVisitCase } from './cases/saves'
import { signInCase } from './cases/signIns'
import type { FilledStore } from './filledStore'
import type { Plan } from './plans'
import { type Row, rowOf } from './report'

/** Everything that needs nothing but a filled store; it is left locked. */
export async function storeRows(
  store: FilledStore,
  { searches, rounds, signIns }: Pick<Plan, 'searches' | 'rounds' | 'signIns'>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const one of searchCases(store, searches)) rows.push(await rowOf(one, 'search'))
  for (const readCase of [openCardCase, listFirstPageCase, listPageCase, bookPageCase, chaseListCase])
    rows.push(await rowOf(readCase(store, rounds), 'read'))
  for (const saveCase of [saveVisitCase, saveCitizenCase])
    rows.push(await rowOf(saveCase(store, rounds), 'save'))
  rows.push(await rowOf(await signInCase(store.program, { withArgon2id: false, rounds: signIns }), 'signIn'))
  return rows
}
