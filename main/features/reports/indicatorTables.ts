import type { FigureRow, FigureTable, Words } from '../../../shared/features/reports/figure'
import type { Opens, ReportRequest } from '../../../shared/features/reports/report'
import type { StoredEntry } from '../../../shared/features/settings/storedEntry'
import { say } from '../../../shared/i18n/say'
import type { Reader } from '../../database/reader'
import { handedOver, type HandedOver } from './handedOver'
import { both, cents, count } from './reportWords'

const titleOf = ({ code, el, en }: StoredEntry): Words => ({ el: `${code} ${el}`, en: `${code} ${en}` })

/** The figures of material aid that a funder asks for: all of them together, then each number of recipients broken down. */
export function indicatorTables(reader: Reader, request: ReportRequest): FigureTable[] {
  const source = handedOver(reader, request)
  const value = source.handOvers.reduce((sum, { valueCents }) => sum + valueCents, 0)
  const whole = (indicator: StoredEntry): FigureRow => {
    const { code, counts } = indicator
    const handOvers: Opens = { list: 'handOvers', by: null, code: null }
    const recipients: Opens = { list: 'recipients', indicator: code, by: 'all', code: null }
    return {
      key: code,
      label: titleOf(indicator),
      block: code,
      figures: [
        counts === 'value'
          ? cents(value, handOvers)
          : counts === 'recipients'
            ? count(source.recipientsFor(code).length, recipients)
            : { value: null, kind: 'count', opens: null },
      ],
    }
  }
  const unchecked = source.indicators.some(({ confidence }) => confidence !== 'sourced')
  return [
    {
      key: 'indicators',
      title: both('reports:tables.indicators'),
      notes: [
        ...(unchecked ? [both('reports:notes.unchecked')] : []),
        both('reports:notes.vouchers'),
        both('reports:notes.value'),
      ],
      columns: ['figure'],
      rows: source.indicators.map(whole),
      total: null,
      people: true,
    },
    ...source.indicators
      .filter(({ counts }) => counts === 'recipients')
      .map((indicator) => brokenDown(source, indicator)),
  ]
}

/** Whoever it was not written down for; it does not say that it is not so. */
const notRecorded = ({ el, en }: StoredEntry): Words => ({
  el: say('el', 'reports:notRecorded', { group: el }),
  en: say('en', 'reports:notRecorded', { group: en }),
})

function brokenDown(source: HandedOver, indicator: StoredEntry): FigureTable {
  const row = (
    block: string,
    label: Words,
    by: 'all' | 'age' | 'sex' | 'citizenship' | 'group',
    code: string | null,
  ): FigureRow => {
    const opens = { list: 'recipients', indicator: indicator.code, by, code } as const
    return {
      key: `${block}:${code ?? ''}`,
      label,
      block,
      figures: [count(source.recipientIds(opens).length, opens)],
    }
  }
  const words = ({ el, en }: StoredEntry): Words => ({ el, en })
  return {
    key: 'indicators',
    title: titleOf(indicator),
    notes: [both('reports:notes.recorded')],
    columns: ['recipients'],
    rows: [
      ...(['sex', 'age', 'citizenship'] as const).flatMap((by) => [
        ...source.breakdownsBy(by).map((each) => row(by, words(each), by, each.code)),
        row(by, both(`reports:unknownOf.${by}`), by, null),
      ]),
      ...source
        .breakdownsBy('group')
        .flatMap((each) => [
          row(each.code, words(each), 'group', each.code),
          row(each.code, notRecorded(each), 'group', `-${each.code}`),
        ]),
    ],
    total: row('total', both('reports:total'), 'all', null),
    people: true,
  }
}
