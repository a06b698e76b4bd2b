import { caseRoles } from '../../../shared/features/citizens/access'
import type { LetterLine } from '../../../shared/features/letters/letter'
import type { lettersContract } from '../../../shared/features/letters/letters.contract'
import { makeReferenceCode, parseReferenceCode } from '../../../shared/values/referenceCode'
import type { Reader } from '../../database/reader'
import { StaleRow } from '../../database/writer'
import type { Actor, Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { driverCode } from '../../dispatch/failureOf'
import { letterDraftsHandlers } from './letterDrafts.handlers'
import { fileNameOf } from './letters.rules'
import { signLetter } from './letters.signing'
import {
  lettersOfReferral,
  lettersToHandOut,
  lettersToSign,
  openLetter,
  openLine,
  openPdf,
  register,
  waitsForDelivery,
} from './letters.store'
import { letterProtocolsTable } from './letters.tables'

export const lettersHandlers: Handlers<typeof lettersContract> = {
  ...letterDraftsHandlers,

  toSign: ({ reader, actor }) => lettersToSign(reader, actor),

  sign: (context, { referralId, seen }) => signLetter(context, referralId, seen),

  open({ reader, actor, audit }, { id }) {
    const letter = openLetter(reader, actor, id)
    audit(id, { citizenId: letter.citizenId })
    return letter
  },

  ofReferral: ({ reader, actor }, { referralId }) => lettersOfReferral(reader, actor, referralId),

  list: ({ reader, actor }, { text, ...request }) =>
    register(reader, actor, { ...request, ...searched(text) }),

  handOutList: ({ reader, actor }) => lettersToHandOut(reader, actor),

  openToHandOut({ reader, actor, audit }, { id }) {
    const line = openLine(reader, actor, id)
    refuseAtTheDoor(reader, line)
    audit(id, { citizenId: line.citizenId })
    return openLetter(reader, actor, id)
  },

  async print({ read, write, printer, actor }, { id }) {
    const line = await read((reader) => openToPrint(reader, actor, id))
    const printed = await printer.print(actor.connection)
    if (printed) await write((_writer, audit) => audit(id, { citizenId: line.citizenId }))
    return { printed }
  },

  async saveAs({ read, write, files, actor }, { id }) {
    const { line, bytes } = await read((reader) => ({
      line: openLine(reader, actor, id),
      bytes: openPdf(reader, id),
    }))
    const fileName = await files.saveAs(actor.connection, fileNameOf(line), bytes)
    if (fileName !== null) await write((_writer, audit) => audit(id, { citizenId: line.citizenId }))
    return { fileName }
  },

  async recordProtocol({ writer, actor, audit, newId, now }, { id, replaces, number, date }) {
    openLine(writer, actor, id)
    if (replaces !== null && !isEntryOf(writer, replaces, id)) throw new StaleRow('the entry is another one')
    try {
      await writer.insert(letterProtocolsTable, {
        id: newId(),
        letterId: id,
        number,
        date,
        recordedAt: now(),
        recordedBy: actor.userId,
        replacesId: replaces,
      })
    } catch (error) {
      // A first entry was made, or this one was replaced, since it was looked at.
      if (driverCode(error) === 'SQLITE_CONSTRAINT_UNIQUE') throw new StaleRow('the entry was replaced')
      throw error
    }
    audit(id, { number, corrected: replaces !== null })
    return openLine(writer, actor, id)
  },
}

/** What was typed into the register's search: a number of the year, a reference code, a protocol number. */
function searched(text: string) {
  const nothing = { serial: null, reference: null, protocol: null }
  if (text === '') return nothing
  const code = parseReferenceCode(text)
  if (code) return { ...nothing, reference: makeReferenceCode(code.year, code.serial), protocol: text }
  const serial = /^\d{1,6}$/.test(text) ? Number(text) : null
  return { serial, reference: null, protocol: text }
}

function refuseAtTheDoor(reader: Reader, line: LetterLine): void {
  if (line.confidential || !waitsForDelivery(reader, line.id)) throw ruleBroken('letters.notForTheDoor')
}

/** Case roles print every letter they may see; the reception only what it hands over. */
function openToPrint(reader: Reader, actor: Actor, id: string): LetterLine {
  const line = openLine(reader, actor, id)
  if (!caseRoles.some((role) => actor.roles.includes(role))) refuseAtTheDoor(reader, line)
  return line
}

const isEntryOf = (reader: Reader, entryId: string, letterId: string): boolean =>
  reader.get('SELECT 1 FROM letter_protocols WHERE id = ? AND letterId = ?', entryId, letterId) !== undefined
