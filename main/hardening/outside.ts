import path from 'node:path'
import type { Decision } from './decision'

// Matched as written, without parsing: what the operating system would read differently does not match.
const webAddress = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:\/[A-Za-z0-9._~/?=&#%+-]*)?$/
const mailAddress = /^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/

/** What may be handed to the system's browser or mail program: a page of a host on the list, or a bare e-mail address (E8). */
export function decideExternal(url: string, allowedHosts: readonly string[]): Decision {
  if (mailAddress.test(url)) return 'allow'
  const host = webAddress.exec(url)?.[1]
  return host !== undefined && allowedHosts.includes(host) ? 'allow' : 'deny'
}

const documentKinds = ['.pdf', '.xlsx', '.csv']

/** What the system may be asked to open or show: a document the program itself wrote, under the very path it wrote (E9). */
export function decideOpenPath(file: string, written: ReadonlySet<string>): Decision {
  const isDocument = documentKinds.includes(path.extname(file).toLowerCase())
  return isDocument && !file.includes('\0') && path.isAbsolute(file) && written.has(file) ? 'allow' : 'deny'
}
