import { typstDrawing } from '../../../main/drawing/typstDrawing'
import { formContent } from '../../../main/features/sessions/forms.document'
import { type FormName, formNames } from '../../../shared/features/sessions/form'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { flat, readPdf, tags, words } from '../../support/readPdf'
import { sampleForm } from '../../support/sampleForm'

// An engine starts in half a second on a quiet machine, in several on a busy one.
jest.setTimeout(60_000)

const worker = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(worker.file))
afterAll(async () => {
  await drawing.close()
  worker.remove()
})

const draw = (form: FormName, language: 'el' | 'en' = 'el', more: object = {}) =>
  drawing.draw({ layout: 'form', content: formContent({ ...sampleForm, form, language, ...more }) })

const papers = formNames.flatMap((form) => (['el', 'en'] as const).map((language) => ({ form, language })))

test.each(papers)('$form in $language says every sentence, on two pages at most', async (paper) => {
  const { form, language } = paper
  const content = formContent({ ...sampleForm, form, language })
  const read = await readPdf(await draw(form, language))
  expect(read.pages.length).toBeLessThanOrEqual(2)
  const footers = new RegExp(`${content.footer.text} (Σελίδα|Page) \\d \\S+ \\d`, 'g')
  const text = words(read).replace(footers, ' ').replace(/\s+/g, ' ')
  const said = content.sections.flatMap(({ title, paragraphs, boxes }) => [title, ...paragraphs, ...boxes])
  for (const sentence of [content.heading, content.opening, ...said, content.statement])
    expect(text).toContain(flat(sentence))
  expect(read.title).toBe(content.title)
  expect(read.language).toBe(language)
  const roles = tags(read).map(({ role }) => role)
  expect(roles).toContain('H1')
  expect(roles.filter((role) => role === 'H2')).toHaveLength(content.sections.length)
})

test('it bears the head of the centre, the name of the citizen and who signs', async () => {
  const text = words(await readPdf(await draw('consent')))
  for (const said of [
    'ΔΗΜΟΣ ΑΝΕΜΟΝΗΣΟΥ',
    'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ ΑΝΕΜΟΝΗΣΟΥ',
    'ΠΑΠΑΔΑΚΗ Μαρία του Γεωργίου',
    'Δανάη Ανεμά',
  ])
    expect(text).toContain(said)
})

test('nobody signs a page on which nothing of the text stands', async () => {
  const { sections, statement } = formContent({ ...sampleForm, form: 'guardianConsent' })
  const last = (await readPdf(await draw('guardianConsent'))).pages.at(-1)!
  expect(flat(last.text)).toContain(flat(sections.at(-1)!.paragraphs[0]!))
  expect(flat(last.text)).toContain(statement)
})

test('drawn again it is the same, byte for byte', async () => {
  expect(await draw('familyRules')).toEqual(await draw('familyRules'))
})
