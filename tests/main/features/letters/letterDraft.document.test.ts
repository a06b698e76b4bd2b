import { derivedValues, valuesOf } from '../../../../main/features/letters/letterDraft.document'
import { contentOf } from '../../../../main/features/letters/letters.document'
import type { LetterSources } from '../../../../main/features/letters/letterSources'
import { noEdits } from '../../../../shared/features/letters/letter'
import { edited, FakeDrawing, referralOf, sourcesOf as sourcesOfCase } from '../../../support/letterCase'
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

test('another legal ground is named instead of a consent', async () => {
  const ground = { code: 'prosecutorOrder', isConsent: false, needsText: true }
  const sources = await sourcesOf({}, { ground, groundText: 'αρ. 12/2026', consentOn: null })
  expect(texts(sources).opening).toContain('με νομική βάση «Εισαγγελική παραγγελία» (αρ. 12/2026):')
  const guardian = { code: 'consentOfGuardian', isConsent: true, needsText: true }
  const ofAMother = await sourcesOf({}, { ground: guardian, groundText: 'της μητέρας' })
  expect(texts(ofAMother).opening).toContain('κατόπιν της από 20/11/2026 συναίνεσης (της μητέρας):')
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
