import { doorsIn, forbiddenIn } from './forbidden'
import { read, sourcesBelow } from './sources'

const sources = ['main', 'renderer', 'shared'].flatMap(sourcesBelow)

it('finds nothing in the sources that turns text into code or markup, reaches out, or harms the database', () => {
  const found = sources.flatMap((file) =>
    forbiddenIn(file, read(file)).map(({ what, why }) => `${file}: ${what}: ${why}`),
  )
  expect(found).toEqual([])
})

const places = (door: string) =>
  sources.flatMap((file) => {
    const times = doorsIn(file, read(file))[door]
    return times ? [`${file} ×${times}`] : []
  })

it('makes windows in one place', () => {
  expect(places('new window')).toEqual(['main/shell/window.ts ×1'])
})

it('listens to pages in one place', () => {
  expect(places('ipcMain')).toEqual(['main/shell/ipc.ts ×1'])
})

it('hands nothing to the system from more than one place', () => {
  expect(places('openExternal').length).toBeLessThanOrEqual(1)
  expect(places('openPath').length).toBeLessThanOrEqual(1)
})

const what = (file: string, text: string) => forbiddenIn(file, text).map((finding) => finding.what)

it.each([
  ['eval("1")', 'eval'],
  ['new Function("return 1")', 'Function'],
  ['Function("return 1")', 'Function'],
  ['element.innerHTML = text', 'innerHTML'],
  ['element["outerHTML"] = text', 'outerHTML'],
  ['element.insertAdjacentHTML("beforeend", text)', 'insertAdjacentHTML'],
  ['document.write(text)', 'document.write'],
  ['document["writeln"](text)', 'document.writeln'],
  ['contents.executeJavaScript(text)', 'executeJavaScript'],
  ['import { webFrame } from "electron"', 'webFrame'],
  ['import { crashReporter as reporter } from "electron"', 'crashReporter'],
  ['import { exec } from "node:child_process"', 'node:child_process'],
  ['await import("child_process")', 'child_process'],
  ['import { getCurrentWindow } from "@electron/remote"', '@electron/remote'],
  ['app.setAsDefaultProtocolClient("kentro")', 'setAsDefaultProtocolClient'],
  ['database.serialize()', '.serialize()'],
  ['database.backup("x")', '.backup()'],
  ['database["rekey"](key)', '.rekey()'],
])('would find %s', (text, found) => {
  expect(what('main/x.ts', text)).toEqual([found])
})

it.each([
  ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML'],
  ['<a href={citizen.link}>x</a>', 'href={…}'],
  ['<a href={`#/${id}`}>x</a>', 'href={…}'],
  ['<form action={address} />', 'action={…}'],
])('would find %s', (text, found) => {
  expect(what('renderer/x.tsx', `export const x = ${text}`)).toEqual([found])
})

it.each(['<a href="#/citizens">x</a>', '<a href={safeHref(place)}>x</a>', '<a href={"#/"}>x</a>'])(
  'passes %s',
  (text) => {
    expect(what('renderer/x.tsx', `export const x = ${text}`)).toEqual([])
  },
)

it('counts the doors', () => {
  const text =
    'new BrowserWindow({}); ipcMain.handle("a", f); ipcMain.on("b", f); shell.openExternal(u); shell.openPath(p)'
  expect(doorsIn('main/x.ts', text)).toEqual({ 'new window': 1, ipcMain: 2, openExternal: 1, openPath: 1 })
})
