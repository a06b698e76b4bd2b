import { derivedValues, valuesOf } from '../../../../main/features/letters/letterDraft.document'
import { contentOf, pictureIds } from '../../../../main/features/letters/letters.document'
import { noEdits } from '../../../../shared/features/letters/letter'
import { referralLetterContentSchema } from '../../../../shared/features/letters/letterContent'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { edited, FakeDrawing, sourcesOf as sourcesOfCase } from '../../../support/letterCase'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let worker: TestPerson
beforeAll(async () => {
  app = await createTestApp({ drawing: new FakeDrawing() })
  worker = await app.signIn('socialWorker')
})
afterAll(() => app.close())

const sourcesOf = (citizen = {}, referral = {}) => sourcesOfCase(app, worker, citizen, referral)
const number = { year: 2026, serial: 12 }

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
  expect(content.issuer.details[2]).toEqual({ label: 'Information:', text: 'Christis socialWorker' })
  const said = JSON.stringify(content.body)
  expect(said).toContain('Angeliki Rousopoulou (Αγγελική Ρουσοπούλου), child of Stylianos')
  expect(said).toContain('with her consent of 20/11/2026')
  expect(said).toContain('for Ms Rousopoulou')
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

test('pictures are named for the layout: the logo, and the strips of the day', async () => {
  const sources = await sourcesOf()
  const picture = { id: 'p1' }
  const strip = { ...sources.centre.coFunding[0]!, picture }
  const past = { ...strip, until: '2026-06-30' as IsoDate }
  const centre = { ...sources.centre, logo: { id: 'p0' }, coFunding: [past, strip] }
  expect(pictureIds({ ...sources, centre })).toEqual({ logo: 'p0', coFunding1: 'p1' })
  expect(contentOf({ ...sources, centre }, derivedValues(sources, noEdits), number).coFunding).toHaveLength(1)
})
