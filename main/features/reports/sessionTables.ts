import type { Figure, FigureRow, FigureTable, Words } from '../../../shared/features/reports/figure'
import type { ReportRequest } from '../../../shared/features/reports/report'
import type { Reader } from '../../database/reader'
import { type HeldSession, heldSessions } from '../sessions'
import { listEntries } from '../settings'
import { firstOf } from './reports.rules'
import { both, count, named } from './reportWords'

/** Behind a number of counselling there is no list: who came for it is not looked up from a table. */
const closed = null

const minutes = (value: number): Figure => ({ value, kind: 'pieces', opens: closed })
const citizensOf = (sessions: readonly HeldSession[]) =>
  new Set(sessions.flatMap(({ participants }) => participants.map(({ citizenId }) => citizenId))).size

const rowOf = (key: string, label: Words, sessions: readonly HeldSession[]): FigureRow => ({
  key,
  label,
  block: '',
  figures: [
    count(sessions.length, closed),
    count(citizensOf(sessions), closed),
    minutes(sessions.reduce((sum, session) => sum + session.minutes, 0)),
  ],
})

function byCode(
  key: 'sessionKinds' | 'sessionMonths',
  sessions: readonly HeldSession[],
  { codeOf, label }: { codeOf: (session: HeldSession) => string; label: (code: string) => Words },
): FigureTable {
  const parts = Map.groupBy(sessions, codeOf)
  return {
    key,
    title: both(`reports:tables.${key}`),
    notes: [both('reports:notes.held'), both('reports:notes.onceInRow')],
    columns: ['sessions', 'citizens', 'minutes'],
    rows: [...parts.keys()].toSorted().map((code) => rowOf(code, label(code), parts.get(code) ?? [])),
    total: rowOf('total', both('reports:total'), sessions),
    people: true,
  }
}

/** Everybody once, in the band of the age at their first session of the period. */
function byAge(reader: Reader, sessions: readonly HeldSession[]): FigureTable {
  const bands = listEntries(reader, 'recipientBreakdowns').filter(({ active, by }) => active && by === 'age')
  const ages = new Map<string, number | null>()
  for (const { citizenId, age } of sessions.flatMap(({ participants }) => participants))
    if (!ages.has(citizenId)) ages.set(citizenId, age)
  const codes = [...ages.values()].map((age) => {
    const facts = { age, sex: null, bloc: null, groups: new Set<string>() }
    return firstOf(bands, facts)?.code ?? null
  })
  const row = (key: string, label: Words, value: number): FigureRow => ({
    key,
    label,
    block: '',
    figures: [count(value, closed)],
  })
  const inBand = (code: string | null) => codes.filter((each) => each === code).length
  return {
    key: 'sessionAges',
    title: both('reports:tables.sessionAges'),
    notes: [both('reports:notes.sessionAge')],
    columns: ['citizens'],
    rows: [
      ...bands.map(({ code, el, en }) => row(code, { el, en }, inBand(code))),
      row('unknown', both('reports:unknown'), inBand(null)),
    ],
    total: row('total', both('reports:total'), ages.size),
    people: true,
  }
}

/** Counselling sessions that took place: how many, of how many people, for how long. Nothing of what they were about. */
export function sessionTables(reader: Reader, { from, until }: ReportRequest): FigureTable[] {
  const sessions = heldSessions(reader, from, until)
  const kinds = new Map(listEntries(reader, 'sessionKinds').map(({ code, el, en }) => [code, { el, en }]))
  return [
    byCode('sessionKinds', sessions, {
      codeOf: ({ kind }) => kind,
      label: (code) => kinds.get(code) ?? both('reports:unknown'),
    }),
    byCode('sessionMonths', sessions, {
      codeOf: ({ day }) => day.slice(0, 7),
      label: (month) => named(`${month.slice(5)}/${month.slice(0, 4)}`),
    }),
    byAge(reader, sessions),
  ]
}
