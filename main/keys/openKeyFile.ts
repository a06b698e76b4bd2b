import { readCopies } from './keyFileCopies'
import { KeyFileState } from './keyFileState'
import { KeyStore, type KeyStoreParts } from './keyStore'
import { sodiumReady } from './sodium'

/**
 * What lies in the store's folder. `absent` beside a database means: stop; a new key would open nothing.
 * `newer`: of a later program, and never touched. `foreign`: files of that name that are not ours, or of two stores.
 */
export type OpenedKeyFile =
  | { readonly status: 'absent' | 'damaged' | 'newer' | 'foreign' }
  | { readonly status: 'unreadable'; readonly errno: string }
  | { readonly status: 'ready'; readonly keys: KeyStore }

/** Reads the two copies and writes nothing. */
export async function openKeyFile(folder: string, parts: KeyStoreParts): Promise<OpenedKeyFile> {
  await sodiumReady()
  const read = await readCopies(parts.disk, folder)
  if (read.kind === 'unreadable') return { status: 'unreadable', errno: read.errno }
  if (read.kind !== 'read') return { status: read.kind }
  return { status: 'ready', keys: new KeyStore(new KeyFileState(parts.disk, folder, read), parts) }
}
