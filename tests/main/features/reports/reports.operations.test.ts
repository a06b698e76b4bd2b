import type { CountedOpens, Report } from '../../../../shared/features/reports/report'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { type DistributionDesk, distributionDesk } from '../../../support/distributionDesk'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

const november = {
  from: '2026-11-01' as IsoDate,
  until: '2026-11-30' as IsoDate,
  programmeId: null,
  language: 'el' as const,
}
/** A table as rows of texts. */
const texts = ({ tables }: Report, key: string, place = 0) => {
  const named = tables.filter((table) => table.key === key)
  return named[place]!.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])
}
const opensOf = ({ tables }: Report, key: string, label: string, column = 0) =>
  tables.find((table) => table.key === key)!.rows.find((row) => row.label === label)!.cells[column]!
    .opens as CountedOpens

let app: TestApp
let worker: TestPerson
let desk: DistributionDesk
beforeEach(async () => {
  app = await createTestApp()
  worker = await app.signIn('socialWorker', 'supervisor')
  desk = await distributionDesk(app, worker)
})
afterEach(() => app.close())

/**
 * Milos: mother (40, woman, Greek) and son (10, no sex told), a parcel of 1 kg of pasta and a flour (20,02 €), and soap in
 * urgent aid (1,00 €). Kimolos: a man of 70 of a third country, without a home, a parcel of 500 g and a flour (10,02 €).
 */
async function handOutOfNovember() {
  await desk.bring(desk.items.pasta, 5000, '2027-03-01')
  await desk.bring(desk.items.flour, 5)
  const soap = await desk.bring(desk.items.soap, 1000)
  const member = (name: string, fields: object) => desk.citizen(name, fields)
  const mother = await member('Άννα', {
    sex: 'female',
    birthDate: '1986-05-01',
    citizenship: 'GR',
    municipality: 'Δήμος Μήλου',
  })
  const son = await member('Νίκος', { birthDate: '2016-02-01', municipality: 'Δήμος Μήλου' })
  const man = await member('Ιλίρ', {
    sex: 'male',
    birthDate: '1956-01-01',
    citizenship: 'AL',
    municipality: 'Δήμος Κιμώλου',
  })
  await worker.do('citizens.addGroup', {
    citizenId: man,
    code: 'VG09',
    from: '2026-01-01' as IsoDate,
    evidence: 'selfDeclared',
    evidenceNote: '',
  })
  const form = async (...ids: string[]) =>
    (
      await worker.do('households.form', {
        members: ids.map((citizenId, place) => ({
          citizenId,
          relation: place === 0 ? 'head' : 'child',
          from: '2020-01-01',
        })),
        note: '',
      } as never)
    ).id
  const [home, alone] = [await form(mother, son), await form(man)]
  const day = await desk.day()
  const given: string[] = []
  for (const [household, head] of [
    [home, mother],
    [alone, man],
  ] as const) {
    const opened = await desk.parcel(day.id, household)
    given.push((await worker.do('distributions.handOver', desk.wholeTo(opened, head))).id)
  }
  await worker.do('distributions.urgentAid', {
    householdId: home,
    warehouseId: desk.warehouse.id,
    reason: 'Έκτακτη ανάγκη',
    collectedBy: { kind: 'member', citizenId: mother },
    lines: [{ lotId: soap, quantity: 50 }],
  })
  return { mother, son, man, home, alone, given }
}

test('hand-overs are counted from every side, as they are counted by hand', async () => {
  await handOutOfNovember()
  const report = await worker.do('reports.figures', { ...november, part: 'handOvers' })
  expect(report.period).toBe('01/11/2026 – 30/11/2026')
  expect(texts(report, 'householdSizes')).toEqual([
    ['Μέλη: 1', '1', '1', '10,02 €'],
    ['Μέλη: 2', '2', '1', '21,02 €'],
    ['Σύνολο', '3', '2', '31,04 €'],
  ])
  expect(texts(report, 'ageBands')).toEqual([
    ['Κάτω των 18', '1'],
    ['18–29 ετών', '0'],
    ['30–64 ετών', '1'],
    ['65 ετών και άνω', '1'],
    ['Άγνωστο', '0'],
    ['Σύνολο', '3'],
  ])
  expect(texts(report, 'places')).toEqual([
    ['Δήμος Κιμώλου', '1', '1', '1', '10,02 €'],
    ['Δήμος Μήλου', '2', '1', '2', '21,02 €'],
    ['Σύνολο', '3', '2', '3', '31,04 €'],
  ])
  expect(texts(report, 'programmes')).toEqual([
    ['Μηνιαία διανομή', '2', '2', '3', '30,04 €'],
    ['Έκτακτη βοήθεια', '1', '1', '2', '1,00 €'],
    ['Σύνολο', '3', '2', '3', '31,04 €'],
  ])
  expect(texts(report, 'months').map(([month]) => month)).toEqual(['11/2026', 'Σύνολο'])
  const one = { ...november, part: 'handOvers' as const, programmeId: desk.programme.id }
  expect(texts(await worker.do('reports.figures', one), 'months')[0]).toEqual([
    '11/2026',
    '2',
    '2',
    '3',
    '30,04 €',
  ])
})

test('what was taken back is not counted', async () => {
  const { given } = await handOutOfNovember()
  await worker.do('distributions.undoHandOver', { id: given[1]!, reason: 'Λάθος' })
  const report = await worker.do('reports.figures', { ...november, part: 'handOvers' })
  expect(texts(report, 'places').at(-1)).toEqual(['Σύνολο', '2', '1', '2', '21,02 €'])
  expect(texts(report, 'undoneHandOvers')).toEqual([['Αναιρέθηκαν', '1']])
  const opens = opensOf(report, 'undoneHandOvers', 'Αναιρέθηκαν')
  const list = await worker.do('reports.counted', { ...november, opens })
  expect(list.rows.map(({ of }) => of)).toEqual([{ page: 'handOver', id: given[1] }])
  const outgoing = await worker.do('reports.outgoing', { ...november, part: 'handOvers' })
  expect(texts(outgoing, 'undoneHandOvers')).toEqual([['Αναιρέθηκαν', '<5*']])
})

test('a donation that was taken back, whole or a line of it, stands in the report with its value', async () => {
  const line = (itemId: string, valueCents: number) => ({
    itemId,
    quantity: 100,
    expiresOn: null,
    label: null,
    valueCents,
  })
  const receive = (...lines: ReturnType<typeof line>[]) =>
    worker.do('deliveries.receive', {
      kind: 'donation',
      day: app.clock.today(),
      sourceId: null,
      warehouseId: desk.warehouse.id,
      invoice: null,
      note: null,
      lines,
    })
  const whole = await receive(line(desk.items.rice, 500))
  const part = await receive(line(desk.items.rice, 300), line(desk.items.soap, 200))
  await worker.do('deliveries.undo', { id: whole.id, version: whole.version, reason: 'Λάθος' })
  const { movements } = await worker.do('goods.movements', { actId: part.id, itemId: desk.items.soap })
  await worker.do('goods.undo', { movementId: movements[0]!.id, reason: 'Λάθος' })
  const report = await worker.do('reports.figures', { ...november, part: 'goods' })
  expect(texts(report, 'donations')).toEqual([
    ['Ανώνυμος δωρητής', '2', '1', '10,00 €', '7,00 €'],
    ['Σύνολο', '2', '1', '10,00 €', '7,00 €'],
  ])
  const opens = opensOf(report, 'donations', 'Σύνολο', 3)
  const list = await worker.do('reports.counted', { ...november, opens })
  expect(list.rows.map(({ of, cells }) => [of.id, cells.at(-1)])).toEqual([
    [part.id, '2,00 €'],
    [whole.id, '5,00 €'],
  ])
})

test('the indicators: value, who received food, who other goods, and what is not known is told so', async () => {
  await handOutOfNovember()
  const report = await worker.do('reports.figures', { ...november, part: 'indicators' })
  expect(texts(report, 'indicators').map(([, figure]) => figure)).toEqual(['31,04 €', '3', '2', '–'])
  expect(report.tables[0]!.notes).toHaveLength(3)
  expect(texts(report, 'indicators', 1)).toEqual([
    ['Γυναίκες', '1'],
    ['Άνδρες', '1'],
    ['Άλλο φύλο ή δεν δηλώθηκε', '0'],
    ['Άγνωστο φύλο', '1'],
    ['Κάτω των 18', '1'],
    ['18–29 ετών', '0'],
    ['30–64 ετών', '1'],
    ['65 ετών και άνω', '1'],
    ['Άγνωστη ηλικία', '0'],
    ['Πολίτες της Ευρωπαϊκής Ένωσης', '1'],
    ['Υπήκοοι τρίτων χωρών', '1'],
    ['Άγνωστη ιθαγένεια', '1'],
    ['Άτομα με αναπηρία', '0'],
    ['Άτομα με αναπηρία: δεν έχει καταγραφεί', '3'],
    ['Άτομα χωρίς στέγη ή σε στεγαστικό αποκλεισμό', '1'],
    ['Άτομα χωρίς στέγη ή σε στεγαστικό αποκλεισμό: δεν έχει καταγραφεί', '2'],
    ['Σύνολο', '3'],
  ])
})

test('every number of people opens as many rows as it says', async () => {
  const { man } = await handOutOfNovember()
  for (const part of ['handOvers', 'indicators', 'goods'] as const)
    for (const { key, headers, rows } of (await worker.do('reports.figures', { ...november, part })).tables)
      for (const { cells } of rows)
        for (const [place, { text, opens }] of cells.entries()) {
          // Households are told by their hand-overs; money and quantities by what they are the sum of.
          const header = headers[place + 1]!
          if (!opens || opens.list === 'item' || !/^\d+$/.test(text)) continue
          if (header === 'Νοικοκυριά' || key === 'movementItems') continue
          const list = await worker.do('reports.counted', { ...november, opens })
          expect({ key, header, rows: list.rows.length }).toEqual({ key, header, rows: Number(text) })
        }
  const report = await worker.do('reports.figures', { ...november, part: 'indicators' })
  const opens = opensOf({ ...report, tables: report.tables.slice(1) }, 'indicators', 'Υπήκοοι τρίτων χωρών')
  const { rows } = await worker.do('reports.counted', { ...november, opens })
  expect(rows.map(({ of }) => of)).toEqual([{ page: 'citizen', id: man }])
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'reports.listOpened' })
})

test('a restricted card counts, and is not named to who may not open it', async () => {
  const { man } = await handOutOfNovember()
  app.connection.prepare('UPDATE citizens SET restricted = 1 WHERE id = ?').run(man)
  const report = await worker.do('reports.figures', { ...november, part: 'handOvers' })
  expect(texts(report, 'ageBands').at(-1)).toEqual(['Σύνολο', '3'])
  const people = await worker.do('reports.counted', {
    ...november,
    opens: opensOf(report, 'ageBands', 'Σύνολο'),
  })
  expect([people.rows.length, people.hidden]).toEqual([2, 1])
  const handed = await worker.do('reports.counted', {
    ...november,
    opens: opensOf(report, 'places', 'Δήμος Κιμώλου'),
  })
  expect([handed.rows, handed.hidden]).toEqual([[], 1])
  expect(JSON.stringify([people, handed])).not.toContain('Ιλίρ')
})

test('what leaves the centre hides small counts of people and their money, and nothing of the goods', async () => {
  await handOutOfNovember()
  const outgoing = await worker.do('reports.outgoing', { ...november, part: 'handOvers' })
  expect(texts(outgoing, 'places')).toEqual([
    ['Δήμος Κιμώλου', '<5*', '<5*', '<5*', '<5*'],
    ['Δήμος Μήλου', '<5*', '<5*', '<5*', '<5*'],
    ['Σύνολο', '<5*', '<5*', '<5*', '<5*'],
  ])
  expect(
    outgoing.tables.every(({ rows }) => rows.every(({ cells }) => cells.every(({ opens }) => !opens))),
  ).toBe(true)
  expect(outgoing.tables[0]!.notes.at(-1)).toContain('λιγότερα από 5')
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'reports.takenOut' })
  const indicators = await worker.do('reports.outgoing', { ...november, part: 'indicators' })
  expect(texts(indicators, 'indicators').map(([, figure]) => figure)).toEqual(['31,04 €', '<5*', '<5*', '–'])
  const goods = await worker.do('reports.outgoing', { ...november, part: 'goods' })
  expect(texts(goods, 'movementKinds')[0]).toEqual(['Δωρεά', '3', '0', '120,10 €', '0,00 €'])
})

test('below which number a count does not leave is what the centre set', async () => {
  await handOutOfNovember()
  const [entry] = (await worker.do('settings.lists', {})).reportRules!
  const { code, el, en, version } = entry!
  await worker.do('settings.correctListEntry', { list: 'reportRules', code, version, el, en, number: 3 })
  const outgoing = await worker.do('reports.outgoing', { ...november, part: 'handOvers' })
  expect(texts(outgoing, 'places').at(-1)).toEqual(['Σύνολο', '3', '<3*', '3', '<3*'])
})

test('goods: what moved, was given and was written off, with its value', async () => {
  await handOutOfNovember()
  const donor = await worker.do('deliveries.addSource', { kind: 'body', name: 'Φούρνος Άγγελου' })
  const line = { itemId: desk.items.rice, quantity: 4000, expiresOn: null, label: null, valueCents: 800 }
  const delivery = await worker.do('deliveries.receive', {
    kind: 'donation',
    day: app.clock.today(),
    sourceId: donor.id,
    warehouseId: desk.warehouse.id,
    invoice: null,
    note: null,
    lines: [line],
  })
  const written = await worker.do('goods.writeOff', {
    warehouseId: desk.warehouse.id,
    reason: 'damaged',
    lines: [{ lotId: delivery.lines[0]!.lotId, quantity: 1000 }],
  })
  await worker.do('goods.writeOff', {
    warehouseId: desk.warehouse.id,
    reason: 'lost',
    lines: [{ lotId: delivery.lines[0]!.lotId, quantity: 500 }],
  })
  const goods = { ...november, part: 'goods' as const }
  let report = await worker.do('reports.figures', goods)
  expect(texts(report, 'donations')).toEqual([
    ['Φούρνος Άγγελου', '1', '0', '8,00 €', '0,00 €'],
    ['Σύνολο', '1', '0', '8,00 €', '0,00 €'],
  ])
  expect(texts(report, 'writtenOff')).toEqual([
    ['Χάλασε ή έπαθε ζημιά', '1', '0', '2,00 €', '0,00 €'],
    ['Χάθηκε', '1', '0', '1,00 €', '0,00 €'],
    ['Σύνολο', '2', '0', '3,00 €', '0,00 €'],
  ])
  expect(texts(report, 'movementItems').find(([item]) => item === 'Ρύζι')).toEqual([
    'Ρύζι', '4 kg', '0 kg', '0 kg', '1,5 kg', '0 kg',
  ]) // prettier-ignore
  // Taken back in the next month: what November said stays, and beside it stands what of it was taken back.
  app.clock.set('2026-12-03T09:00:00.000Z')
  worker = app.again(worker.userId, 'socialWorker', 'supervisor')
  await worker.do('goods.undoAct', { actId: written.actId, reason: 'Λάθος' })
  report = await worker.do('reports.figures', goods)
  expect(report.drawn).toBe('Μετρήθηκε στις 03/12/2026 11:00.')
  expect(texts(report, 'writtenOff').at(-1)).toEqual(['Σύνολο', '2', '1', '3,00 €', '2,00 €'])
  expect(texts(report, 'movementItems').filter(([item]) => item?.startsWith('Ρύζι'))).toEqual([
    ['Ρύζι', '4 kg', '0 kg', '0 kg', '1,5 kg', '0 kg'],
    ['Ρύζι: από αυτά αναιρέθηκαν', '0 kg', '0 kg', '0 kg', '1 kg', '0 kg'],
  ])
  const rice = delivery.lines[0]!.lotId
  const undone = opensOf(report, 'writtenOff', 'Σύνολο', 1)
  expect((await worker.do('reports.counted', { ...november, opens: undone })).rows).toMatchObject([
    { of: { id: rice } },
  ])

  const stock = { ...november, part: 'stock' as const }
  const now = await worker.do('reports.figures', stock)
  // Rice: 2,5 of 4 kg that were worth 8 euros; what December brought back was not there. Of unlike things only the value has
  // a sum.
  expect(texts(now, 'stock')).toEqual([
    ['Αλεύρι', '3', '0', '0,06 €'],
    ['Μακαρόνια', '3,5 kg', '0 kg', '70,00 €'],
    ['Ρύζι', '2,5 kg', '0 kg', '5,00 €'],
    ['Σαπούνι', '950 g', '0 kg', '19,00 €'],
    ['Σύνολο', '–', '–', '94,06 €'],
  ])
  expect(
    texts(now, 'expiring')
      .find(([item]) => item === 'Αλεύρι')
      ?.at(-1),
  ).toBe('18,0')
  const before = await worker.do('reports.figures', { ...stock, until: '2026-11-10' as IsoDate })
  expect(texts(before, 'stock')).toEqual([])
})

test('only case roles see figures, only supervisors take them out, and a period has an end', async () => {
  const asked = { ...november, part: 'goods' as const }
  const reception = await app.signIn('reception')
  expect(await reception.failure('reports.figures', asked)).toEqual({ code: 'notAllowed' })
  const psychologist = await app.signIn('psychologist')
  expect((await psychologist.do('reports.figures', asked)).tables).toHaveLength(4)
  const social = await app.signIn('socialWorker')
  for (const operation of ['reports.outgoing', 'reports.paper', 'reports.savePaper'] as const)
    expect(await social.failure(operation, asked)).toEqual({ code: 'notAllowed' })
  const backwards = { ...asked, until: '2026-10-01' as IsoDate }
  expect(await social.failure('reports.figures', backwards)).toEqual({
    code: 'ruleBroken',
    rule: 'reports.endsBeforeItBegins',
  })
})
