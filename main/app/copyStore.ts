import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { manifestOf } from '../database/manifest'
import { openDatabase } from '../database/open'
import type { OpenParts } from '../dispatch/transactions'
import { ruleBroken } from '../dispatch/failed'
import type { CopyResult } from '../dispatch/vault'
import type { IsoInstant } from '../../shared/values/isoDate'
import { syncFile, syncFolder } from './storeFolder'

/**
 * One verified copy: written under a `.partial` name, made durable, opened again from the disk with its key and
 * compared with the store row by row; only then does it get its name. An interrupted copy never looks like one.
 * @param writeKeys puts the copy's own key file beside it
 */
export async function copyStore(
  parts: OpenParts,
  key: Uint8Array,
  target: string,
  at: IsoInstant,
  writeKeys: (folder: string) => Promise<void>,
): Promise<CopyResult> {
  // Made anew it would lie on the PC's own disk, where the stick was.
  if (!existsSync(target)) throw ruleBroken('backup.folderGone')
  const name = `kentro-${at.slice(0, 10)}-${at.slice(11, 19).replaceAll(':', '')}`
  const folder = join(target, name)
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  try {
    const file = join(partial, 'kentro.db')
    parts.database.connection.prepare('VACUUM INTO ?').run(file)
    syncFile(file)
    await writeKeys(partial)
    const { tables, rows } = compared(parts, file, key)
    if (existsSync(folder)) rmSync(folder, { recursive: true })
    renameSync(partial, folder)
    syncFolder(target)
    const bytes = statSync(join(folder, 'kentro.db')).size
    return { file: name, at, tables, rows, bytes }
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw error
  }
}

function compared(parts: OpenParts, file: string, key: Uint8Array): { tables: number; rows: number } {
  const copy = openDatabase(file, key, 'existing')
  try {
    if (copy.pragma('quick_check', { simple: true }) !== 'ok') throw ruleBroken('vault.copyDamaged')
    const wanted = manifestOf(parts.database.connection)
    const found = manifestOf(copy)
    if (wanted.hash !== found.hash || wanted.rows !== found.rows) throw ruleBroken('vault.copyDamaged')
    return { tables: Object.keys(found.tables).length, rows: found.rows }
  } finally {
    copy.close()
  }
}
