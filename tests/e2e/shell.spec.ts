import type { Page } from '@playwright/test'
import { say } from '../../shared/i18n/say'
import { sampleCentre } from '../support/sampleCentre'
import { expect, test, type Program } from './fixtures'
import { amkaFrom } from '../support/invented/numbers'
import type { ProgramInChromium } from './inChromium'
import { ask, makePracticeStore } from './practiceStore'

type Host = {
  call(name: string, input: unknown): Promise<{ ok: boolean; value?: unknown; failure?: { code: string } }>
  on(event: string, listener: (payload: unknown) => void): () => void
}
declare global {
  interface Window {
    readonly host: Host
  }
}

const call = (page: Page, name: string, input: unknown) =>
  page.evaluate(([name, input]) => window.host.call(name as string, input), [name, input] as const)

/** Later, as the page's own code: at once would be as the debugger, to which no content policy applies. */
const laterInPage = (page: Page, code: string) =>
  page.evaluate<string>(`new Promise((resolve) => setTimeout(() => {
    try {
      resolve(String((${code})()))
    } catch (error) {
      resolve(error.name)
    }
  }, 10))`)

test('a page reaches two frozen functions of the program and nothing of Node', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    members: Object.getOwnPropertyNames(window.host).sort(),
    frozen:
      Object.isFrozen(window.host) && Object.isFrozen(window.host.call) && Object.isFrozen(window.host.on),
    replaced: Reflect.set(window, 'host', null) || Reflect.deleteProperty(window, 'host'),
    foreign: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
  }))
  expect(seen).toEqual({ members: ['call', 'on'], frozen: true, replaced: false, foreign: [] })
})

test('a call goes through the gate and back', async ({ page, host }) => {
  const reply = await call(page, 'vault.status', {})
  expect(reply).toMatchObject({ ok: true, value: { state: 'absent', practice: host === 'chromium' } })
})

test('what is no operation, no JSON or too much is answered as a failure', async ({ page }) => {
  expect(await call(page, 'vault.__proto__', {})).toMatchObject({ ok: false })
  expect(await call(page, 'constructor.name', {})).toMatchObject({ failure: { code: 'notFound' } })
  expect(await call(page, 'vault.status', { day: new Date(0) })).toMatchObject({
    failure: { code: 'invalidInput' },
  })
  const tooLarge = await page.evaluate(() => window.host.call('vault.status', { text: 'α'.repeat(13 << 20) }))
  expect(tooLarge).toMatchObject({ failure: { code: 'invalidInput', fields: [{ issue: 'tooLong' }] } })
})

test('the content policy stands in the header of every reply, with a new nonce for each', async ({
  page,
}) => {
  const policies: string[] = []
  for (let time = 0; time < 2; time += 1) {
    const reply = await page.reload()
    policies.push((await reply?.headerValue('content-security-policy')) ?? '')
  }
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe-|\*|http/)
  }
  expect(policies[0]).not.toBe(policies[1])
})

test('a script written into the page does not run, and text is not run as code', async ({ page }) => {
  expect(await laterInPage(page, `() => eval('1 + 1')`)).toMatch(/Error/)
  expect(await laterInPage(page, `() => new Function('return 1')()`)).toMatch(/Error/)
  expect(
    await laterInPage(
      page,
      `() => {
        const script = document.createElement('script')
        try { script.textContent = 'window.ran = true' } catch { script.append('window.ran = true') }
        document.body.append(script)
        return window.ran
      }`,
    ),
  ).toBe('undefined')
  expect(
    await laterInPage(page, `() => { document.body.innerHTML = '<img src=x onerror="window.ran = true">' }`),
  ).toBe('TypeError')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('nothing outside the program is loaded', async ({ page }) => {
  const violations = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    await fetch('https://example.org/').catch(() => undefined)
    new Image().src = 'https://example.org/picture.png'
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return seen
  })
  expect(violations.sort()).toEqual(['connect-src', 'frame-src', 'img-src'])
})

test('a page neither leaves nor opens a window', async ({ page }) => {
  const before = page.url()
  for (const address of [
    'https://example.org/',
    'app://kk.evil/',
    'file:///etc/passwd',
    'mailto:a@example.org',
  ]) {
    await page.evaluate((address) => window.location.assign(address), address).catch(() => undefined)
    await page.waitForTimeout(150)
    expect(page.url()).toBe(before)
  }
  await page.evaluate(() => void window.open('https://example.org/'))
  await page.waitForTimeout(300)
  await expect.poll(() => page.context().pages()).toHaveLength(1)
  expect(await call(page, 'vault.status', {})).toMatchObject({ ok: true })
})

test('the title of the window names nobody', async ({ page }) => {
  await expect(page).toHaveTitle('Kentro')
})

test('no permission is granted', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const ask = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write'].map(ask),
    )
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

for (const [what, happens] of [
  ['locking the screen', (program: Program) => program.lockScreen()],
  ['going to sleep', (program: Program) => program.suspend()],
] as const) {
  test(`${what} ends the sign-in, its page and the memory of it, and shows a new one`, async ({
    program,
    page,
  }) => {
    const { value } = await call(page, 'vault.prepare', {
      signInName: 'eleni',
      password: 'φάρος κύμα βράχος νησί καράβι',
      names: [],
    })
    const { groups } = value as { groups: string[] }
    const created = await call(page, 'vault.create', {
      person: { fullName: 'Ελένη Βεργή', title: 'Προϊσταμένη', roles: ['supervisor', 'administrator'] },
      groups: [0, 1].map((place) => ({ place, text: groups[place] ?? '' })),
      centre: sampleCentre,
    })
    expect(created).toMatchObject({ ok: true })
    expect(await call(page, 'users.me', {})).toMatchObject({ ok: true })

    await page.evaluate(() => Object.assign(window, { held: 'in memory' }))
    await happens(program)
    await expect.poll(() => page.isClosed()).toBe(true)
    const next = await program.page()
    expect(await next.evaluate(() => 'held' in window)).toBe(false)
    expect(await call(next, 'vault.status', {})).toMatchObject({ value: { state: 'sealed' } })
    expect(await call(next, 'users.me', {})).toMatchObject({ failure: { code: 'notSignedIn' } })
  })
}

test('a second start leaves the first as it is', async ({ program, page }) => {
  await program.secondInstance()
  expect(await call(page, 'vault.status', {})).toMatchObject({ ok: true })
  expect(page.isClosed()).toBe(false)
})

test.describe('@standIn what a taken-over page could try', () => {
  test('a call from a frame inside the page is refused', async ({ program, page }) => {
    const { control } = (program as ProgramInChromium).standIn
    const asked = `invoke('call', 'vault.status', {})`
    expect(await control.asPreload('app://kk/', asked)).toMatchObject({ ok: true })
    await page.evaluate(() => void document.body.append(document.createElement('iframe')))
    expect(await control.asPreload('about:blank', asked)).toEqual({
      ok: false,
      failure: { code: 'notAllowed' },
    })
  })

  test('closing the window ends the program, which closes its store first', async ({ program, page }) => {
    const { control } = (program as ProgramInChromium).standIn
    await page.close()
    expect(await control.exited).toBe(0)
  })

  test('a crashed page is replaced by a new one', async ({ program, page }) => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Page.crash').catch(() => undefined)
    await expect.poll(() => page.isClosed()).toBe(true)
    expect(await call(await program.page(), 'vault.status', {})).toMatchObject({ ok: true })
  })

  test('what is copied from a card is on the clipboard, and taken away when the program ends', async ({
    program,
    page,
  }) => {
    const { clipboard } = (program as ProgramInChromium).standIn.control
    await makePracticeStore(page, ['supervisor', 'administrator'])
    const amka = amkaFrom('1948-05-17', 'female', 28)
    await ask(page, 'citizens.enquire', { surname: 'Ρουσοπούλου', name: 'Αγγελική', amka })
    const box = page.getByRole('combobox', { name: say('el', 'citizens:screen.box.label') })
    await box.fill(amka)
    await page.getByRole('option', { name: 'ΡΟΥΣΟΠΟΥΛΟΥ' }).waitFor()
    await box.press('Enter')
    await page.getByRole('button', { name: say('el', 'ui:copy.label', { label: 'ΑΜΚΑ' }) }).press('Enter')
    await expect.poll(() => clipboard.text).toBe(amka)
    await program.quit()
    expect(clipboard.text).toBe('')
  })

  test('another channel does not exist', async ({ program, page }) => {
    const { control } = (program as ProgramInChromium).standIn
    await page.waitForLoadState()
    await expect(control.asPreload('app://kk/', `invoke('open-path', '/')`)).rejects.toThrow(
      'No handler registered',
    )
  })

  test('a request past the content policy is answered by nobody', async ({ program, page }) => {
    const { control } = (program as ProgramInChromium).standIn
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Page.setBypassCSP', { enabled: true })
    await page.reload()
    const failed = await page.evaluate(() =>
      Promise.all(
        ['https://example.org/data', 'https://kk.evil.invalid/', 'http://127.0.0.1:9/'].map((address) =>
          fetch(address, { mode: 'no-cors' }).then(
            () => false,
            () => true,
          ),
        ),
      ),
    )
    expect(failed).toEqual([true, true, true])
    expect([...control.blockedRequests].sort()).toEqual([
      'app://kk.evil/',
      'http://127.0.0.1:9/',
      'https://example.org/data',
    ])
  })

  test('denied navigations and windows were asked of the program', async ({ program, page }) => {
    const { control } = (program as ProgramInChromium).standIn
    await page.evaluate(() => window.location.assign('https://example.org/'))
    await page.evaluate(() => void window.open('https://example.org/window'))
    await expect.poll(() => control.deniedNavigations).toEqual(['https://example.org/'])
    await expect.poll(() => control.deniedWindows).toEqual(['https://example.org/window'])
  })
})
