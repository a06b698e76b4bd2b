import { createTestApp, type TestApp } from '../../../support/testApp'

let app: TestApp
beforeEach(async () => {
  app = await createTestApp()
})
afterEach(() => app.close())

const place = { form: 'visit', record: 'card-1' }

test('what was typed last is found again, with the time it was kept', async () => {
  const maria = await app.signIn('reception')
  await maria.do('drafts.save', { ...place, content: 'πρώτο' })
  app.clock.pass(2000)
  const { savedAt } = await maria.do('drafts.save', { ...place, content: 'δεύτερο' })
  expect(await maria.do('drafts.open', place)).toEqual({ content: 'δεύτερο', savedAt })
  expect(await maria.do('drafts.list', {})).toEqual([{ ...place, savedAt }])
})

test('a draft never turns up under another card, in another form or for another person', async () => {
  const maria = await app.signIn('reception')
  await maria.do('drafts.save', { ...place, content: 'μόνο εδώ' })
  expect(await maria.do('drafts.open', { ...place, record: 'card-2' })).toBeNull()
  expect(await maria.do('drafts.open', { ...place, form: 'referral' })).toBeNull()
  const eleni = await app.signIn('socialWorker')
  expect(await eleni.do('drafts.open', place)).toBeNull()
  await eleni.do('drafts.discard', place)
  const again = app.again(maria.userId, 'reception')
  expect(await again.do('drafts.open', place)).toMatchObject({ content: 'μόνο εδώ' })
})

test('a discarded draft is gone', async () => {
  const maria = await app.signIn('reception')
  await maria.do('drafts.save', { ...place, content: 'x' })
  await maria.do('drafts.discard', place)
  expect(await maria.do('drafts.open', place)).toBeNull()
})
