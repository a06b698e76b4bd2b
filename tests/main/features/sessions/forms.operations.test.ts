import type { Drawing, DrawRequest } from '../../../../main/ports/drawing'
import { DrawingFailed } from '../../../../main/ports/drawing'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let danae: TestPerson
let maria: string
let asked: DrawRequest[]
let fault: DrawingFailed | null
beforeEach(async () => {
  asked = []
  fault = null
  const drawing: Drawing = {
    async draw(request) {
      asked.push(request)
      if (fault) throw fault
      return new TextEncoder().encode(JSON.stringify(request.content))
    },
    close: async () => {},
  }
  app = await createTestApp({ drawing })
  danae = await app.signIn('psychologist')
  maria = (await danae.do('citizens.enquire', { surname: 'Παπαδάκη', name: 'Μαρία' })).id
})
afterEach(() => app.close())

test('a form is drawn with the name of the card, and the trail of the card knows', async () => {
  const request = { form: 'consent', language: 'el', citizenId: maria } as const
  const { pdf, fileName } = await danae.do('sessions.drawForm', request)
  expect(fileName).toBe('Συναίνεση για συμβουλευτική.pdf')
  const content = Buffer.from(pdf, 'base64').toString()
  expect(content).toContain('ΠΑΠΑΔΑΚΗ Μαρία')
  expect(content).toContain('Χρήστης psychologist')
  expect(asked[0]!.layout).toBe('form')
  expect(app.auditTrail().at(-1)).toMatchObject({
    action: 'sessions.formDrawn',
    subject: maria,
    detail: JSON.stringify({ form: 'consent' }),
  })
})

test('an empty form names nobody', async () => {
  await danae.do('sessions.drawForm', { form: 'guardianConsent', language: 'en' })
  expect(JSON.stringify(asked[0]!.content)).not.toContain('Παπαδάκη')
  expect(app.auditTrail().at(-1)).toMatchObject({ action: 'sessions.formDrawn', subject: null })
})

test('printing and saving are recorded when they happened', async () => {
  const request = { form: 'information', language: 'el', citizenId: maria } as const
  expect(await danae.do('sessions.printForm', request)).toEqual({ printed: true })
  const { fileName } = await danae.do('sessions.saveForm', request)
  const actions = () => app.auditTrail().map(({ action }) => action)
  expect(actions()).toContain('sessions.formPrinted')
  expect(actions().includes('sessions.formSaved')).toBe(fileName !== null)
})

test('a hidden card gives no form, and nothing is drawn of it', async () => {
  const { version } = await danae.do('citizens.open', { id: maria })
  const chief = await app.signIn('supervisor')
  await chief.do('citizens.restrict', { id: maria, version })
  const other = app.again(danae.userId, 'psychologist')
  const request = { form: 'consent', language: 'el', citizenId: maria } as const
  for (const operation of ['sessions.drawForm', 'sessions.printForm', 'sessions.saveForm'] as const)
    expect(await other.failure(operation, request)).toMatchObject({ code: 'notFound' })
  expect(asked).toEqual([])
})

test('what cannot be drawn is told in words', async () => {
  const request = { form: 'consent', language: 'el', citizenId: maria } as const
  fault = new DrawingFailed({ code: 'unprintableCharacters', characters: ['漢'] })
  expect(await danae.failure('sessions.drawForm', request)).toMatchObject({
    rule: 'sessions.unprintable',
    values: { characters: '漢' },
  })
  fault = new DrawingFailed({ code: 'timedOut' })
  expect(await danae.failure('sessions.drawForm', request)).toMatchObject({
    rule: 'sessions.drawingTimedOut',
  })
})
