import type { Role } from '../../shared/contract/operation'
import { append, insertReferral, nextReferenceCode } from '../../main/features/referrals/referrals.store'
import { seedDirectory } from '../../main/features/directory'
import type { IsoInstant } from '../../shared/values/isoDate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventCentre } from '../support/invented/centre'
import type { InventedCitizen, InventedFamily, InventedVisit } from '../support/invented/invented'
import { citizenInput, openedAt, socialFactsInput } from '../support/loading/cards'
import { entersHouseholds } from '../support/loading/households'
import { knownOf, loadCentre, loadUsers, meaningOf } from '../support/loadCentre'
import { actsOf, referralFields } from '../support/loading/referrals'
import { enteredAt, stepDoneAt, visitInput } from '../support/loading/visits'
import { createTestApp, type TestApp } from '../support/testApp'

const options = { seed: 'loaded', people: 50, visits: 70, referrals: 40, until: '2026-11-20' }
const centre = inventCentre(options)
const families = [...centre.families()]
const cards = families.flatMap((family) => family.citizens)

/** Does the same work as the loader, through the gate, each act by whoever would do it and on its day. */
async function doneThroughTheGate(app: TestApp) {
  const by = { action: null, userId: null, roles: [], at: () => app.clock.now() }
  const users = await app.transactions.write(by, async (writer) => {
    const json = JSON.parse(readFileSync(join(__dirname, '../../resources/lists/directory.json'), 'utf8'))
    const ids = loadUsers(writer, centre.users, () => app.ids.next())
    await seedDirectory(writer, json, () => app.ids.next(), '2026-11-20T12:00:00.000Z')
    return ids
  })
  const as = (user: number, instant: string) => {
    app.clock.set(instant)
    return app.again(users[user]!, ...(centre.users[user]!.roles as readonly Role[]))
  }
  const { blocksOf, known } = await app.transactions.write(by, (writer) => {
    const meaning = meaningOf(writer)
    return {
      blocksOf: (rule: string) => meaning('safeContactRules', rule).blocks ?? [],
      known: knownOf(writer),
    }
  })

  const citizens: string[] = []
  const version = new Map<string, number>()

  async function openCard(card: InventedCitizen) {
    const worker = as(card.responsible, openedAt(card))
    let { id, version: now } = await worker.do('citizens.enquire', citizenInput(card, users))
    if (card.kind === 'registered') {
      now = (await worker.do('citizens.register', { id, version: now })).version
      await worker.do('citizens.recordSocialFacts', {
        citizenId: id,
        version: 0,
        ...socialFactsInput(card),
      })
      for (const { code, since, evidence } of card.groups)
        await worker.do('citizens.addGroup', { citizenId: id, code, from: since, evidence, evidenceNote: '' })
      for (const { code, since } of card.problems)
        await worker.do('citizens.addProblem', { citizenId: id, code, from: since, note: '' })
    }
    for (const rule of card.safeContact)
      await worker.do('citizens.addSafeContact', {
        citizenId: id,
        rule,
        note: '',
        blocks: [...blocksOf(rule)],
      })
    if (card.notice) {
      const { on, version: form } = card.notice
      now = (await worker.do('citizens.informed', { id, version: now, on, form })).version
    }
    citizens.push(id)
    version.set(id, now)
  }

  async function house({ citizens: [first], households, memberships }: InventedFamily) {
    const worker = as(entersHouseholds, openedAt(first!))
    const ids = new Map<number, string>()
    // In the order of time, so that nobody lives in two places.
    for (const stay of memberships.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
      const member = { citizenId: citizens[stay.citizen]!, relation: stay.relation, from: stay.from }
      const known = ids.get(stay.household)
      const household = known
        ? await worker.do('households.addMember', { householdId: known, ...member })
        : await worker.do('households.form', { note: '', members: [member] })
      ids.set(stay.household, household.id)
      const { id, version } = household.members.find(
        ({ citizenId, until }) => citizenId === member.citizenId && until === null,
      )!
      if (stay.to) await worker.do('households.removeMember', { id, version, until: stay.to })
    }
    expect(ids.size).toBe(households.length)
  }

  async function record(visit: InventedVisit) {
    const worker = as(visit.by, enteredAt(visit))
    const { id, version } = await worker.do('visits.record', visitInput(visit, users, citizens))
    const doneAt = stepDoneAt(visit, options.until)
    if (doneAt) await as(visit.by, doneAt).do('visits.nextStepDone', { visitId: id, version, done: true })
  }

  async function refer() {
    for (const referral of centre.referrals())
      await app.transactions.write(by, async (writer) => {
        const { openedOn, openedBy, citizen } = referral
        const row = {
          id: app.ids.next(),
          reference: nextReferenceCode(writer, Number(openedOn.slice(0, 4))),
          citizenId: citizens[citizen]!,
          openedAt: `${openedOn}T08:30:00.000Z` as IsoInstant,
          openedBy: users[openedBy]!,
        }
        await insertReferral(writer, row, referralFields(referral, { users, ...known }))
        let now = 1
        for (const act of actsOf(referral, users, known.meaning)) await append(writer, row.id, now++, act)
      })
  }

  async function closeCard(card: InventedCitizen) {
    const id = citizens[card.index]!
    const { fileStatus, closeReason: reason, closedOn, restricted, responsible } = card
    const day = `${closedOn ?? options.until}T12:00:00.000Z`
    let now = version.get(id)!
    if (fileStatus !== 'active') {
      const act = { id, version: now, status: fileStatus, reason }
      now = (await as(responsible, day).do('citizens.archive', act)).version
    }
    if (!restricted) return
    const supervisor = as(0, day)
    await supervisor.do('citizens.restrict', { id, version: now })
    await supervisor.do('citizens.assign', { id, userId: users[responsible]! })
  }

  for (const card of cards) await openCard(card)
  for (const family of families) await house(family)
  for (const visit of centre.visits()) await record(visit)
  await refer()
  for (const card of cards) await closeCard(card)
}

const tables = [
  'users', 'bodies', 'citizens', 'citizen_counters', 'citizen_assignments', 'citizen_safe_contacts',
  'citizen_social_facts', 'citizen_groups', 'citizen_problems', 'households', 'household_members', 'visits',
  'visit_citizens', 'visit_services', 'referrals', 'referral_documents', 'referral_events', 'referral_counters',
] // prettier-ignore

/** Every column of every row, with the ids replaced by what they stand for: the ids themselves differ. */
function contentOf({ connection }: TestApp): Record<string, string[]> {
  const all = (sql: string) => connection.prepare(sql).raw().all() as [string, string][]
  const names = new Map([
    ...all(`SELECT id, 'user ' || fullName FROM users`),
    ...all(`SELECT id, 'body ' || seedCode FROM bodies`),
    ...all(`SELECT id, 'card ' || serial FROM citizens`),
    ...all(`SELECT id, 'referral ' || reference FROM referrals`),
    ...all(`SELECT v.id, 'visit ' || v.createdAt || group_concat(c.serial) FROM visits v
            JOIN visit_citizens o ON o.visitId = v.id JOIN citizens c ON c.id = o.citizenId GROUP BY v.id`),
    ...all(`SELECT m.householdId, 'home ' || min(c.serial || m.relation || m.fromDay) FROM household_members m
            JOIN citizens c ON c.id = m.citizenId GROUP BY m.householdId`),
  ])
  const owned = new Set(['citizen_safe_contacts', 'citizen_groups', 'citizen_problems', 'household_members'])
  return Object.fromEntries(
    tables.map((table) => {
      const rows = connection.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]
      const shown = rows.map((row) => {
        if (owned.has(table)) delete row['id']
        return JSON.stringify(row, (_key, value: unknown) =>
          typeof value === 'string' ? (names.get(value) ?? value) : value,
        )
      })
      return [table, shown.sort()]
    }),
  )
}

let loaded: TestApp
beforeAll(async () => {
  loaded = await createTestApp()
  await loadCentre(loaded.transactions, options, () => loaded.ids.next())
})
afterAll(() => loaded.close())

test('a loaded centre is, column by column, what the same work through the gate leaves', async () => {
  const worked = await createTestApp()
  await doneThroughTheGate(worked)
  const [found, wanted] = [contentOf(loaded), contentOf(worked)]
  for (const table of tables) expect({ table, rows: found[table] }).toEqual({ table, rows: wanted[table] })
  expect(tables.filter((table) => found[table]!.length === 0)).toEqual([])
  await worked.close()
}, 60_000)

test('everybody is found by name, and later cards go on counting', async () => {
  const reception = await loaded.signIn('supervisor')
  const seen = cards.filter(({ restricted }) => !restricted).slice(0, 20)
  for (const { surname, name } of seen) {
    const { found } = await reception.do('citizens.search', { text: `${surname} ${name}` })
    expect(found[0]).toMatchObject({ surname, name, rank: 'exact' })
  }
  const { id, version } = await reception.do('citizens.enquire', { surname: 'Νέα' })
  const { fileNumber } = await reception.do('citizens.register', { id, version })
  expect(fileNumber).toBe(1 + Math.max(...cards.map((card) => card.fileNumber ?? 0)))
})

test('the loaded database keeps its foreign keys', () => {
  expect(loaded.connection.pragma('foreign_key_check')).toEqual([])
})
