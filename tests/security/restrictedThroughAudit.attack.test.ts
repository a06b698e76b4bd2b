/**
 * Attack: a supervisor who may read the whole trail, but not a restricted card, looks for it there: for whose card it
 * is, its numbers, its groups, its referrals and letters, and in the entries of visits and households that it shares
 * with somebody else. Who did what and when stays readable; nothing else of the card comes back.
 */
import { referralDesk } from '../support/referralDesk'
import { createTestApp, type TestApp, type TestPerson } from '../support/testApp'

let app: TestApp
let owner: TestPerson
let hidden: string
let anna: string
beforeEach(async () => {
  app = await createTestApp()
  const desk = await referralDesk(app, 'supervisor')
  owner = desk.person
  hidden = desk.citizenId
  anna = (await owner.do('citizens.enquire', { surname: 'Φανερού', name: 'Άννα' })).id
  const { version } = await owner.do('citizens.open', { id: hidden })
  const card = await owner.do('citizens.register', { id: hidden, version })
  const group = { code: 'other', from: '2026-01-01', evidence: 'selfDeclared', evidenceNote: '' }
  await owner.do('citizens.addGroup', { citizenId: hidden, ...group })
  await desk.sent()
  const visit = { manner: 'inPerson', services: ['A01'] }
  await owner.do('visits.record', { ...visit, citizenIds: [hidden] })
  await owner.do('visits.record', { ...visit, citizenIds: [anna, hidden] })
  const stay = { relation: 'head', from: '2026-02-01' }
  const alone = await owner.do('households.form', {
    members: [{ citizenId: anna, ...stay }],
    note: '',
  })
  await owner.do('households.addMember', { householdId: alone.id, citizenId: hidden, ...stay })
  await owner.do('citizens.restrict', { id: hidden, version: card.version })
})
afterEach(() => app.close())

const everything = async (person: TestPerson) => (await person.do('audit.search', {})).entries
const ofCard = (action: string) => /^(citizens|referrals)\./.test(action)

test('whoever may not open the card learns from the trail only that something was done', async () => {
  const { reference } = (await owner.do('referrals.statusOfCitizen', { citizenId: hidden }))[0]!
  const known = await everything(owner)
  const thief = await app.signIn('supervisor')
  const entries = await everything(thief)
  const said = JSON.stringify(entries)
  for (const trace of [hidden, 'Παπαδάκη', 'ΠΑΠΑΔΑΚΗ', 'Μαρία', reference]) expect(said).not.toContain(trace)
  for (const entry of entries) {
    const before = known.find(({ serial }) => serial === entry.serial)
    if (!before || !ofCard(entry.action) || before.subject === anna) continue
    expect(entry).toMatchObject({ subject: null, detail: {}, about: { kind: 'hidden' }, concerns: [] })
    expect(entry).toMatchObject({ at: before.at, userId: before.userId, action: before.action })
  }
  const visits = entries.filter(({ action }) => action === 'visits.recorded')
  expect(visits.map(({ about, concerns }) => [about?.kind, concerns.map(({ id }) => id)])).toEqual([
    ['visit', [anna]],
    ['hidden', []],
  ])
  const members = entries.find(({ action }) => action === 'households.memberAdded')
  expect(members).toMatchObject({ about: { kind: 'household', citizenId: anna }, detail: {}, concerns: [] })
})

test('an entry of a kind that the trail cannot name yet hides the card too, under whatever word it stands', async () => {
  const by = { userId: owner.userId, roles: [], at: () => app.clock.now(), action: 'goods.given' as const }
  await app.transactions.write(by, (_writer, audit) => audit('parcel', { whom: hidden, code: 'ΑΠΟΡΡΗΤΟ' }))
  await app.transactions.write(by, (_writer, audit) => audit('parcel', { whom: [anna, hidden], size: 2 }))
  const thief = await app.signIn('supervisor')
  const { entries } = await thief.do('audit.search', { action: 'goods.given' })
  expect(entries).toMatchObject([
    { subject: 'parcel', about: null, concerns: [{ id: anna }], detail: { size: 2 } },
    { subject: null, about: { kind: 'hidden' }, concerns: [], detail: {} },
  ])
})

test('asking for the entries of its id, which somebody may still know, tells no more', async () => {
  const thief = await app.signIn('supervisor')
  const { entries } = await thief.do('audit.search', { subject: hidden })
  expect(entries.length).toBeGreaterThan(2)
  for (const entry of entries)
    expect(entry).toMatchObject({ subject: null, detail: {}, about: { kind: 'hidden' }, concerns: [] })
})

test('who is assigned to the card reads all of it', async () => {
  const begun = (await everything(owner)).find(({ action }) => action === 'referrals.begun')
  expect(begun).toMatchObject({ about: { kind: 'referral' }, concerns: [{ id: hidden, fileNumber: 1 }] })
})

test('a signed-in person of any other role reads nothing of the trail', async () => {
  for (const role of ['reception', 'socialWorker', 'psychologist', 'administrator'] as const) {
    const person = await app.signIn(role)
    expect(await person.failure('audit.search', {})).toEqual({ code: 'notAllowed' })
  }
})
