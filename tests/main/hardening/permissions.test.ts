import { readFileSync } from 'node:fs'
import { decideDevice, decidePermission, decidePermissionCheck } from '../../../main/hardening/permissions'

/** Every permission Electron's own types name. */
const names = [
  ...new Set(
    [
      ...readFileSync('node_modules/electron/electron.d.ts', 'utf8').matchAll(
        /permission: ((?:\(?'[\w-]+'\)?(?: \| )?)+)/g,
      ),
    ]
      .flatMap((match) => [...(match[1] ?? '').matchAll(/'([\w-]+)'/g)])
      .map((match) => match[1] ?? ''),
  ),
]

it('knows the names of Electron', () => {
  expect(names).toEqual(
    expect.arrayContaining(['media', 'geolocation', 'clipboard-sanitized-write', 'usb', 'openExternal']),
  )
  expect(names.length).toBeGreaterThan(40)
})

it.each([...names, '', 'unknown', 'a-name-of-tomorrow'].map((name) => [name]))('denies %j', (name) => {
  expect(decidePermission(name)).toBe(false)
  expect(decidePermissionCheck(name)).toBe(false)
})

it('gives no device', () => expect(decideDevice()).toBe(false))
