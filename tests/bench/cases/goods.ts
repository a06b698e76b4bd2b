import { v7 } from 'uuid'
import { rebuildBalances } from '../../../main/features/goods/ledger.store'
import { firstDayCounted } from '../../../main/features/goods/goods.rules'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'
import { defaultUntil } from '../../support/invented/centre'
import { at } from '../../support/invented/random'
import { type LoadedGoods, loadGoods } from '../../support/loading/goods'
import type { GoalName } from '../goals'
import type { Case } from '../measure'
import type { Program } from '../program'
import { type Row, rowOf } from '../report'

// The raw side is what somebody would write who wants the same figures and nothing else.

type GoodsStore = { readonly program: Program; readonly goods: LoadedGoods }

const itemCount = 400
/** At 100,000 movements 3,000 lots, and as many movements to a lot at every other size. */
const lotsOf = (movements: number) => Math.max(itemCount, Math.round((movements * 3) / 100))
const today = '2026-11-23' as IsoDate

async function fillGoods(program: Program, movements: number): Promise<GoodsStore> {
  const [user] = program.connection.prepare('SELECT id FROM users').pluck().all() as string[]
  const options = { seed: 'bench', items: itemCount, lots: lotsOf(movements), movements, until: defaultUntil }
  const goods = await loadGoods(program.transactions, options, user!, v7)
  return { program, goods }
}

function stockNowCase({ program }: GoodsStore, rounds: number): Case {
  const { connection } = program
  const items = connection.prepare('SELECT * FROM items ORDER BY sortKey, id')
  const sums = connection.prepare(
    `SELECT l.itemId, sum(n.balance), sum(n.balance) FILTER (WHERE l.expiresOn < ?),
       sum(n.balance) FILTER (WHERE l.expiresOn BETWEEN ? AND ?), min(l.expiresOn) FILTER (WHERE l.expiresOn >= ?)
     FROM stock_now n CROSS JOIN lots l ON l.id = n.lotId WHERE n.balance > 0 GROUP BY l.itemId`,
  )
  const handedOut = connection.prepare(
    `SELECT itemId, sum(quantity) FROM stock_movements WHERE kind = 'handedOut' AND day >= ? GROUP BY itemId`,
  )
  return {
    name: 'stock list of 400 items, now',
    rounds,
    ours: () => program.call('goods.stock', {}),
    raw: () => [
      items.all(),
      sums.all(today, today, addDays(today, 30), today),
      handedOut.all(firstDayCounted(today)),
    ],
  }
}

function stockThenCase({ program, goods }: GoodsStore, rounds: number): Case {
  const { connection } = program
  const items = connection.prepare('SELECT * FROM items ORDER BY sortKey, id')
  const sums = connection.prepare(
    `SELECT l.itemId, sum((SELECT b.balance FROM stock_balances b WHERE b.lotId = l.id AND b.warehouseId = w.id
       AND b.day <= ? ORDER BY b.day DESC LIMIT 1)) FROM lots l CROSS JOIN warehouses w GROUP BY l.itemId`,
  )
  const dayOf = (round: number) => addDays(goods.firstDay as IsoDate, 30 + ((round * 37) % 1000))
  return {
    name: 'stock as at a past date',
    rounds,
    ours: (round) => program.call('goods.stock', { day: dayOf(round) }),
    raw: (round) => [items.all(), sums.all(dayOf(round))],
  }
}

function movementsCase({ program, goods }: GoodsStore, rounds: number): Case {
  const { connection } = program
  const lines = connection.prepare(
    `SELECT m.*, i.name, i.nameEn, i.measure, l.label, l.expiresOn FROM stock_movements m
     CROSS JOIN items i ON i.id = m.itemId CROSS JOIN lots l ON l.id = m.lotId
     WHERE m.itemId = ? ORDER BY m.day DESC, m.serial DESC LIMIT 101`,
  )
  const itemOf = (round: number) => at(goods.items, (round * 7) % goods.items.length)
  return {
    name: 'movements of an item, first 100',
    rounds,
    ours: (round) => program.call('goods.movements', { itemId: itemOf(round) }),
    raw: (round) => lines.all(itemOf(round)),
  }
}

function lotsCase({ program, goods }: GoodsStore, rounds: number): Case {
  const { connection } = program
  const lots = connection.prepare(
    `SELECT l.*, n.warehouseId, n.balance FROM lots l CROSS JOIN warehouses w
     LEFT JOIN stock_now n ON n.warehouseId = w.id AND n.lotId = l.id WHERE l.itemId = ? ORDER BY l.expiresOn`,
  )
  const itemOf = (round: number) => at(goods.items, (round * 7) % goods.items.length)
  return {
    name: 'lots of an item with what lies where',
    rounds,
    ours: (round) => program.call('goods.lots', { itemId: itemOf(round) }),
    raw: (round) => lots.all(itemOf(round)),
  }
}

/** A store of so many movements, measured and left as it is. */
export async function goodsRows(program: Program, movements: number, asked: number): Promise<Row[]> {
  // Where a past date takes a tenth of a second, a hundred rounds tell enough.
  const rounds = movements > 100_000 ? Math.min(asked, 100) : asked
  const store = await fillGoods(program, movements)
  // A centre has a hundred thousand movements in its first years; beyond, growth is told for its own sake.
  const goal = <Name extends GoalName>(name: Name) => (movements > 100_000 ? null : name)
  const named = (one: Case): Case => ({ ...one, name: `${movements} movements, ${one.name}` })
  const rows = [
    await rowOf(named(stockNowCase(store, rounds)), goal('stockNow')),
    await rowOf(named(stockThenCase(store, rounds)), goal('stockThen')),
    await rowOf(named(movementsCase(store, rounds)), goal('read')),
    await rowOf(named(lotsCase(store, rounds)), goal('read')),
  ]
  const rebuild: Case = {
    name: 'balances made anew of all movements',
    rounds: 3,
    ours: () =>
      program.transactions.write(
        { action: null, userId: null, roles: [], at: () => `${today}T07:30:00.000Z` as never },
        rebuildBalances,
      ),
    raw: null,
  }
  return [...rows, await rowOf(named(rebuild), null)]
}
