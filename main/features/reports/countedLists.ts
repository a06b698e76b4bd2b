import { lineItemName } from '../../../shared/features/goods/itemName'
import type { CountedList, CountedOpens, ListRequest } from '../../../shared/features/reports/report'
import { say, type WordKey } from '../../../shared/i18n/say'
import { formatEuros } from '../../../shared/values/euros'
import { officialName } from '../../../shared/values/greekGrammar'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { formatQuantity } from '../../../shared/values/quantity'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { citizensSeen } from '../citizens'
import { donationsBetween } from '../deliveries'
import { handOversSeen } from '../distributions'
import { writtenMovements } from '../goods'
import { listEntries } from '../settings'
import { handedOver } from './handedOver'

type Rows = CountedList['rows']
type Asked<List extends CountedOpens['list']> = Omit<ListRequest, 'opens'> & {
  readonly opens: Extract<CountedOpens, { list: List }>
}

/** Longer ones are told by their beginning. */
const most = 1000

/** The list a number was counted from, in words; of cards the reader may not open only how many there are. */
export function countedList(reader: Reader, actor: Actor, request: ListRequest): CountedList {
  const { opens, ...rest } = request
  if (opens.list === 'movements') return movements(reader, { ...rest, opens })
  if (opens.list === 'donations') return donations(reader, { ...rest, opens })
  if (opens.list === 'handOvers') return handOvers(reader, actor, { ...rest, opens })
  return recipients(reader, actor, { ...rest, opens })
}

const day = (iso: string | null) => (iso === null ? '' : formatGreekDate(iso as IsoDate))
const money = (cents: number | null) => (cents === null ? '–' : formatEuros(cents))

function answer(
  language: ListRequest['language'],
  headers: readonly WordKey[],
  rows: Rows,
  { counted, seen }: { counted: number; seen: number },
): CountedList {
  return {
    headers: headers.map((key) => say(language, key)),
    rows: rows.slice(0, most),
    hidden: counted - seen,
    more: Math.max(0, rows.length - most),
  }
}

function movements(reader: Reader, { opens, from, until, language }: Asked<'movements'>): CountedList {
  const reasons = new Map(
    listEntries(reader, 'writeOffReasons').map((entry) => [entry.code, entry[language]]),
  )
  const found = writtenMovements(reader, { ...opens, from, until }, most * 10)
  const rows = found.map((line): Rows[number] => ({
    key: line.id,
    cells: [
      day(line.day),
      say(language, `reports:kinds.${line.kind}`),
      lineItemName(language, line),
      line.lotLabel ?? '',
      formatQuantity(line.quantity, line.measure),
      money(line.valueCents),
      line.reason === null ? '' : (reasons.get(line.reason) ?? line.reason),
    ],
    of: { page: 'lot', id: line.lotId },
  }))
  const headers = [
    'reports:list.day',
    'reports:list.kind',
    'reports:list.item',
    'reports:list.lot',
    'reports:list.quantity',
    'reports:list.value',
    'reports:list.reason',
  ] as const
  return answer(language, headers, rows, { counted: rows.length, seen: rows.length })
}

function donations(reader: Reader, { opens, from, until, language }: Asked<'donations'>): CountedList {
  const rows = donationsBetween(reader, from, until)
    .filter(({ sourceId }) => opens.sourceId === null || sourceId === opens.sourceId)
    .filter(({ undone, undoneCents }) => !opens.undone || undone === 1 || undoneCents > 0)
    .map((each): Rows[number] => ({
      key: each.id,
      cells: [
        `${each.number}/${each.year}`,
        day(each.day),
        each.sourceName || say(language, 'reports:anonymous'),
        String(each.lots),
        money(opens.undone ? each.undoneCents : each.valueCents),
      ],
      of: { page: 'delivery', id: each.id },
    }))
  const headers = [
    'reports:list.number',
    'reports:list.day',
    'reports:list.donor',
    'reports:list.lots',
    'reports:list.value',
  ] as const
  return answer(language, headers, rows, { counted: rows.length, seen: rows.length })
}

function handOvers(
  reader: Reader,
  actor: Actor,
  { opens, language, ...asked }: Asked<'handOvers'>,
): CountedList {
  const source = handedOver(reader, asked)
  const counted =
    opens.by === 'undone'
      ? source.undone
      : source.handOversIn(opens.by, opens.code).map(({ handOverId }) => handOverId)
  const places = new Map(listEntries(reader, 'localities').map((entry) => [entry.code, entry[language]]))
  const seen = handOversSeen(reader, actor, counted)
  const rows = seen.map((each): Rows[number] => ({
    key: each.id,
    cells: [
      each.receipt,
      day(each.day),
      each.household.name,
      String(each.household.size),
      each.household.island === null ? '' : (places.get(each.household.island) ?? each.household.island),
      each.programmeName ?? say(language, 'reports:urgentAid'),
      money(each.valueCents),
    ],
    of: { page: 'handOver', id: each.id },
  }))
  const headers = [
    'reports:list.receipt',
    'reports:list.day',
    'reports:list.household',
    'reports:list.size',
    'reports:list.place',
    'reports:list.programme',
    'reports:list.value',
  ] as const
  return answer(language, headers, rows, { counted: counted.length, seen: rows.length })
}

function recipients(
  reader: Reader,
  actor: Actor,
  { opens, language, ...asked }: Asked<'recipients'>,
): CountedList {
  const counted = handedOver(reader, asked).recipientIds(opens)
  const seen = citizensSeen(reader, actor, counted)
  const rows = seen.map((each): Rows[number] => ({
    key: each.id,
    cells: [
      each.fileNumber === null ? '' : String(each.fileNumber),
      officialName(each),
      day(each.birthDate),
      each.settlement ?? '',
    ],
    of: { page: 'citizen', id: each.id },
  }))
  const headers = [
    'reports:list.fileNumber',
    'reports:list.name',
    'reports:list.birthDate',
    'reports:list.settlement',
  ] as const
  return answer(language, headers, rows, { counted: counted.length, seen: rows.length })
}
