import { addLot, postMovements } from '../../main/features/goods'
import type { CommandContext } from '../../main/dispatch/context'
import type { IsoDate } from '../../shared/values/isoDate'
import type { TestApp, TestPerson } from './testApp'

/** What commands get, below the gate, as the user. */
export const within = async <T>(
  app: TestApp,
  userId: string,
  work: (context: Pick<CommandContext, 'writer' | 'actor' | 'newId' | 'now' | 'today'>) => T | Promise<T>,
): Promise<T> =>
  app.transactions.write({ action: null, userId, roles: [], at: () => app.clock.now() }, (writer) =>
    work({
      writer,
      actor: { userId, roles: ['socialWorker', 'supervisor'], connection: 'test' },
      newId: () => app.ids.next(),
      now: () => app.clock.now(),
      today: () => app.clock.today(),
    }),
  )

export const openLine = {
  ageFrom: null,
  ageTo: null,
  sizeFrom: null,
  sizeTo: null,
  mark: null,
  exceptMark: null,
  maximum: null,
}

export const freeProgramme = {
  name: 'Μηνιαία διανομή',
  fundedBy: '',
  from: '2026-01-01' as IsoDate,
  until: null,
  frequency: { times: 1, per: 'month' as const },
  needsDecision: false,
  criteria: [],
  incomeLimits: null,
  exclusive: false,
  note: '',
}

export const morning = {
  from: '09:00',
  until: '12:00',
  island: null,
  manner: 'pickUp' as const,
  place: '',
}

/** A warehouse with pasta (500 g a member) and flour (1 piece a household) on its shelves, and a programme that gives them. */
export async function distributionDesk(app: TestApp, worker: TestPerson) {
  const warehouse = await worker.do('goods.addWarehouse', { kind: 'storeRoom', name: 'Αποθήκη', place: null })
  const item = async (name: string, measure: 'pieces' | 'grams', expires = false) =>
    (await worker.do('goods.addItem', { name, category: 'food', measure, expires })).id
  const [pasta, flour, rice, soap] = [
    await item('Μακαρόνια', 'grams', true),
    await item('Αλεύρι', 'pieces'),
    await item('Ρύζι', 'grams'),
    await worker
      .do('goods.addItem', { name: 'Σαπούνι', category: 'hygiene', measure: 'grams', expires: false })
      .then(({ id }) => id),
  ]
  /** A lot that was given to the centre; its value is 2 cents a gram or piece. */
  const bring = (itemId: string, quantity: number, expiresOn: string | null = null) =>
    within(app, worker.userId, (context) => {
      const lotId = addLot(context, {
        itemId,
        label: null,
        expiresOn: expiresOn as IsoDate | null,
        deliveryId: null,
        valueCents: quantity * 2,
        valuedQuantity: quantity,
      })
      postMovements(context, { kind: 'delivery', id: context.newId(), day: context.today() }, [
        { kind: 'donated', lotId, quantity, fromWarehouseId: null, toWarehouseId: warehouse.id },
      ])
      return lotId
    })
  const programme = await worker.do('distributions.addProgramme', freeProgramme)
  const basket = (programmeId: string, validFrom = '2026-01-01') =>
    worker.do('distributions.addBasket', {
      programmeId,
      validFrom,
      lines: [
        { ...openLine, itemId: pasta, quantity: 500, per: 'member' },
        { ...openLine, itemId: flour, quantity: 1, per: 'household' },
      ],
    })
  await basket(programme.id)
  const citizen = async (name: string, fields: object = {}) =>
    (await worker.do('citizens.enquire', { surname: 'Κανάρη', name, ...fields })).id
  /** A household of new citizens, the first one its head, since 2020. */
  const household = async (...names: string[]) => {
    const citizenIds: string[] = []
    for (const name of names) citizenIds.push(await citizen(name))
    const members = citizenIds.map((citizenId, index) => ({
      citizenId,
      relation: index === 0 ? 'head' : 'child',
      from: '2020-01-01',
    }))
    const { id } = await worker.do('households.form', { members, note: '' })
    return { id, citizenIds, head: citizenIds[0]! }
  }
  const day = (day: string = app.clock.today(), programmeId = programme.id) =>
    worker.do('distributions.planDay', {
      programmeId,
      warehouseId: warehouse.id,
      day,
      slots: [morning],
      note: '',
    })
  /** Plans a parcel of the household and opens it as the desk does. */
  const parcel = async (dayId: string, householdId: string) => {
    const { id } = await worker.do('distributions.addParcel', { dayId, householdId, slot: 0 })
    return worker.do('distributions.openParcel', { id })
  }
  const linesOf = (opened: Awaited<ReturnType<typeof parcel>>) =>
    opened.lines.map(({ lotId, quantity }) => ({ lotId, quantity }))
  /** What a hand-over of the opened parcel to that member says. */
  const wholeTo = (opened: Awaited<ReturnType<typeof parcel>>, citizenId: string) => ({
    parcelId: opened.parcel.id,
    version: opened.parcel.version,
    collectedBy: { kind: 'member' as const, citizenId },
    lines: linesOf(opened),
  })
  const onHand = (itemId: string) =>
    (
      app.connection
        .prepare(
          `SELECT coalesce(sum(CASE WHEN toWarehouseId IS NULL THEN -quantity ELSE quantity END), 0) AS left
           FROM stock_movements WHERE itemId = ?`,
        )
        .get(itemId) as { left: number }
    ).left
  return {
    warehouse,
    programme,
    items: { pasta, flour, rice, soap },
    bring,
    basket,
    citizen,
    household,
    day,
    parcel,
    wholeTo,
    onHand,
  }
}
export type DistributionDesk = Awaited<ReturnType<typeof distributionDesk>>
