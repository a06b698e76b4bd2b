import { mostPictureBytes } from '../../../shared/features/settings/picture'
import type { settingsContract } from '../../../shared/features/settings/settings.contract'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { openCentre, updateCentre } from './centre.store'
import { readDeadlines, updateDeadlines } from './deadlines.store'
import { keptCentre } from './keepCentre'
import { nextOwnCode, takenWords, whyNotRetired } from './lists.rules'
import { allLists, insertEntry, listEntries, openListEntry, updateEntry } from './lists.store'
import { dropUnusedPictures, openPicture, pictureOrFail, shownPicture } from './pictures.store'
import { changedFields } from '../../../shared/values/changedFields'
import { picturesOf } from './settings.rules'

/** Where the words of an entry come from that the centre itself added. */
const ownSource = { source: 'Κέντρο Κοινότητας', confidence: 'proposed' } as const

export const settingsHandlers: Handlers<typeof settingsContract> = {
  centre: ({ reader }) => openCentre(reader),

  async correctCentre({ writer, audit, newId, now }, { version, centre: typed }) {
    const before = openCentre(writer)
    const centre = await keptCentre(writer, typed, { newId, now })
    await updateCentre(writer, version, centre)
    dropUnusedPictures(writer, picturesOf(centre))
    audit(null, { fields: changedFields(before.centre, centre) })
    return openCentre(writer)
  },

  deadlines: ({ reader }) => readDeadlines(reader),

  async correctDeadlines({ writer, audit }, { version, deadlines }) {
    const before = readDeadlines(writer)
    await updateDeadlines(writer, version, deadlines)
    audit(null, { fields: changedFields(before.deadlines, deadlines) })
    return readDeadlines(writer)
  },

  async choosePicture({ files, connection }) {
    const bytes = await files.choosePicture(connection, mostPictureBytes)
    return bytes === null ? null : shownPicture(pictureOrFail(bytes), bytes)
  },

  picture({ reader }, { id }) {
    const row = openPicture(reader, id)
    return shownPicture(row, row.bytes)
  },

  municipalities: ({ resources }) =>
    (resources.readLists().find(({ list }) => list === 'localities')?.entries ?? [])
      .filter(({ kind }) => kind === 'municipality')
      .map(({ code, el, en, regionalUnit = '', postcode = '' }) => ({
        code,
        el,
        en,
        regionalUnit,
        postcode,
      })),

  lists: ({ reader }) => allLists(reader),

  addListEntry({ writer, audit }, { list, el, en }) {
    const entries = listEntries(writer, list)
    refuseTaken(takenWords({ el, en }, entries))
    const code = nextOwnCode(entries)
    const last = Math.max(0, ...entries.map(({ position }) => position))
    insertEntry(writer, list, { code, el, en, ...ownSource }, last + 10)
    audit(null, { list, code })
    return openListEntry(writer, list, code)
  },

  correctListEntry({ writer, audit }, { list, code, version, el, en, position, number }) {
    const before = openListEntry(writer, list, code)
    if (number !== undefined && before.number === undefined)
      throw new Failed({ code: 'invalidInput', fields: [{ path: 'number', issue: 'unrecognised' }] })
    const others = listEntries(writer, list).filter((entry) => entry.code !== code)
    if (before.active) refuseTaken(takenWords({ el, en }, others))
    updateEntry(writer, list, before, version, {
      el,
      en,
      ...(position === undefined ? {} : { position }),
      ...(number === undefined ? {} : { number }),
    })
    audit(null, { list, code, ...(number === undefined ? {} : { number }) })
    return openListEntry(writer, list, code)
  },

  retireListEntry({ writer, audit }, { list, code, version, active }) {
    const before = openListEntry(writer, list, code)
    const entries = listEntries(writer, list)
    const rule = active ? null : whyNotRetired(code, entries)
    if (rule) throw ruleBroken(rule)
    if (active) refuseTaken(takenWords(before, entries))
    updateEntry(writer, list, before, version, { active })
    audit(null, { list, code, active })
    return openListEntry(writer, list, code)
  },
}

function refuseTaken(field: 'el' | 'en' | null): void {
  if (field) throw new Failed({ code: 'duplicate', subject: 'settings.listEntry', field })
}
