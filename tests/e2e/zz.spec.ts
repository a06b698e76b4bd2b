import { expect, test } from './fixtures'
test('look', async ({ program }) => {
  const page = await program.page()
  page.on('console', (m) => console.log('console', m.text()))
  await page.waitForTimeout(1500)
  await page.screenshot({ path: '/tmp/shots/first.png' })
  const g = (await page.evaluate(() =>
    window.host.call('vault.prepare', {
      signInName: 'eleni',
      password: 'θάλασσα βράχος αλάτι σύννεφο πεύκο',
  await new Promise((r) => setTimeout(r, 1500))
  )) as any
  const c = await page.evaluate(
    (groups) =>
      window.host.call('vault.create', {
        person: { fullName: 'Ελένη Βράχου', title: 'x', roles: ['administrator', 'supervisor'] },
        groups: [
          { place: 0, text: groups[0] },
          { place: 3, text: groups[3] },
        ],
      }),
    g.value.groups,
  )
  console.log(JSON.stringify(c))
  await page.evaluate(() => window.host.call('vault.lock', {})).catch(() => {})
  await page.waitForTimeout(1500)
  const p2 = await program.page()
  await p2.screenshot({ path: '/tmp/shots/signin.png' })
  await p2.keyboard.type('eleni')
  await p2.keyboard.press('Tab')
  await p2.keyboard.type('θάλασσα βράχος αλάτι σύννεφο πεύκο')
  await p2.keyboard.press('Enter')
  await p2.waitForTimeout(2500)
  await p2.screenshot({ path: '/tmp/shots/frame.png' })
})
