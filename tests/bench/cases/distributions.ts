import { v7 } from 'uuid'
import { addLot, postMovements } from '../../../main/features/goods'
import type { IsoDate, IsoInstant } from '../../../shared/values/isoDate'
import { at } from '../../support/invented/random'
import type { Case } from '../measure'
import type { Program } from '../program'
import { rawAudit } from '../rawAudit'
import { type Row, rowOf } from '../report'

const now = '2026-11-23T07:30:00.000Z' as IsoInstant
const today = '2026-11-23' as IsoDate
const size = 3
const share = { ageFrom: null, ageTo: null, sizeFrom: null, sizeTo: null, mark: null, exceptMark: null, maximum: null } // prettier-ignore

type Waiting = {
  readonly parcelId: string
  readonly householdId: string
  readonly citizenIds: readonly string[]
}
type Desk = {
  readonly program: Program
  readonly waiting: readonly Waiting[]
  readonly lots: readonly string[]
}

/** A day of distribution for so many households of three, beside whatever the store holds already. */
async function fillDesk(program: Program, households: number): Promise<Desk> {
  const warehouse = await program.call('goods.addWarehouse', {
    kind: 'storeRoom',
    name: `Αποθήκη ${v7()}`,
    place: null,
  })
  const items: string[] = []
  for (const place of [1, 2]) {
    const name = `Είδος ${place} ${v7()}`
    const item = await program.call('goods.addItem', {
      name,
      category: 'food',
      measure: 'pieces',
      expires: false,
    })
    items.push(item.id)
  }
  const [userId] = program.connection.prepare('SELECT id FROM users').pluck().all() as string[]
  const context = { actor: { userId: userId! }, newId: () => v7(), now: () => now, today: () => today }
  const lots = await program.transactions.write(
    { action: null, userId: null, roles: [], at: () => now },
    (writer) =>
      items.map((itemId) => {
        const lot = {
          itemId,
          label: null,
          expiresOn: null,
          deliveryId: null,
          valueCents: 100,
          valuedQuantity: 1,
        }
        const lotId = addLot({ ...context, writer }, lot)
        postMovements({ ...context, writer }, { kind: 'delivery', id: v7(), day: today }, [
          { kind: 'donated', lotId, quantity: 1_000_000, fromWarehouseId: null, toWarehouseId: warehouse.id },
        ])
        return lotId
      }),
  )
  const programme = await program.call('distributions.addProgramme', {
    name: `Πρόγραμμα ${v7()}`,
    fundedBy: '',
    from: '2026-01-01',
    until: null,
    frequency: { times: 1, per: 'month' },
    needsDecision: false,
    criteria: [],
    incomeLimits: null,
    exclusive: false,
    note: '',
  })
  await program.call('distributions.addBasket', {
    programmeId: programme.id,
    validFrom: '2026-01-01',
    lines: items.map((itemId) => ({ ...share, itemId, quantity: 1, per: 'member' as const })),
  })
  const slot = { from: '09:00', until: '12:00', island: null, manner: 'pickUp' as const, place: '' }
  const dayOf = { programmeId: programme.id, warehouseId: warehouse.id, day: today, note: '' }
  const day = await program.call('distributions.planDay', { ...dayOf, slots: [slot] })
  const waiting: Waiting[] = []
  for (let place = 0; place < households; place++) {
    const citizenIds: string[] = []
    for (let member = 0; member < size; member++)
      citizenIds.push((await program.call('citizens.enquire', { surname: 'Δοκιμή', name: `${place}` })).id)
    const members = citizenIds.map((citizenId) => ({ citizenId, relation: 'other', from: '2020-01-01' }))
    const { id: householdId } = await program.call('households.form', { members, note: '' })
    const parcel = await program.call('distributions.addParcel', { dayId: day.id, householdId, slot: 0 })
    waiting.push({ parcelId: parcel.id, householdId, citizenIds })
  }
  return { program, waiting, lots }
}

function entitlementCase({ program, waiting }: Desk, rounds: number): Case {
  const { connection } = program
  const bare = [
    `SELECT m.*, c.* FROM household_members m JOIN citizens c ON c.id = m.citizenId WHERE m.householdId = ?`,
    `SELECT * FROM programmes WHERE ? IS NOT NULL`,
    `SELECT b.*, l.* FROM baskets b JOIN basket_lines l ON l.basketId = b.id WHERE ? IS NOT NULL`,
    `SELECT * FROM entitlement_decisions WHERE householdId = ?`,
    `SELECT h.* FROM hand_overs h WHERE h.householdId = ? AND h.day >= '2026-11-01'`,
  ].map((sql) => connection.prepare(sql))
  const members = connection.prepare(
    `SELECT h.id FROM hand_over_members m JOIN hand_overs h ON h.id = m.handOverId WHERE m.citizenId = ?`,
  )
  const home = (round: number) => at(waiting, (round * 7) % waiting.length)
  return {
    name: 'entitlement of one household',
    rounds,
    ours: (round) => program.call('distributions.entitlementOf', { householdId: home(round).householdId }),
    raw: (round) => [
      ...bare.map((statement) => statement.all(home(round).householdId)),
      ...home(round).citizenIds.map((citizenId) => members.all(citizenId)),
    ],
  }
}

/** Each round hands over two parcels: one by the program, one by bare statements. */
function handOverCase({ program, waiting, lots }: Desk, rounds: number): Case {
  const { connection } = program
  const audit = rawAudit(connection)
  const [userId] = connection.prepare('SELECT id FROM users').pluck().all() as string[]
  const statement = (sql: string) => connection.prepare(sql)
  const handOver = statement(
    `INSERT INTO hand_overs (id, year, serial, parcelId, programmeId, householdId, warehouseId, day, handedAt, handedBy,
       collectedById, authorisationKept, nod, nodNote, note, receipt)
     SELECT ?, 2098, (SELECT coalesce(max(serial), 0) + 1 FROM hand_overs WHERE year = 2098), id, programmeId, householdId,
       warehouseId, day, ?, ?, ?, 0, 'none', '', '', ? FROM parcels WHERE id = ?`,
  )
  const line = statement(
    `INSERT INTO hand_over_lines (handOverId, position, itemId, lotId, quantity, reason)
     SELECT ?, ?, itemId, id, ${size}, '' FROM lots WHERE id = ?`,
  )
  const member = statement(
    `INSERT INTO hand_over_members (citizenId, handOverId, position, age, counting) VALUES (?, ?, ?, 40, 1)`,
  )
  const movement = statement(
    `INSERT INTO stock_movements (id, serial, kind, day, itemId, lotId, quantity, fromWarehouseId, actKind, actId, createdAt,
       createdBy)
     SELECT ?, (SELECT max(serial) + 1 FROM stock_movements), 'handedOut', ?, l.itemId, l.id, ${size}, p.warehouseId,
       'handOver', ?, ?, ? FROM lots l JOIN parcels p ON p.id = ? WHERE l.id = ?`,
  )
  const balance = statement(
    `UPDATE stock_balances SET balance = balance - ${size} WHERE lotId = ? AND day >= ?`,
  )
  const done = statement(`UPDATE parcels SET state = 'handedOver', version = version + 1 WHERE id = ?`)
  const receipt = JSON.stringify({ text: 'α'.repeat(900) })
  const half = Math.floor(waiting.length / 2)
  return {
    name: 'a hand-over saved',
    rounds,
    ours(round) {
      const { parcelId, citizenIds } = at(waiting, round)
      return program.call('distributions.handOver', {
        parcelId,
        version: 1,
        collectedBy: { kind: 'member', citizenId: citizenIds[0]! },
        lines: lots.map((lotId) => ({ lotId, quantity: size })),
      })
    },
    raw(round) {
      const { parcelId, citizenIds } = at(waiting, half + round)
      const id = v7()
      connection.exec('BEGIN IMMEDIATE')
      handOver.run(id, now, userId, citizenIds[0], receipt, parcelId)
      for (const [place, lotId] of lots.entries()) {
        line.run(id, place + 1, lotId)
        movement.run(v7(), today, id, now, userId, parcelId, lotId)
        balance.run(lotId, today)
      }
      for (const [place, citizenId] of citizenIds.entries()) member.run(citizenId, id, place + 1)
      done.run(parcelId)
      audit.write(id)
      connection.exec('COMMIT')
    },
  }
}

/** Measured in a store that holds `movements` movements of goods. */
export async function distributionRows(program: Program, movements: number, rounds: number): Promise<Row[]> {
  const desk = await fillDesk(program, 2 * (rounds + Math.ceil(rounds / 10)))
  const named = (one: Case): Case => ({ ...one, name: `${movements} movements, ${one.name}` })
  return [
    await rowOf(named(entitlementCase(desk, rounds)), 'keyedRead'),
    await rowOf(named(handOverCase(desk, rounds)), 'save'),
  ]
}
