import { sampleCentre } from '../../support/sampleCentre'
import { goodPassword, type RealApp, startRealApp } from '../../support/realVault'

let real: RealApp
beforeEach(async () => {
  real = await startRealApp()
  const { groups } = await real.do('vault.prepare', {
    signInName: 'eleni',
    password: goodPassword,
    names: [],
  })
  await real.do('vault.create', {
    person: { fullName: 'Ελένη Βράχου', title: '', roles: ['administrator', 'supervisor'] },
    centre: sampleCentre,
    groups: [0, 5].map((place) => ({ place, text: groups[place]! })),
  })
})
afterEach(() => real.stop())

async function openedAgain() {
  await real.do('vault.lock', {})
  await real.do('vault.signIn', { signInName: 'eleni', password: goodPassword })
  return real.do('settings.lists', {})
}

test('a store that was set up before a list existed has it once it is opened; its other lists stay as they were', async () => {
  const shipped = (await real.do('settings.lists', {})).goodsCategories!
  await real.do('settings.addListEntry', { list: 'goodsMarks', el: 'Χωρίς αυγό', en: 'No egg' })
  const before = await real.do('settings.lists', {})
  real.vault.open!.parts.database.connection.exec(`DELETE FROM list_entries WHERE list = 'goodsCategories'`)
  expect((await real.do('settings.lists', {})).goodsCategories).toEqual([])
  const after = await openedAgain()
  expect(after.goodsCategories).toEqual(shipped)
  expect(after).toEqual(before)
})
