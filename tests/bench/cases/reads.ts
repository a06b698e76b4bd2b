import { lineColumns } from '../../../main/features/citizens/citizenLine.store'
import { citizensTable } from '../../../main/features/citizens/citizens.tables'
import { referralLineColumns, withCitizenAndBody } from '../../../main/features/referrals/referralLine.store'
import { visitColumns } from '../../../main/features/visits/visits.store'
import { fold, foldedWords } from '../../../shared/values/greekText'
import { elot743 } from '../../support/invented/greeklish'
import { at } from '../../support/invented/random'
import type { FilledStore } from '../filledStore'
import type { Case } from '../measure'
import { rawAudit } from '../rawAudit'

// The raw side is what somebody would write who wants the same rows and nothing else: no gate, no roles, no visibility,
// no check of what goes in and out, no homophones.

const page = 100

/** The beginnings of what somebody types, one keystroke after the other. */
export function keystrokes(text: string, most = 14): string[] {
  return Array.from({ length: Math.min(text.length, most) }, (_, place) => text.slice(0, place + 1))
}

type Typed = 'name' | 'greeklish' | 'number'

/** All keystrokes of a few searches, for as many rounds as there are. */
function typedTexts({ people, random }: FilledStore, kind: Typed, searches: number): string[] {
  return Array.from({ length: searches }, () => {
    const { surname, name, amka, afm, mobile } = random.pick(people)
    if (kind === 'number') return keystrokes(amka.value ?? afm.value ?? mobile ?? '6960000000')
    const text = `${surname} ${name}`
    return keystrokes(kind === 'name' ? text : elot743(text).toLowerCase())
  }).flat()
}

function searchCase(store: FilledStore, kind: Typed, searches: number): Case {
  const { program } = store
  const texts = typedTexts(store, kind, searches)
  const byName = program.connection.prepare(
    `SELECT ${lineColumns} FROM citizens c WHERE c.serial IN
       (SELECT rowid FROM citizen_names WHERE citizen_names MATCH ? LIMIT 20)`,
  )
  const byNumber = program.connection.prepare(
    `SELECT ${lineColumns} FROM citizens c WHERE c.amka >= ? AND c.amka < ? ORDER BY c.amka LIMIT 20`,
  )
  const raw = (text: string) => {
    if (kind === 'number') return byNumber.all(text, `${text}:`)
    const terms = foldedWords(text).map((word) => `"f${fold(word)}" *`)
    return terms.length === 0 ? [] : byName.all(terms.join(' AND '))
  }
  const textOf = (round: number) => at(texts, round % texts.length)
  return {
    name: `search as typed: ${kind}`,
    rounds: texts.length,
    ours: (round) => program.call('citizens.search', { text: textOf(round) }),
    raw: (round) => raw(textOf(round)),
  }
}

export const searchCases = (store: FilledStore, searches: number): Case[] =>
  (['name', 'greeklish', 'number'] as const).map((kind) => searchCase(store, kind, searches))

/** Opening a card: a read whose record must be on the disk before the answer. */
export function openCardCase({ program, people }: FilledStore, rounds: number): Case {
  const { connection } = program
  const columns = Object.keys(citizensTable.options.columns)
    .map((column) => `"${column}"`)
    .join(', ')
  const card = connection.prepare(`SELECT ${columns} FROM citizens WHERE id = ?`)
  const rules = connection.prepare('SELECT rule, note, blocks FROM citizen_safe_contacts WHERE citizenId = ?')
  const assigned = connection.prepare('SELECT userId FROM citizen_assignments WHERE citizenId = ?')
  const audit = rawAudit(connection)
  const idOf = (round: number) => at(people, (round * 7) % people.length).id
  return {
    name: 'card open (audited)',
    rounds,
    ours: (round) => program.call('citizens.open', { id: idOf(round) }),
    raw(round) {
      const id = idOf(round)
      const read = [card.get(id), rules.all(id), assigned.all(id)]
      audit.commit(id)
      return read
    },
  }
}

/** Pages of a hundred lines anywhere in the alphabet. */
export function listPageCase({ program, people }: FilledStore, rounds: number): Case {
  const { connection } = program
  const lines = connection.prepare(
    `SELECT ${lineColumns} FROM citizens c WHERE (c.sortKey, c.id) > (?, '') ORDER BY c.sortKey, c.id LIMIT ?`,
  )
  const rules = connection.prepare(
    'SELECT citizenId, blocks FROM citizen_safe_contacts WHERE citizenId IN (SELECT value FROM json_each(?))',
  )
  const keyOf = (round: number) => fold(at(people, (round * 11) % people.length).surname)
  return {
    name: 'citizens, page of 100',
    rounds,
    ours: (round) => program.call('citizens.list', { after: { sortKey: keyOf(round), id: '' }, limit: page }),
    raw(round) {
      const rows = lines.all(keyOf(round), page + 1) as { id: string }[]
      return [rows, rules.all(JSON.stringify(rows.map(({ id }) => id)))]
    },
  }
}

/** What the list shows first: its beginning and how many there are. */
export function listFirstPageCase({ program }: FilledStore, rounds: number): Case {
  const { connection } = program
  const lines = connection.prepare(`SELECT ${lineColumns} FROM citizens c ORDER BY c.sortKey, c.id LIMIT ?`)
  const count = connection.prepare('SELECT count(*) FROM citizens')
  return {
    name: 'citizens, first 100 and their count',
    rounds,
    ours: () => program.call('citizens.list', { limit: page }),
    raw: () => [lines.all(page + 1), count.get()],
  }
}

/** The Βιβλίο κίνησης of one day, without its totals. */
export function bookPageCase({ program }: FilledStore, rounds: number): Case {
  const { connection } = program
  const days = connection
    .prepare('SELECT DISTINCT day FROM visits ORDER BY day DESC LIMIT 200')
    .pluck()
    .all() as string[]
  const visits = connection.prepare(
    `SELECT ${visitColumns} FROM visits v WHERE v.day = ? ORDER BY v.day DESC, v.time DESC, v.id DESC LIMIT ?`,
  )
  const citizens = connection.prepare(
    `SELECT o.visitId, c.id, c.surname, c.name, c.fatherName, c.fileNumber FROM json_each(?) j
     CROSS JOIN visit_citizens o ON o.visitId = j.value CROSS JOIN citizens c ON c.id = o.citizenId`,
  )
  const services = connection.prepare(
    'SELECT s.visitId, s.code FROM json_each(?) j CROSS JOIN visit_services s ON s.visitId = j.value',
  )
  const dayOf = (round: number) => at(days, round % days.length)
  return {
    name: 'book of a day, 100 visits at most',
    rounds,
    ours(round) {
      const day = dayOf(round) as never
      const after = { day: dayOf(round), time: '99:99', id: '' }
      return program.call('visits.day', { from: day, until: day, after, limit: page })
    },
    raw(round) {
      const rows = visits.all(dayOf(round), page + 1) as { id: string }[]
      const ids = JSON.stringify(rows.map(({ id }) => id))
      return [rows, citizens.all(ids), services.all(ids)]
    },
  }
}

/** The chase list's first page, with its count. */
export function chaseListCase({ program }: FilledStore, rounds: number): Case {
  const { connection } = program
  const awaited = connection.prepare(
    `SELECT ${referralLineColumns} FROM referrals r INDEXED BY referrals_awaited ${withCitizenAndBody}
     WHERE r.awaitingSince IS NOT NULL ORDER BY r.awaitingSince, r.id LIMIT ?`,
  )
  const count = connection.prepare('SELECT count(*) FROM referrals WHERE awaitingSince IS NOT NULL')
  return {
    name: 'chase list, first 100 and their count',
    rounds,
    ours: () => program.call('referrals.chaseList', { limit: page }),
    raw: () => [awaited.all(page + 1), count.get()],
  }
}
