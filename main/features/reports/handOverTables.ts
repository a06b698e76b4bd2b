import type { FigureRow, FigureTable, Words } from '../../../shared/features/reports/figure'
import type { Opens, ReportRequest } from '../../../shared/features/reports/report'
import type { Reader } from '../../database/reader'
import type { ReportedHandOver } from '../distributions'
import { listEntries } from '../settings'
import { codeOf, handedOver, type HandedOver, type HandOverDimension } from './handedOver'
import { both, cents, count, named } from './reportWords'

const valueOf = (handOvers: readonly ReportedHandOver[]) =>
  handOvers.reduce((sum, { valueCents }) => sum + valueCents, 0)
const householdsOf = (handOvers: readonly ReportedHandOver[]) =>
  new Set(handOvers.map(({ householdId }) => householdId)).size

/** Hand-overs that stand, from every side that is asked for. Every citizen and every household counts once in each row. */
export function handOverTables(reader: Reader, request: ReportRequest): FigureTable[] {
  const source = handedOver(reader, request)
  const places = new Map(listEntries(reader, 'localities').map(({ code, el, en }) => [code, { el, en }]))
  const programmes = new Map(source.handOvers.map((each) => [each.programmeId, each.programmeName ?? '']))
  return [
    byDimension(source, 'householdSizes', (size) => both('reports:size', { size: size ?? '' })),
    byAge(source),
    byDimension(source, 'places', (code) => (code && places.get(code)) || both('reports:unknown')),
    byDimension(source, 'programmes', (id) =>
      id === null ? both('reports:urgentAid') : named(programmes.get(id) ?? ''),
    ),
    byDimension(source, 'months', (month) => named(`${month?.slice(5)}/${month?.slice(0, 4)}`)),
    takenBack(source),
  ]
}

/**
 * So that a number that became smaller since it was last printed is explained. It is told by itself, and not as a part of a
 * whole: beside the total of what was written a hidden one would follow from what stands.
 */
function takenBack(source: HandedOver): FigureTable {
  const opens: Opens = { list: 'handOvers', by: 'undone', code: null }
  return {
    key: 'undoneHandOvers',
    title: both('reports:tables.undoneHandOvers'),
    notes: [both('reports:notes.notCounted')],
    columns: ['handOvers'],
    rows: [
      {
        key: 'undone',
        label: both('reports:undone'),
        block: '',
        figures: [count(source.undone.length, opens)],
      },
    ],
    total: null,
    people: true,
  }
}

function byDimension(
  source: HandedOver,
  by: HandOverDimension,
  label: (code: string | null) => Words,
): FigureTable {
  // Beside the size of the household the number of people would give the number of households away.
  const withPeople = by !== 'householdSizes'
  const row = (key: string, words: Words, code: string | null, whole: boolean): FigureRow => {
    const some = source.handOversIn(whole ? null : by, code)
    const opens: Opens = { list: 'handOvers', by: whole ? null : by, code }
    const people: Opens =
      whole || by === 'householdSizes'
        ? { list: 'recipients', indicator: null, by: 'all', code: null }
        : { list: 'recipients', indicator: null, by, code }
    return {
      key,
      label: words,
      block: '',
      figures: [
        count(some.length, opens),
        count(householdsOf(some), opens),
        ...(withPeople ? [count(source.citizensOf(some).size, people)] : []),
        cents(valueOf(some), opens),
      ],
    }
  }
  const codes = [...new Set(source.handOvers.map((each) => codeOf(by, each)))].toSorted((one, other) =>
    one === null || other === null
      ? Number(one === null) - Number(other === null)
      : one.localeCompare(other, 'en', { numeric: true }),
  )
  return {
    key: by,
    title: both(`reports:tables.${by}`),
    notes: [both('reports:notes.once')],
    columns: ['handOvers', 'households', ...(withPeople ? (['recipients'] as const) : []), 'value'],
    rows: codes.map((code) => row(code ?? 'none', label(code), code, false)),
    total: row('total', both('reports:total'), null, true),
    people: true,
  }
}

function byAge(source: HandedOver): FigureTable {
  const row = (key: string, words: Words, by: 'age' | 'all', code: string | null): FigureRow => {
    const opens = { list: 'recipients', indicator: null, by, code } as const
    return { key, label: words, block: '', figures: [count(source.recipientIds(opens).length, opens)] }
  }
  return {
    key: 'ageBands',
    title: both('reports:tables.ageBands'),
    notes: [both('reports:notes.age')],
    columns: ['recipients'],
    rows: [
      ...source.breakdownsBy('age').map(({ code, el, en }) => row(code, { el, en }, 'age', code)),
      row('unknown', both('reports:unknown'), 'age', null),
    ],
    total: row('total', both('reports:total'), 'all', null),
    people: true,
  }
}
