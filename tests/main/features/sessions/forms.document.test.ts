import { formContent, formFileName } from '../../../../main/features/sessions/forms.document'
import { type FormName, formNames } from '../../../../shared/features/sessions/form'
import { formContentSchema } from '../../../../shared/features/sessions/formContent'
import { sampleForm } from '../../../support/sampleForm'

const both = formNames.flatMap((form) => (['el', 'en'] as const).map((language) => ({ form, language })))
const text = (form: FormName, language: 'el' | 'en') => {
  const { opening, sections, statement } = formContent({ ...sampleForm, form, language })
  const said = sections.flatMap(({ title, paragraphs, boxes }) => [title, ...paragraphs, ...boxes])
  return [opening, ...said, statement].join('\n')
}

test.each(both)('$form in $language is a whole paper', ({ form, language }) => {
  const content = formContent({ ...sampleForm, form, language })
  expect(formContentSchema.parse(content)).toEqual(content)
  expect(content.heading).toBe(content.heading.toUpperCase())
  expect(content.sections.length).toBeGreaterThan(2)
  for (const { title, paragraphs, boxes } of content.sections) {
    expect(title).not.toBe('')
    expect(paragraphs.length + boxes.length).toBeGreaterThan(0)
  }
  expect(content.signatures.at(-1)!.name).toBe('Δανάη Ανεμά')
  expect(formFileName(form, language)).toMatch(/^\S.*\S\.pdf$/)
})

test('Greek words are of Greek letters, English ones of Latin', () => {
  const latin = /[A-Za-z]/
  for (const form of formNames) {
    expect(text(form, 'el').replaceAll('www.dpa.gr', '').match(latin)).toBeNull()
    expect(text(form, 'en').match(/[Α-Ωα-ωά-ώ]/)).toBeNull()
  }
})

test('only the laws that bind the desk are cited', () => {
  const cited = formNames.flatMap((form) => text(form, 'el').match(/\d+\/\d{4}/g) ?? [])
  expect([...new Set(cited)].sort()).toEqual(['23/1992', '991/1979'])
  for (const form of formNames.filter((each) => each !== 'notesPolicy'))
    expect(text(form, 'el')).toMatch(/ζωή/)
})

test('with a card its name and day stand there; without one there are lines to fill in', () => {
  const facts = (sources: object) => formContent({ ...sampleForm, ...sources }).facts
  expect(facts({})[0]).toEqual({ label: 'Ονοματεπώνυμο:', text: 'ΠΑΠΑΔΑΚΗ Μαρία του Γεωργίου' })
  expect(facts({ citizen: null })).toEqual([
    { label: 'Ονοματεπώνυμο:', text: '' },
    { label: 'Υπεύθυνος/η προστασίας δεδομένων:', text: '' },
  ])
  expect(formContent(sampleForm).placeAndDate).toBe('Ανεμόνησος, 23/11/2026')
  expect(formContent({ ...sampleForm, citizen: null }).placeAndDate).toContain('____')
})

test('what is to be chosen has boxes, and the guardian’s consent three places to sign', () => {
  const boxes = (form: FormName) =>
    formContent({ ...sampleForm, form }).sections.flatMap((section) => section.boxes).length
  expect(formNames.map((form) => [form, boxes(form)])).toEqual([
    ['information', 0],
    ['consent', 4],
    ['guardianConsent', 4],
    ['familyRules', 0],
    ['notesPolicy', 2],
  ])
  expect(formContent({ ...sampleForm, form: 'guardianConsent' }).signatures).toHaveLength(3)
})

test('a paper of the centre names no citizen', () => {
  expect(JSON.stringify(formContent({ ...sampleForm, form: 'notesPolicy' }))).not.toContain('ΠΑΠΑΔΑΚΗ')
})
