/**
 * Attack: a curious colleague with a valid account goes for a card that the supervisor restricted, through every
 * operation of cards and households: by its id, by name, by numbers, by its household, by likeness, by writing to it.
 * Nothing of the citizen may come back, and nothing of the card may change. Only an equal ΑΜΚΑ or ΑΦΜ tells that some
 * card exists.
 */
import { contract } from '../../shared/contract'
import type { Reply } from '../../shared/contract/failure'
import type { Role } from '../../shared/contract/operation'
import { type Citizen, emptyCitizen } from '../../shared/features/citizens/citizen'
import { createTestApp, type TestApp, type TestPerson } from '../support/testApp'

const secret = {
  surname: 'Κρυφοπούλου',
  name: 'Ευφροσύνη',
  fatherName: 'Αγησίλαος',
  amka: '01013099997',
  afm: '094259216',
  mobile: '6949876543',
  birthDate: '1930-01-01',
  settlement: 'Πάνω Ροδιά',
}

type Target = {
  card: Citizen
  userId: string
  household: string
  membership: string
  otherHousehold: string
  safeContact: string
  group: string
  problem: string
}
type Inputs<Feature> = { readonly [Operation in keyof Feature]: (target: Target) => readonly object[] }

const version = ({ card }: Target) => ({ id: card.id, version: card.version })
const dated = { code: 'other', from: '2026-01-01' }
const emptyFacts = {
  maritalStatus: null,
  labourStatus: null,
  unemployedSince: null,
  education: null,
  insurance: null,
  housing: null,
  incomeBand: null,
  incomeCents: null,
  disabilityPercent: null,
  disabilityCertificateUntil: null,
  notes: null,
}

/** A line per operation, or this does not compile. */
const citizensAttacks: Inputs<typeof contract.citizens> = {
  search: () =>
    [
      'Κρυφοπούλου',
      'krifopoulou',
      'Κρυ',
      'Ευφροσύνη',
      'Φρόσω',
      '6949876543',
      '01013',
      '0942',
      '1',
      'Αγησίλαος',
    ].map((text) => ({ text })),
  similar: () => [
    {
      surname: secret.surname,
      name: secret.name,
      fatherName: secret.fatherName,
      birthDate: secret.birthDate,
    },
    { mobile: secret.mobile, birthDate: secret.birthDate, surname: 'Κρυφόπουλος' },
  ],
  missing: () => [{ whose: 'all' }, { whose: 'mine' }],
  list: ({ userId }) => [
    {},
    { settlement: secret.settlement },
    { standing: 'registered' },
    { responsibleId: userId },
  ],
  open: ({ card }) => [{ id: card.id }],
  blockedWays: ({ card }) => [{ id: card.id }],
  enquire: () => [
    { surname: 'Άλλη', name: 'Γυναίκα', amka: secret.amka },
    { surname: 'Άλλη', name: 'Γυναίκα', afm: secret.afm },
  ],
  register: (target) => [version(target)],
  correct: (target) => [{ ...version(target), ...emptyCitizen, surname: 'Άλλη' }],
  informed: (target) => [{ ...version(target), on: '2026-11-20', form: 'v1' }],
  archive: (target) => [{ ...version(target), status: 'inactive', reason: null }],
  reopen: (target) => [version(target)],
  addSafeContact: ({ card }) => [{ citizenId: card.id, rule: 'askFor', note: '', blocks: [] }],
  removeSafeContact: ({ safeContact }) => [{ id: safeContact }],
  restrict: (target) => [version(target)],
  assign: ({ card, userId }) => [{ id: card.id, userId }],
  unassign: ({ card }) => card.assignedIds.map((userId) => ({ id: card.id, userId })),
  lift: (target) => [version(target)],
  openSocialFacts: ({ card }) => [{ citizenId: card.id }],
  recordSocialFacts: ({ card }) => [0, 1].map((row) => ({ citizenId: card.id, version: row, ...emptyFacts })),
  addGroup: ({ card }) => [{ citizenId: card.id, ...dated, evidence: 'selfDeclared', evidenceNote: '' }],
  endGroup: ({ group }) => [{ id: group, until: '2026-11-20' }],
  addProblem: ({ card }) => [{ citizenId: card.id, ...dated, note: '' }],
  endProblem: ({ problem }) => [{ id: problem, until: '2026-11-20' }],
}

const stay = { relation: 'head', from: '2026-02-01' }
const householdsAttacks: Inputs<typeof contract.households> = {
  open: ({ household, otherHousehold }) =>
    [household, otherHousehold].flatMap((id) => [null, '2026-06-01'].map((on) => ({ id, on }))),
  ofCitizen: ({ card }) => [{ citizenId: card.id }],
  form: ({ card }) => [{ members: [{ citizenId: card.id, ...stay }], note: '' }],
  correct: ({ otherHousehold }) => [{ id: otherHousehold, version: 1, note: 'άλλη' }],
  addMember: ({ card, household }) => [{ householdId: household, citizenId: card.id, ...stay }],
  removeMember: ({ membership }) => [{ id: membership, version: 1, until: '2026-11-20' }],
  correctMember: ({ membership }) => [{ id: membership, version: 1, ...stay, until: null }],
  move: ({ card, household }) => [
    { citizenId: card.id, toHouseholdId: household, relation: 'head', on: '2026-05-01' },
  ],
}

let app: TestApp
let owner: TestPerson
let anna: Citizen
let target: Target
beforeEach(async () => {
  app = await createTestApp()
  owner = await app.signIn('supervisor')
  anna = await owner.do('citizens.enquire', { surname: 'Φανερού', name: 'Άννα' })
  const { id, version: first } = await owner.do('citizens.enquire', secret)
  const registered = await owner.do('citizens.register', { id, version: first })
  const facts = await owner.do('citizens.addGroup', {
    citizenId: id,
    ...dated,
    evidence: 'documented',
    evidenceNote: 'ΑΠΟΡΡΗΤΟ',
  })
  const { problems } = await owner.do('citizens.addProblem', { citizenId: id, ...dated, note: 'ΑΠΟΡΡΗΤΟ' })
  const blocks = ['landline' as const]
  await owner.do('citizens.addSafeContact', { citizenId: id, rule: 'noHomeCall', note: 'ΑΠΟΡΡΗΤΟ', blocks })
  const shared = await owner.do('households.form', {
    members: [
      { citizenId: anna.id, ...stay },
      { citizenId: id, relation: 'child', from: '2026-01-01' },
    ],
    note: '',
  })
  // Another restricted card lives alone in a household, which nobody else may see at all.
  const third = await owner.do('citizens.enquire', { surname: 'Φανερού', name: 'Ζωή' })
  const other = await owner.do('households.form', {
    members: [{ citizenId: third.id, ...stay }],
    note: 'ΑΠΟΡΡΗΤΟ',
  })
  const card = await owner.do('citizens.restrict', { id, version: registered.version })
  const zoe = await owner.do('citizens.open', { id: third.id })
  await owner.do('citizens.restrict', { id: zoe.id, version: zoe.version })
  target = {
    card,
    userId: '',
    household: shared.id,
    membership: shared.members.find(({ citizenId }) => citizenId === id)!.id,
    otherHousehold: other.id,
    safeContact: card.safeContact[0]!.id,
    group: facts.groups[0]!.id,
    problem: problems[0]!.id,
  }
})
afterEach(() => app.close())

const tables = [
  'citizens',
  'citizen_assignments',
  'citizen_groups',
  'citizen_names',
  'citizen_problems',
  'citizen_safe_contacts',
  'citizen_social_facts',
  'household_members',
  'households',
]
const contents = () => tables.map((table) => app.connection.prepare(`SELECT * FROM ${table}`).all())

const others: readonly (readonly Role[])[] = [
  ['reception'],
  ['socialWorker'],
  ['psychologist'],
  ['supervisor'],
  ['administrator'],
  ['supervisor', 'administrator', 'psychologist'],
]

test.each(others)('%s gets nothing and changes nothing', async (...roles) => {
  const before = contents()
  const thief = await app.signIn(...roles)
  target.userId = thief.userId
  const traces = [
    ...Object.values(secret),
    target.card.id,
    target.membership,
    'ΑΠΟΡΡΗΤΟ',
    'Ζωή',
    '543',
    '997',
  ]
  for (const [feature, attacks] of Object.entries({
    citizens: citizensAttacks,
    households: householdsAttacks,
  }))
    for (const [operation, inputs] of Object.entries(attacks as Inputs<Record<string, unknown>>))
      for (const input of inputs(target)) {
        const reply: Reply<unknown> = await thief.call(`${feature}.${operation}` as never, input as never)
        const text = JSON.stringify(reply)
        const found = traces.filter((trace) => text.includes(trace))
        expect({ operation, found, fault: /unexpected|invalidInput/.test(text) }).toEqual({
          operation,
          found: [],
          fault: false,
        })
      }
  expect(contents()).toEqual(before)
})

test('a card that is hidden and a card that does not exist give the same answer', async () => {
  const thief = await app.signIn('supervisor')
  target.userId = thief.userId
  const nowhere: Target = { ...target, card: { ...target.card, id: 'nowhere', assignedIds: ['x'] } }
  for (const operation of ['open', 'correct', 'archive', 'restrict', 'assign', 'unassign', 'lift'] as const) {
    const ask = async (of: Target) =>
      thief.call(`citizens.${operation}`, citizensAttacks[operation](of)[0] as never)
    expect(await ask(target)).toEqual(await ask(nowhere))
  }
})

test('only an equal number tells that a card exists, and that is all it tells', async () => {
  const reception = await app.signIn('reception')
  const nothing = { alike: [], hiddenMatch: false }
  for (const field of ['amka', 'afm'] as const) {
    const number = secret[field]
    const hidden = { hiddenMatch: true }
    expect(await reception.do('citizens.similar', { [field]: number })).toEqual({ alike: [], ...hidden })
    expect(await reception.do('citizens.search', { text: number })).toEqual({ found: [], ...hidden })
    expect(await reception.do('citizens.similar', { [field]: number.slice(0, -1) })).toEqual(nothing)
    expect(await reception.failure('citizens.enquire', { surname: 'Α', [field]: number })).toEqual({
      code: 'ruleBroken',
      rule: 'citizens.hiddenDuplicate',
    })
  }
  const { surname, name, fatherName, birthDate, mobile } = secret
  const typed = { surname, name, fatherName, birthDate, mobile }
  expect(await reception.do('citizens.similar', typed)).toEqual(nothing)
})

test('neither the list nor its count holds the hidden cards', async () => {
  const reception = await app.signIn('reception')
  const { lines, count } = await reception.do('citizens.list', {})
  expect(lines.map(({ id }) => id)).toEqual([anna.id])
  expect(count).toBe(1)
})

test('the shared household shows that somebody is there, not who', async () => {
  const reception = await app.signIn('reception')
  const household = await reception.do('households.open', { id: target.household, on: '2026-06-01' })
  expect(household).toMatchObject({ members: [{ citizenId: anna.id }], hiddenMembers: 1 })
  expect(await reception.failure('households.open', { id: target.otherHousehold, on: null })).toEqual({
    code: 'notFound',
    subject: 'households.household',
  })
})

test('the assigned colleague sees the card, until the assignment ends; somebody must remain who can lift it', async () => {
  const worker = await app.signIn('socialWorker')
  const supervisor = app.again(owner.userId, 'supervisor')
  const { id } = target.card
  await supervisor.do('citizens.assign', { id, userId: worker.userId })
  expect(await supervisor.failure('citizens.unassign', { id, userId: supervisor.userId })).toMatchObject({
    rule: 'citizens.supervisorNeeded',
  })
  const again = app.again(worker.userId, 'socialWorker')
  expect(await again.do('citizens.open', { id })).toMatchObject({ surname: secret.surname })
  expect((await again.do('citizens.search', { text: 'Κρυφοπούλου' })).found).toHaveLength(1)
  await app.again(owner.userId, 'supervisor').do('citizens.unassign', { id, userId: worker.userId })
  expect(await app.again(worker.userId, 'socialWorker').failure('citizens.open', { id })).toMatchObject({
    code: 'notFound',
  })
  const last = app.again(owner.userId, 'supervisor')
  expect(await last.failure('citizens.unassign', { id, userId: last.userId })).toMatchObject({
    rule: 'citizens.lastAssigned',
  })
  await last.do('citizens.lift', { id, version: target.card.version })
  expect(await app.again(worker.userId, 'socialWorker').do('citizens.open', { id })).toMatchObject({
    restricted: false,
    assignedIds: [],
  })
})

test('an administrator is not assigned to a card', async () => {
  const administrator = await app.signIn('administrator')
  const supervisor = app.again(owner.userId, 'supervisor')
  expect(
    await supervisor.failure('citizens.assign', { id: target.card.id, userId: administrator.userId }),
  ).toMatchObject({ rule: 'citizens.assigneeWithoutRole' })
})
