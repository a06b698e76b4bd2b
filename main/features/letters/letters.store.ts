import type {
  LetterEdits,
  LetterLine,
  OpenedLetter,
  WaitingLetter,
} from '../../../shared/features/letters/letter'
import { letterEditsSchema, noEdits } from '../../../shared/features/letters/letter'
import { officialName } from '../../../shared/values/greekGrammar'
import type { Bound, Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { visibleTo } from '../citizens'
import type { VersionedTemplate } from './letterSources'
import { letterTemplateSchema } from './letterSources'
import type { LetterDraftRow, LetterRow } from './letters.tables'

export const letterNotFound = () => new Failed({ code: 'notFound', subject: 'letters.letter' })

/** The newest text of referral letters in this language. */
export function newestTemplate(reader: Reader, language: 'el' | 'en'): VersionedTemplate {
  const row = reader.get<{ version: number; content: string }>(
    `SELECT version, content FROM letter_templates WHERE kind = 'referral' AND language = ?
     ORDER BY version DESC LIMIT 1`,
    language,
  )
  if (!row) throw new Error('no letter text')
  return { version: row.version, text: letterTemplateSchema.parse(JSON.parse(row.content)) }
}

export const findDraft = (reader: Reader, referralId: string): LetterDraftRow | null =>
  reader.get<LetterDraftRow>('SELECT * FROM letter_drafts WHERE referralId = ?', referralId) ?? null

export const editsOf = (draft: { readonly edits: string } | null): LetterEdits =>
  draft ? letterEditsSchema.parse(JSON.parse(draft.edits)) : noEdits

type NameColumns = { surname: string; name: string; fatherName: string | null }
type Cited = { id: string | null; year: number | null; serial: number | null }
type LineRow = NameColumns &
  Pick<
    LetterRow,
    | 'id'
    | 'year'
    | 'serial'
    | 'reference'
    | 'referralId'
    | 'citizenId'
    | 'receiver'
    | 'confidential'
    | 'signedAt'
    | 'signedBy'
  > & {
    protocolNumber: string | null
    protocolDate: string | null
    oldId: string | null
    oldYear: number | null
    oldSerial: number | null
    newId: string | null
    newYear: number | null
    newSerial: number | null
  }

const lineColumns = `l.id, l.year, l.serial, l.reference, l.referralId, l.citizenId, l.receiver, l.confidential, l.signedAt, l.signedBy,
  c.surname, c.name, c.fatherName, p.number AS protocolNumber, p.date AS protocolDate,
  o.id AS oldId, o.year AS oldYear, o.serial AS oldSerial, n.id AS newId, n.year AS newYear, n.serial AS newSerial`
// Of the municipality's numbers the one that no later entry replaced.
const lineTables = `letters l JOIN citizens c ON c.id = l.citizenId
  LEFT JOIN letter_protocols p ON p.letterId = l.id
    AND NOT EXISTS (SELECT 1 FROM letter_protocols q WHERE q.replacesId = p.id)
  LEFT JOIN letters o ON o.id = l.correctsId
  LEFT JOIN letters n ON n.correctsId = l.id`

const citation = ({ id, year, serial }: Cited) => (id === null ? null : { id, year: year!, serial: serial! })

const lineOf = (row: LineRow): LetterLine => ({
  ...row,
  citizenName: officialName(row),
  confidential: row.confidential === 1,
  corrects: citation({ id: row.oldId, year: row.oldYear, serial: row.oldSerial }),
  correctedBy: citation({ id: row.newId, year: row.newYear, serial: row.newSerial }),
})

/** Lines of letters whose citizens the actor may see. `condition` is a text of this file, never of a person. */
function lines(
  reader: Reader,
  actor: Actor,
  condition: string,
  values: readonly Bound[],
  end: string,
  endValues: readonly Bound[] = [],
): LetterLine[] {
  const visible = visibleTo(actor)
  return reader
    .all<LineRow>(
      `SELECT ${lineColumns} FROM ${lineTables} WHERE ${condition} AND ${visible.sql} ${end}`,
      ...values,
      ...visible.values,
      ...endValues,
    )
    .map(lineOf)
}

/** @throws Failed notFound, also where the citizen's card is hidden */
export function openLine(reader: Reader, actor: Actor, id: string): LetterLine {
  const [line] = lines(reader, actor, 'l.id = ?', [id], 'LIMIT 1')
  if (!line) throw letterNotFound()
  return line
}

/** The letter with its stored bytes. @throws Failed notFound */
export function openLetter(reader: Reader, actor: Actor, id: string): OpenedLetter {
  const line = openLine(reader, actor, id)
  const row = openLetterRow(reader, id)
  return {
    ...line,
    subject: row.subject,
    language: row.language,
    signatory: row.signatory,
    templateVersion: row.templateVersion,
    sha256: row.sha256,
    protocol: reader.all(
      `SELECT id, number, date, recordedAt, recordedBy FROM letter_protocols
       WHERE letterId = ? ORDER BY recordedAt DESC, id DESC LIMIT 100`,
      id,
    ),
    pdf: Buffer.from(openPdf(reader, id)).toString('base64'),
  }
}

/** Without asking who may see it. */
export function openLetterRow(reader: Reader, id: string): LetterRow {
  const row = reader.get<LetterRow>('SELECT * FROM letters WHERE id = ?', id)
  if (!row) throw letterNotFound()
  return row
}

/** The bytes as they were signed, without asking who may see them. */
export function openPdf(reader: Reader, id: string): Uint8Array {
  const row = reader.get<{ bytes: Uint8Array }>('SELECT bytes FROM letter_pdfs WHERE letterId = ?', id)
  if (!row) throw letterNotFound()
  return row.bytes
}

export const lettersOfReferral = (reader: Reader, actor: Actor, referralId: string): LetterLine[] =>
  lines(reader, actor, 'l.referralId = ?', [referralId], 'ORDER BY l.year DESC, l.serial DESC LIMIT 100')

const handedOut = `EXISTS (SELECT 1 FROM referrals r WHERE r.id = l.referralId AND r.letterId = l.id AND r.state = 'signed')`

/** Signed and not yet delivered, the oldest first. */
export const lettersToHandOut = (reader: Reader, actor: Actor): LetterLine[] =>
  lines(reader, actor, handedOut, [], 'ORDER BY l.year, l.serial LIMIT 500')

export const waitsForDelivery = (reader: Reader, id: string): boolean =>
  reader.get(`SELECT 1 FROM letters l WHERE l.id = ? AND ${handedOut}`, id) !== undefined

export type RegisterRequest = {
  readonly year: number | null
  /** What was typed, read as one of these; all null: no filter. */
  readonly serial: number | null
  readonly reference: string | null
  readonly protocol: string | null
  readonly withoutProtocol: boolean
  readonly after: { readonly year: number; readonly serial: number } | null
  readonly limit: number
}

/** The register, the newest first, with the count of the whole list on its first page. */
export function register(reader: Reader, actor: Actor, request: RegisterRequest) {
  const { year, serial, reference, protocol, withoutProtocol, after, limit } = request
  const search = [
    serial === null ? null : 'l.serial = ?',
    reference && 'l.reference = ?',
    protocol && 'p.number = ?',
  ]
  const searched = search.filter(Boolean)
  const condition = [
    year === null ? '1' : 'l.year = ?',
    searched.length > 0 ? `(${searched.join(' OR ')})` : '1',
    withoutProtocol ? 'p.id IS NULL' : '1',
  ].join(' AND ')
  const values = [year, serial, reference, protocol].filter((value) => value !== null)
  const page = after ? `${condition} AND (l.year, l.serial) < (?, ?)` : condition
  const found = lines(
    reader,
    actor,
    page,
    after ? [...values, after.year, after.serial] : values,
    'ORDER BY l.year DESC, l.serial DESC LIMIT ?',
    [limit + 1],
  )
  const letters = found.slice(0, limit)
  const last = letters.at(-1)
  const visible = visibleTo(actor)
  const count = after
    ? null
    : reader.get<{ count: number }>(
        `SELECT count(*) AS count FROM ${lineTables} WHERE ${condition} AND ${visible.sql}`,
        ...values,
        ...visible.values,
      )!.count
  return {
    letters,
    next: found.length > limit && last ? { year: last.year, serial: last.serial } : null,
    count,
  }
}

type WaitingRow = NameColumns & {
  referralId: string
  reference: string
  receiver: string
  responsibleId: string
  askedAt: string
  confidential: number
  edits: string | null
} & { oldId: string | null; oldYear: number | null; oldSerial: number | null }

/** Letters that wait for a signature, the oldest request first. */
export function lettersToSign(reader: Reader, actor: Actor): WaitingLetter[] {
  const visible = visibleTo(actor)
  return reader
    .all<WaitingRow>(
      `SELECT r.id AS referralId, r.reference, b.name AS receiver, r.responsibleId, r.confidential, d.edits,
         COALESCE(d.askedAt, (SELECT max(e.at) FROM referral_events e WHERE e.referralId = r.id)) AS askedAt,
         c.surname, c.name, c.fatherName, o.id AS oldId, o.year AS oldYear, o.serial AS oldSerial
       FROM referrals r JOIN citizens c ON c.id = r.citizenId JOIN bodies b ON b.id = r.bodyId
       LEFT JOIN letter_drafts d ON d.referralId = r.id LEFT JOIN letters o ON o.id = d.correctsId
       WHERE (r.state = 'toBeSigned' OR (d.correctsId IS NOT NULL AND d.askedAt IS NOT NULL)) AND ${visible.sql}
       ORDER BY askedAt, r.id LIMIT 500`,
      ...visible.values,
    )
    .map((row) => {
      const edits = editsOf(row.edits === null ? null : { edits: row.edits })
      return {
        ...row,
        citizenName: officialName(row),
        receiver: edits.to?.[0] ?? row.receiver,
        confidential: edits.confidential ?? row.confidential === 1,
        corrects: citation({ id: row.oldId, year: row.oldYear, serial: row.oldSerial }),
      }
    })
}

/** The last number of a year, 0 before the first. */
export const lastSerial = (reader: Reader, year: number): number =>
  reader.get<{ last: number }>('SELECT COALESCE(max(serial), 0) AS last FROM letters WHERE year = ?', year)!
    .last

/** The day of the newest letter. */
export const lastSignedOn = (reader: Reader): string | null =>
  reader.get<{ day: string | null }>('SELECT max(signedOn) AS day FROM letters')!.day
