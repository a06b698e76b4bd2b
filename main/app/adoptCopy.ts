import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ruleBroken } from '../dispatch/failed'
import type { KeyStoreParts } from '../keys/keyStore'
import { openKeyFile } from '../keys/openKeyFile'
import { copyDurably, type StoreFolder, syncFolder } from './storeFolder'

/**
 * Puts a verified copy in place of an absent store. Its key file is checked before anything is copied, and the
 * database gets its name last, so that an interruption leaves no store that looks whole.
 * @throws Failed
 */
export async function adoptCopy(
  source: string,
  target: StoreFolder,
  keyParts: KeyStoreParts,
  practice: boolean,
): Promise<void> {
  const found = await openKeyFile(source, keyParts)
  if (found.status === 'newer') throw ruleBroken('vault.keyFileNewer')
  if (found.status !== 'ready' || !existsSync(join(source, 'kentro.db')))
    throw ruleBroken('vault.copyDamaged')
  if (found.keys.practice !== practice)
    throw ruleBroken(found.keys.practice ? 'vault.practiceStore' : 'vault.realStore')
  target.make()
  const copied: string[] = []
  try {
    copyDurably(join(source, 'kentro.db'), target.unfinished)
    for (const name of ['keys.b', 'keys.a']) {
      if (!existsSync(join(source, name))) continue
      copied.push(join(target.path, name))
      copyDurably(join(source, name), join(target.path, name))
    }
    syncFolder(target.path)
    target.finish()
  } catch (error) {
    for (const file of copied) rmSync(file, { force: true })
    target.dropUnfinished()
    throw error
  }
}
