import { parseSync, Visitor } from 'oxc-parser'

/** What no source of the program may say, each with the reason the failing test gives. */
export type Finding = { readonly what: string; readonly why: string }

const calls: Readonly<Record<string, string>> = {
  eval: 'text never becomes code',
  Function: 'text never becomes code',
}
/** Members by name, whatever object they are taken from. */
const members: Readonly<Record<string, string>> = {
  innerHTML: 'text never becomes markup',
  outerHTML: 'text never becomes markup',
  insertAdjacentHTML: 'text never becomes markup',
  executeJavaScript: 'text never becomes code',
  webFrame: 'a page is not reached into',
  remote: 'the main process is not reached from a page',
  setAsDefaultProtocolClient: 'no link starts the program',
  crashReporter: 'nothing of the program is sent anywhere',
}
/** Calls on the database driver, in main only. */
const driverCalls: Readonly<Record<string, string>> = {
  serialize: 'gives the whole database unencrypted; a copy is made by VACUUM INTO',
  backup: 'fails on an encrypted database and leaves an empty file; a copy is made by VACUUM INTO',
  rekey: 'killed half-way it leaves a database that no key opens',
}
const packages: Readonly<Record<string, string>> = {
  'node:child_process': 'the program starts no other program',
  child_process: 'the program starts no other program',
  '@electron/remote': 'the main process is not reached from a page',
}
const linkProperties = ['href', 'xlinkHref', 'action', 'formAction']

type Node = { readonly type: string; readonly name?: unknown; readonly value?: unknown }
const nameOf = (node: Node): string => (typeof node.name === 'string' ? node.name : '')
/** The name of a member, also when it is written as text in brackets. */
const memberName = (node: Node): string => nameOf(node) || (typeof node.value === 'string' ? node.value : '')

/** Everything in the text of one file that E15, E16, E23 and E30 of the hardening rules forbid. */
export function forbiddenIn(file: string, text: string): Finding[] {
  const found: Finding[] = []
  const forbid = (what: string, why: string | undefined) => why && found.push({ what, why })
  const own = <T>(table: Readonly<Record<string, T>>, key: string) =>
    Object.hasOwn(table, key) ? table[key] : undefined
  new Visitor({
    CallExpression({ callee }) {
      if (callee.type === 'Identifier') forbid(callee.name, own(calls, callee.name))
      if (callee.type !== 'MemberExpression') return
      const member = memberName(callee.property)
      if (file.startsWith('main/')) forbid(`.${member}()`, own(driverCalls, member))
      if (
        /^write(?:ln)?$/.test(member) &&
        callee.object.type === 'Identifier' &&
        callee.object.name === 'document'
      )
        forbid(`document.${member}`, 'text never becomes markup')
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier') forbid(callee.name, own(calls, callee.name))
    },
    MemberExpression({ property }) {
      forbid(memberName(property), own(members, memberName(property)))
    },
    ImportDeclaration({ source, specifiers }) {
      forbid(source.value, own(packages, source.value))
      for (const specifier of specifiers)
        if (specifier.type === 'ImportSpecifier')
          forbid(memberName(specifier.imported), own(members, memberName(specifier.imported)))
    },
    ImportExpression({ source }) {
      if (source.type === 'Literal') forbid(String(source.value), own(packages, String(source.value)))
    },
    JSXAttribute({ name, value }) {
      const property = typeof name.name === 'string' ? name.name : ''
      if (property === 'dangerouslySetInnerHTML') forbid(property, 'text never becomes markup')
      if (!linkProperties.includes(property) || value?.type !== 'JSXExpressionContainer') return
      const { expression } = value
      const isSafe =
        expression.type === 'Literal' ||
        (expression.type === 'CallExpression' &&
          expression.callee.type === 'Identifier' &&
          expression.callee.name === 'safeHref')
      if (!isSafe) forbid(`${property}={…}`, 'a link made of data goes through safeHref')
    },
  }).visit(parseSync(file, text).program)
  return found
}

/** How often a file makes a window, listens to a page or hands something to the system. */
export function doorsIn(file: string, text: string): Record<string, number> {
  const count: Record<string, number> = {}
  const add = (door: string) => (count[door] = (count[door] ?? 0) + 1)
  const listening = ['handle', 'handleOnce', 'on', 'once', 'addListener']
  new Visitor({
    NewExpression({ callee }) {
      if (callee.type === 'Identifier' && /^(?:BrowserWindow|BaseWindow|WebContentsView)$/.test(callee.name))
        add('new window')
    },
    CallExpression({ callee }) {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return
      const member = memberName(callee.property)
      if (callee.object.name === 'ipcMain' && listening.includes(member)) add('ipcMain')
    },
    MemberExpression({ property }) {
      const member = memberName(property)
      if (member === 'openExternal') add('openExternal')
      if (member === 'openPath' || member === 'showItemInFolder') add('openPath')
    },
  }).visit(parseSync(file, text).program)
  return count
}
