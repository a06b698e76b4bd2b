import { fieldsOf } from '../../../../shared/features/citizens/citizen'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let reception: TestPerson
beforeEach(async () => {
  app = await createTestApp()
  reception = await app.signIn('reception')
})
afterEach(() => app.close())

const add = (surname: string, name: string, more: object = {}) =>
  reception.do('citizens.enquire', { surname, name, ...more })
const search = async (text: string) => (await reception.do('citizens.search', { text })).found
const surnames = async (text: string) => (await search(text)).map(({ surname }) => surname)

test.each([
  'Παπαδοπούλου',
  'παπαδοπουλου μαρια',
  'Μαρία Παπαδοπούλου',
  'ΠAΠAΔOΠOYΛOY',
  'Παπαδοπούλου'.normalize('NFD'),
  'papadopoulou',
  'papadopoylou maria',
  'Παπαδόπουλος Μαρία',
  'Παπαδωπούλου',
  'παπ μαρ',
  'Μαίρη Παπαδοπούλου',
  'Ξένου',
])('«%s» finds Μαρία Παπαδοπούλου, born Ξένου', async (text) => {
  await add('Παπαδοπούλου', 'Μαρία', { birthSurname: 'Ξένου' })
  await add('Γεωργίου', 'Νίκη')
  expect(await surnames(text)).toEqual(['Παπαδοπούλου'])
})

test('exact stands before what begins so, and that before what sounds alike', async () => {
  await add('Παπαδάκης', 'Άρης')
  await add('Παπάς', 'Ζήσης')
  await add('Παππάς', 'Βύρων')
  const found = await search('Παπάς')
  expect(found.map(({ surname, rank }) => [surname, rank])).toEqual([
    ['Παπάς', 'exact'],
    ['Παππάς', 'alike'],
  ])
  expect((await search('Παπ')).map(({ surname, rank }) => [surname, rank])).toContainEqual([
    'Παπαδάκης',
    'prefix',
  ])
  expect(found[1]?.reasons).toEqual(['sameSound'])
})

test('at most twenty come back, and one exact name is among them however many sound alike', async () => {
  await add('Παππάς', 'Εξαίρετος')
  for (let count = 0; count < 45; count += 1) await add('Παπάς', 'Νίκος')
  const found = await search('Παππάς')
  expect(found).toHaveLength(20)
  expect(found[0]).toMatchObject({ surname: 'Παππάς', rank: 'exact' })
})

test('digits find ΑΜΚΑ, ΑΦΜ, telephones, documents and file numbers, whole or as they are typed', async () => {
  const card = await add('Κανάρη', 'Άννα', {
    amka: '01013099997',
    afm: '094259216',
    mobile: '6941234567',
    landline: '2287012345',
    identityDocument: 'ΑΒ 123456',
  })
  await reception.do('citizens.register', { id: card.id, version: card.version })
  const by = async (text: string) => (await search(text)).map((line) => [line.by, line.rank])
  expect(await by('01013099997')).toEqual([['amka', 'exact']])
  expect(await by('010130')).toEqual([['amka', 'prefix']])
  expect(await by('0942 59216')).toEqual([['afm', 'exact']])
  expect(await by('+30 694 123 4567')).toEqual([['phone', 'exact']])
  expect(await by('6941')).toEqual([['phone', 'prefix']])
  expect(await by('22870 12345')).toEqual([['phone', 'exact']])
  expect(await by('AB 123456')).toEqual([['document', 'exact']])
  expect(await by('1')).toEqual([['fileNumber', 'exact']])
  expect(await by('99')).toEqual([])
  expect(await by('  ')).toEqual([])
})

test('a result line carries no whole number', async () => {
  await add('Κανάρη', 'Άννα', { amka: '01013099997', afm: '094259216', mobile: '6941234567' })
  const text = JSON.stringify(await reception.do('citizens.search', { text: 'Κανάρη' }))
  expect(text).toContain('••••••••997')
  expect(text).not.toMatch(/01013099997|094259216|6941234567/)
})

test('a corrected name is found, the earlier one no more', async () => {
  const card = await add('Κανάρη', 'Άννα')
  await reception.do('citizens.correct', { id: card.id, version: 1, ...fieldsOf(card), surname: 'Μιαούλη' })
  expect(await surnames('Κανάρη')).toEqual([])
  expect(await surnames('Μιαούλη')).toEqual(['Μιαούλη'])
})

test.each(['"', '*', 'AND', 'OR', 'NEAR(', 'keys:', "'; DROP TABLE citizens --", '^Κ', '-Κανάρη', '{', '\\'])(
  'what means something to the index means nothing in a name: %s',
  async (text) => {
    await add('Κανάρη', 'Άννα')
    const reply = await reception.call('citizens.search', { text })
    expect(reply.ok).toBe(true)
    expect(await surnames('Κανάρη')).toEqual(['Κανάρη'])
  },
)

test('duplicates stand beside the form with their reasons, the likeliest first', async () => {
  const twin = await add('Παπαδόπουλος', 'Γεώργιος', {
    fatherName: 'Νικόλαος',
    birthDate: '1975-04-02',
    mobile: '6941234567',
    amka: '02047501395',
  })
  await add('Παπαδόπουλος', 'Γεώργιος', { fatherName: 'Ιωάννης', birthDate: '1990-01-01' })
  await add('Δημητρίου', 'Ελένη', { birthDate: '1975-04-02' })
  const similar = async (typed: object) =>
    (await reception.do('citizens.similar', typed)).alike.map(({ id, because }) => [id === twin.id, because])
  const name = { surname: 'Παπαδόπουλος', name: 'Γιώργος', fatherName: 'Νικόλαος', birthDate: '1975-04-02' }
  expect(await similar(name)).toEqual([[true, ['alikeName', 'sameBirthDate', 'sameFatherName']]])
  expect(await similar({ surname: 'papadopoulos', name: 'georgios' })).toEqual([
    [false, ['sameName']],
    [true, ['sameName']],
  ])
  expect(await similar({ amka: '020475 01395' })).toEqual([[true, ['sameAmka']]])
  expect(await similar({ surname: 'Παπαδόπουλος', mobile: '694 1234567' })).toEqual([
    [true, ['alikeName', 'samePhone']],
  ])
  expect(await similar({ ...name, exceptId: twin.id })).toEqual([])
  for (const little of [
    {},
    { surname: 'Π' },
    { surname: 'Παπαδόπουλος' },
    { birthDate: '1975-04-02' },
    { mobile: '6941234567' },
  ])
    expect(await similar(little)).toEqual([])
})

test('the list runs through everybody once, in Greek alphabetical order, page by page', async () => {
  const names = ['Ωνάσης', 'Άλφα', 'Ζήτα', 'Έψιλον', 'Βήτα', 'Ήτα', 'Γάμμα', 'Δέλτα', 'Αβραάμ']
  for (const name of names) await add(name, 'Χ')
  const seen: string[] = []
  let after: { sortKey: string; id: string } | null = null
  do {
    const page: Awaited<ReturnType<typeof reception.do<'citizens.list'>>> = await reception.do(
      'citizens.list',
      {
        after,
        limit: 4,
      },
    )
    expect(page.count).toBe(after ? null : names.length)
    seen.push(...page.lines.map(({ surname }) => surname))
    after = page.next
  } while (after)
  expect(seen).toEqual(['Αβραάμ', 'Άλφα', 'Βήτα', 'Γάμμα', 'Δέλτα', 'Έψιλον', 'Ζήτα', 'Ήτα', 'Ωνάσης'])
})

test('the list is filtered by standing, status, settlement and responsible user', async () => {
  const card = await add('Κανάρη', 'Άννα', { settlement: 'Χώρα', responsibleId: reception.userId })
  await add('Μιαούλη', 'Βάσω')
  await reception.do('citizens.register', { id: card.id, version: 1 })
  for (const filter of [
    { standing: 'registered' as const },
    { settlement: 'Χώρα' },
    { responsibleId: reception.userId },
    { fileStatus: 'active' as const, settlement: 'Χώρα' },
  ])
    expect(await reception.do('citizens.list', filter)).toMatchObject({ count: 1, lines: [{ id: card.id }] })
  expect(await reception.do('citizens.list', { fileStatus: 'closed' })).toMatchObject({ count: 0, lines: [] })
})

test('what active files lack is counted as its list counts it: for everybody, or for those I answer for', async () => {
  const worker = await app.signIn('socialWorker')
  reception = worker
  const informed = async (id: string, version: number) =>
    worker.do('citizens.informed', { id, version, on: '2026-11-23', form: '1' })
  const mine = { responsibleId: worker.userId }
  const whole = await add('Αλφα', 'Άννα', mine)
  await informed(whole.id, 1)
  await add('Βήτα', 'Βάσω', { ...mine, identityDocumentExpires: '2026-11-22' })
  const registered = await add('Γάμμα', 'Γιάννης')
  await worker.do('citizens.register', { id: registered.id, version: 1 })
  const closed = await add('Δέλτα', 'Δήμος', mine)
  await worker.do('citizens.archive', { id: closed.id, version: 1, status: 'closed', reason: 'moved' })
  expect(await worker.do('citizens.missing', { whose: 'all' })).toEqual({ notice: 2, papers: 2 })
  expect(await worker.do('citizens.missing', { whose: 'mine' })).toEqual({ notice: 1, papers: 1 })
  const listed = async (filter: object) => {
    const page = await worker.do('citizens.list', filter)
    return [page.count, page.lines.map(({ surname }) => surname)]
  }
  expect(await listed({ missing: 'notice' })).toEqual([2, ['Βήτα', 'Γάμμα']])
  expect(await listed({ missing: 'papers' })).toEqual([2, ['Βήτα', 'Γάμμα']])
  expect(await listed({ missing: 'papers', ...mine })).toEqual([1, ['Βήτα']])
  const supervisor = await app.signIn('supervisor')
  await supervisor.do('citizens.restrict', { id: registered.id, version: 2 })
  const other = await app.signIn('reception')
  expect(await other.do('citizens.missing', { whose: 'all' })).toEqual({ notice: 1, papers: 1 })
  const administrator = await app.signIn('administrator')
  expect(await administrator.failure('citizens.missing', { whose: 'all' })).toEqual({ code: 'notAllowed' })
})
