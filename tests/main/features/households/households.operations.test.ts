import { fc } from '../../../support/properties'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let reception: TestPerson
beforeEach(async () => {
  app = await createTestApp()
  reception = await app.signIn('reception')
})
afterEach(() => app.close())

const citizen = async (name: string) =>
  (await reception.do('citizens.enquire', { surname: 'Κανάρη', name })).id
const member = (citizenId: string, from: string, relation = 'head') => ({ citizenId, relation, from })
const names = (household: { members: readonly { name: string }[] }) =>
  household.members.map(({ name }) => name)

test('who lived with whom on any day', async () => {
  const [anna, vaso] = [await citizen('Άννα'), await citizen('Βάσω')]
  const { id } = await reception.do('households.form', { members: [member(anna, '2020-01-01')], note: '' })
  const joined = await reception.do('households.addMember', {
    householdId: id,
    ...member(vaso, '2022-05-01', 'child'),
  })
  const stay = joined.members[1]!
  await reception.do('households.removeMember', { id: stay.id, version: stay.version, until: '2024-09-01' })
  const on = async (day: string | null) => names(await reception.do('households.open', { id, on: day }))
  expect(await on('2019-12-31')).toEqual([])
  expect(await on('2022-04-30')).toEqual(['Άννα'])
  expect(await on('2022-05-01')).toEqual(['Άννα', 'Βάσω'])
  expect(await on('2024-08-31')).toEqual(['Άννα', 'Βάσω'])
  expect(await on('2024-09-01')).toEqual(['Άννα'])
  expect(await on(null)).toEqual(['Άννα', 'Βάσω'])
})

test('one person moves between households and both remember it', async () => {
  const [anna, vaso, eleni] = [await citizen('Άννα'), await citizen('Βάσω'), await citizen('Ελένη')]
  await reception.do('households.form', {
    members: [member(anna, '2020-01-01'), member(vaso, '2020-01-01', 'child')],
    note: '',
  })
  const second = await reception.do('households.form', { members: [member(eleni, '2015-01-01')], note: '' })
  const moved = { citizenId: vaso, toHouseholdId: second.id, relation: 'partner', on: '2025-03-01' }
  expect(names(await reception.do('households.move', moved))).toEqual(['Ελένη', 'Βάσω'])
  expect(await reception.failure('households.move', moved)).toMatchObject({
    rule: 'households.sameHousehold',
  })
  const { current, others } = await reception.do('households.ofCitizen', { citizenId: vaso })
  expect(current).toMatchObject({ membership: { relation: 'partner', from: '2025-03-01', until: null } })
  expect(names(current!.household)).toEqual(['Ελένη', 'Βάσω'])
  expect(others).toMatchObject([{ membership: { from: '2020-01-01', until: '2025-03-01' } }])
  expect(names(others[0]!.household)).toEqual(['Άννα', 'Βάσω'])
})

test('nobody lives in two households at a time', async () => {
  const anna = await citizen('Άννα')
  const { id, members } = await reception.do('households.form', {
    members: [member(anna, '2020-01-01')],
    note: '',
  })
  const taken = { rule: 'households.alreadyInHousehold' }
  const again = { members: [member(anna, '2021-01-01')], note: '' }
  expect(await reception.failure('households.form', again)).toMatchObject(taken)
  expect(
    await reception.failure('households.form', {
      members: [member(await citizen('Βάσω'), '2021-01-01'), member(anna, '2019-01-01')],
      note: '',
    }),
  ).toMatchObject(taken)
  expect(
    await reception.failure('households.addMember', { householdId: id, ...member(anna, '2021-01-01') }),
  ).toMatchObject(taken)
  const [stay] = members
  expect(
    await reception.failure('households.removeMember', { id: stay!.id, version: 1, until: '2020-01-01' }),
  ).toMatchObject({ rule: 'households.untilBeforeFrom' })
  await reception.do('households.removeMember', { id: stay!.id, version: 1, until: '2021-01-01' })
  await reception.do('households.form', again)
  expect(
    await reception.failure('households.correctMember', {
      id: stay!.id,
      version: 2,
      relation: 'head',
      from: '2020-01-01',
      until: null,
    }),
  ).toMatchObject(taken)
})

test('a refused household leaves nothing behind, and old versions are refused', async () => {
  const anna = await citizen('Άννα')
  const { id, version } = await reception.do('households.form', {
    members: [member(anna, '2020-01-01')],
    note: 'Δύο όροφοι',
  })
  const vaso = await citizen('Βάσω')
  await reception.failure('households.form', {
    members: [member(vaso, '2021-01-01'), member(anna, '2021-01-01')],
    note: '',
  })
  expect(await reception.do('households.ofCitizen', { citizenId: vaso })).toEqual({
    current: null,
    others: [],
  })
  await reception.do('households.correct', { id, version, note: 'Ένας όροφος' })
  expect(await reception.failure('households.correct', { id, version, note: '' })).toEqual({ code: 'stale' })
  expect(await reception.failure('households.open', { id: 'none', on: null })).toEqual({
    code: 'notFound',
    subject: 'households.household',
  })
})

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-01-${String(day).padStart(2, '0')}`)
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('join', 'leave', 'move', 'correct'),
    citizen: fc.nat(2),
    household: fc.nat(2),
    from: days,
    until: fc.option(days),
  }),
  { minLength: 5, maxLength: 25 },
)

test('whatever happens, no citizen is in two households on one day', async () => {
  const citizens = [await citizen('Άννα'), await citizen('Βάσω'), await citizen('Ελένη')]
  const households: string[] = []
  for (const name of ['Ι', 'ΙΙ', 'ΙΙΙ']) {
    const members = [member(await citizen(name), '2000-01-01')]
    households.push((await reception.do('households.form', { members, note: '' })).id)
  }
  const stayOf = (citizenId: string) =>
    app.connection
      .prepare(
        'SELECT id, version, relation FROM household_members WHERE citizenId = ? ORDER BY version LIMIT 1',
      )
      .get(citizenId) as { id: string; version: number; relation: string } | undefined
  const before = app.auditTrail().length
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      for (const { kind, citizen: who, household, from, until } of history) {
        const citizenId = citizens[who]!
        const householdId = households[household]!
        const stay = stayOf(citizenId)
        if (kind === 'join')
          await reception.call('households.addMember', { householdId, ...member(citizenId, from) })
        else if (kind === 'move')
          await reception.call('households.move', {
            citizenId,
            toHouseholdId: householdId,
            relation: 'child',
            on: from,
          })
        else if (stay && kind === 'leave')
          await reception.call('households.removeMember', { id: stay.id, version: stay.version, until: from })
        else if (stay) await reception.call('households.correctMember', { ...stay, from, until })
      }
      const overlaps = app.connection
        .prepare(
          `SELECT count(*) AS count FROM household_members a JOIN household_members b
           ON a.citizenId = b.citizenId AND a.id < b.id
           AND a.fromDay < coalesce(b.untilDay, '9999') AND b.fromDay < coalesce(a.untilDay, '9999')`,
        )
        .get()
      expect(overlaps).toEqual({ count: 0 })
    }),
    { numRuns: 25 },
  )
  // Some of it did happen: nothing but refusals would prove nothing.
  expect(app.auditTrail().length).toBeGreaterThan(before + 5)
})
