import type { backupContract } from '../../../shared/features/backup/backup.contract'
import type { Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { keepCopy, keepFailure, keepFolder, readCopies } from './backup.store'
import { copiesTable } from './backup.tables'
import { keepCheckDays, keepStoreCheck, readStoreChecks } from './storeChecks.store'

export const backupHandlers: Handlers<typeof backupContract> = {
  state({ reader }) {
    const copies = readCopies(reader)
    return { ...copies, folder: copies.folder && lastPart(copies.folder) }
  },

  async chooseFolder({ files, actor, write }) {
    const folder = await files.chooseFolder(actor.connection, 'copyTarget')
    await write((writer, audit) => {
      if (folder !== null) keepFolder(writer, folder)
      audit(null, { chosen: folder !== null })
    })
    return { chosen: folder !== null }
  },

  async setAtQuit({ writer, audit }, { version, atQuit }) {
    await writer.update(copiesTable, 'store', version, { atQuit: atQuit ? 1 : 0 })
    audit(null, { atQuit })
    return null
  },

  async copyNow({ read, write, store, now }) {
    const { folder } = await read(readCopies)
    if (folder === null) throw ruleBroken('backup.noFolder')
    try {
      const copy = await store.copyTo(folder)
      await write((writer, audit) => {
        keepCopy(writer, copy)
        audit(null, { rows: copy.rows, file: copy.file })
      })
      return copy
    } catch (error) {
      await write((writer, audit) => {
        keepFailure(writer, now())
        audit(null, { failed: true })
      })
      throw error
    }
  },

  checks: ({ reader }) => readStoreChecks(reader),

  setCheckDays({ writer, audit }, { everyDays }) {
    keepCheckDays(writer, everyDays)
    audit(null, { everyDays })
    return readStoreChecks(writer)
  },

  async checkNow({ read, write, store, now }) {
    const faults = await store.check()
    await write((writer, audit) => {
      keepStoreCheck(writer, now(), faults)
      audit(null, { faults })
    })
    return read(readStoreChecks)
  },
}

function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path
}
