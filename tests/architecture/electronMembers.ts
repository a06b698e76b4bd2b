import { parseSync } from 'oxc-parser'
import { read, sourcesBelow } from './sources'

type Node = { type: string; [key: string]: unknown }

// What a name stands for in main/shell: the imports of `electron`, and what the variables there are called.
const kinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['app', 'dialog', 'Menu', 'powerMonitor', 'protocol', 'session', 'webContents', 'BrowserWindow'].map(
      (name) => [name, name],
    ),
  ),
  clipboard: 'clipboard',
  ipcMain: 'ipcMain',
  ipcRenderer: 'ipcRenderer',
  contextBridge: 'contextBridge',
  window: 'window',
  current: 'window',
  old: 'window',
  contents: 'contents',
  pages: 'pages',
  event: 'event',
}
const leadsTo: Readonly<Record<string, string>> = {
  'window.webContents': 'contents',
  'event.sender': 'contents',
  'pages.protocol': 'pages.protocol',
  'pages.webRequest': 'pages.webRequest',
  'app.commandLine': 'app.commandLine',
}
const listening = new Set(['on', 'once', 'off'])

/** Every member of Electron that main/shell names, such as `app.quit` or `window 'closed'`, sorted. */
export function electronMembersUsed(): string[] {
  const found = new Set<string>()
  for (const file of sourcesBelow('main/shell')) {
    const { program, module } = parseSync(file, read(file))
    for (const { moduleRequest, entries } of module.staticImports) {
      if (moduleRequest.value !== 'electron') continue
      for (const { importName, isType } of entries) {
        const name = importName.name ?? ''
        if (!isType && !(name in kinds))
          throw new Error(`${file} imports ${name}: add it to electronMembers.ts`)
      }
    }
    visit(program as unknown as Node, found)
  }
  return [...found].sort()
}

function visit(node: Node, found: Set<string>) {
  kindOf(node, found)
  if (node.type === 'NewExpression' && (node['callee'] as Node)['name'] === 'BrowserWindow')
    found.add('new BrowserWindow')
  if (node.type === 'CallExpression') {
    const callee = node['callee'] as Node
    const event = (node['arguments'] as Node[])[0]
    const on = callee.type === 'MemberExpression' ? kindOf(callee['object'] as Node, found) : null
    if (on && listening.has(nameOf(callee)) && event?.type === 'Literal')
      found.add(`${on} '${String(event['value'])}'`)
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node, found)
    }
  }
}

const nameOf = (member: Node) => String((member['property'] as Node)['name'])

/** What kind of Electron object an expression is, if it is one; notes the members on the way. */
function kindOf(node: Node, found: Set<string>): string | null {
  if (node.type === 'ChainExpression') return kindOf(node['expression'] as Node, found)
  if (node.type === 'Identifier') return kinds[String(node['name'])] ?? null
  if (node.type === 'CallExpression') return (node['callee'] as Node)['name'] === 'windowOf' ? 'window' : null
  if (node.type !== 'MemberExpression' || node['computed']) return null
  const kind = kindOf(node['object'] as Node, found)
  if (!kind) return null
  const member = `${kind}.${nameOf(node)}`
  if (!listening.has(nameOf(node))) found.add(member)
  return leadsTo[member] ?? null
}
