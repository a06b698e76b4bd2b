import { contentOf, pictureIds } from '../../../../main/features/letters/letters.document'
import { derivedValues, valuesOf } from '../../../../main/features/letters/letterDraft.document'
import { edited, FakeDrawing, referralOf } from '../../../support/letterCase'
import type { LetterSources } from '../../../../main/features/letters/letterSources'
import { compose } from '../../../../main/features/letters/letterComposing'
import { noEdits } from '../../../../shared/features/letters/letter'
import { referralLetterContentSchema } from '../../../../shared/features/letters/letterContent'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let worker: TestPerson
beforeAll(async () => {
  app = await createTestApp({ drawing: new FakeDrawing() })
  worker = await app.signIn('socialWorker')
})
afterAll(() => app.close())

const number = { year: 2026, serial: 12 }

/** The sources of a letter about this citizen, as the records give them. */
async function sourcesOf(citizen: object = {}, referral: object = {}): Promise<LetterSources> {
  const { referralId } = await referralOf(worker, { ...citizen }, { ...referral })
  const actor = { userId: worker.userId, roles: ['socialWorker'] as const, connection: '' }
  return app.transactions.read(
    (reader) =>
      compose(reader, { actor, now: () => app.clock.now(), today: () => app.clock.today() }, referralId)
        .sources,
  )
}
const texts = (sources: LetterSources, edits = noEdits) => {
  const { subject, opening, reason, asked: asks, closing } = valuesOf(sources, edits)
  return { subject, opening, reason, asked: asks, closing }
}

test('a woman, in Greek: words agree, names stand in their case', async () => {
  const sources = await sourcesOf()
  expect(texts(sources)).toEqual({
    subject: 'Παραπομπή ωφελούμενης: Υποστήριξη υποβολής αίτησης επιδόματος στέγασης',
    opening:
      'Σας γνωρίζουμε ότι η παρακάτω ωφελούμενη του Κέντρου Κοινότητας παραπέμπεται στην υπηρεσία σας κατόπιν της από 20/11/2026 συναίνεσης της ιδίας:',
    reason: 'Διαμένει μόνη της και δυσκολεύεται να εξυπηρετηθεί.',
    asked: 'Το αίτημα της κ. Ρουσοπούλου αφορά: Υποστήριξη υποβολής αίτησης επιδόματος στέγασης.',
    closing:
      'Παρακαλούμε για τις δικές σας ενέργειες και για την επιστροφή του συνημμένου δελτίου απάντησης. Παραμένουμε στη διάθεσή σας για κάθε διευκρίνιση.',
  })
  const content = contentOf(sources, valuesOf(sources, noEdits), number)
  expect(content.body[1]).toEqual({
    kind: 'facts',
    rows: [
      { label: 'Ονοματεπώνυμο:', text: 'Αγγελική Ρουσοπούλου του Στυλιανού' },
      { label: 'Έτος γέννησης:', text: '1948' },
      { label: 'Τηλέφωνο:', text: '694 000 0000' },
    ],
  })
  expect(content.distribution!.items).toEqual(['Φάκελος ωφελούμενης'])
})

test('a man, and somebody whose sex is not stated', async () => {
  const man = texts(await sourcesOf({ surname: 'Παπαδόπουλος', name: 'Γεώργιος', sex: 'male' }))
  expect(man.subject).toContain('ωφελούμενου')
  expect(man.opening).toContain('ο παρακάτω ωφελούμενος')
  expect(man.opening).toContain('συναίνεσης του ιδίου')
  expect(man.asked).toContain('Το αίτημα του κ. Παπαδόπουλου αφορά')
  const notStated = texts(await sourcesOf({ sex: null }))
  expect(notStated.opening).toContain('ο/η παρακάτω ωφελούμενος/η')
  expect(notStated.opening).toContain('του/της ιδίου/ας')
})

test('grammar that was changed by hand shapes the paragraphs nobody typed', async () => {
  const sources = await sourcesOf({ sex: null })
  const changed = texts(sources, edited({ wordsOf: 'female', surnameGenitive: 'Ρουσσοπούλου' }))
  expect(changed.opening).toContain('η παρακάτω ωφελούμενη')
  expect(changed.asked).toContain('της κ. Ρουσσοπούλου')
  const father = valuesOf(sources, edited({ fatherGenitive: 'Στέλιου' }))
  expect(JSON.stringify(contentOf(sources, father, number))).toContain('Αγγελική Ρουσοπούλου του Στέλιου')
})

test('English: fixed words, lists and the name in Latin letters', async () => {
  const sources = await sourcesOf({}, { language: 'en', reason: 'She lives alone.' })
  const content = contentOf(sources, valuesOf(sources, noEdits), number)
  expect(content).toMatchObject({
    language: 'en',
    title: `Referral ${sources.referral.reference}`,
    placeAndDate: 'Anemonisos, 23/11/2026',
    to: {
      label: 'TO:',
      lines: ['Health Centre of Anemonisos', 'Κοινωνική Υπηρεσία', 'Λιμάνι', '849 98 Χώρα'],
    },
    footer: { referenceLabel: 'Letter 12/2026 · Referral code:' },
    signature: { name: 'Thaleia Armenisti' },
    replySlip: { outcome: { choices: ['Served', 'Not served', 'Pending'] } },
  })
  const said = JSON.stringify(content.body)
  expect(said).toContain('Angeliki Rousopoulou (Αγγελική Ρουσοπούλου), child of Stylianos')
  expect(said).toContain('with her consent of 20/11/2026')
  expect(said).toContain('for Ms Rousopoulou')
})

test('another legal ground is named instead of a consent', async () => {
  const ground = { code: 'prosecutorOrder', isConsent: false, needsText: true }
  const sources = await sourcesOf({}, { ground, groundText: 'αρ. 12/2026', consentOn: null })
  expect(texts(sources).opening).toContain('με νομική βάση «Εισαγγελική παραγγελία» (αρ. 12/2026):')
  const guardian = { code: 'consentOfGuardian', isConsent: true, needsText: true }
  const ofAMother = await sourcesOf({}, { ground: guardian, groundText: 'της μητέρας' })
  expect(texts(ofAMother).opening).toContain('κατόπιν της από 20/11/2026 συναίνεσης (της μητέρας):')
})

test('issuer, receiver, enclosures, signature, strip and slip stand where the form wants them', async () => {
  const sources = await sourcesOf({}, { copies: ['Βοήθεια στο Σπίτι'] })
  const content = contentOf(sources, valuesOf(sources, noEdits), number)
  expect(referralLetterContentSchema.parse(content)).toEqual(content)
  expect(content).toMatchObject({
    issuer: {
      lines: expect.arrayContaining(['ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ', 'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ ΑΝΕΜΟΝΗΣΟΥ']),
      details: [
        { label: 'Ταχ. Δ/νση:', text: 'Πλατεία Ανέμων 3' },
        { label: 'Τ.Κ.:', text: '849 99' },
        { label: 'Πληροφορίες:', text: 'Χρήστης socialWorker' },
        { label: 'Τηλ.:', text: '22990 00000' },
        { label: 'Email:', text: 'kentro@example.gr' },
      ],
    },
    copies: { label: 'ΚΟΙΝ.:', lines: ['Βοήθεια στο Σπίτι'] },
    related: null,
    attachments: { label: 'Συνημμένα (1):', items: ['Έντυπο συναίνεσης για την παραπομπή'] },
    signature: {
      titles: ['Με εντολή Δημάρχου', 'Η Προϊσταμένη', 'του Τμήματος'],
      name: 'Θάλεια Αρμενιστή',
    },
    coFunding: [{ statement: 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης', picture: null }],
    replySlip: { facts: [{ label: 'Από:', text: 'Κέντρο Υγείας Ανεμόνησου, Κοινωνική Υπηρεσία' }, {}, {}] },
  })
  const bare = edited({
    replySlip: false,
    facts: [],
    attachments: [],
    copies: [],
    confidential: true,
    asked: '',
  })
  const changed = contentOf(sources, valuesOf(sources, bare), number)
  expect(changed).toMatchObject({
    replySlip: null,
    attachments: null,
    copies: null,
    confidential: 'ΕΜΠΙΣΤΕΥΤΙΚΟ',
  })
  expect(changed.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(JSON.stringify(changed.body)).not.toContain('δελτίου απάντησης')
})

test('nothing of the citizen stands in title, subject, footer or reply slip', async () => {
  const sources = await sourcesOf()
  const { title, subject, footer, replySlip } = contentOf(sources, valuesOf(sources, noEdits), number)
  expect(JSON.stringify({ title, subject, footer, replySlip })).not.toMatch(/Ρουσοπούλου|Αγγελική|1948|694/)
})

test('fields that are missing leave no holes', async () => {
  const sources = await sourcesOf(
    { surname: 'Μόνη', name: '', fatherName: null, birthDate: null, mobile: null, sex: null },
    { asked: null, askedText: '', reason: '', ground: null, consentOn: null, documents: [] },
  )
  const values = derivedValues(sources, noEdits)
  expect(values).toMatchObject({ facts: ['name'], reason: '', asked: '', attachments: [] })
  expect(values.opening).toMatch(/στην υπηρεσία σας:$/)
  expect(contentOf(sources, values, null).body.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'facts',
    'paragraph',
  ])
})

test('a way of contact the citizen forbade is not offered as a fact', async () => {
  const { referralId, citizenId } = await referralOf(worker, { landline: '2299022222' })
  const rule = { citizenId, rule: 'SC01', note: '', blocks: ['mobile' as const] }
  await worker.do('citizens.addSafeContact', rule)
  const { factTexts } = await worker.do('letters.openDraft', { referralId })
  expect(factTexts.phone).toBe('22990 22222')
})

test('pictures are named for the layout: the logo, and the strips of the day', async () => {
  const sources = await sourcesOf()
  const picture = { id: 'p1' }
  const strip = { ...sources.centre.coFunding[0]!, picture }
  const past = { ...strip, until: '2026-06-30' as IsoDate }
  const centre = { ...sources.centre, logo: { id: 'p0' }, coFunding: [past, strip] }
  expect(pictureIds({ ...sources, centre })).toEqual({ logo: 'p0', coFunding1: 'p1' })
  expect(contentOf({ ...sources, centre }, derivedValues(sources, noEdits), number).coFunding).toHaveLength(1)
})
