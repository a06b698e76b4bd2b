import type { ListRequest, Opens } from '../../../shared/features/reports/report'
import type { Reader } from '../../database/reader'
import { recordedGroups } from '../citizens'
import {
  reportedCategories,
  reportedHandOvers,
  type ReportedHandOver,
  reportedMembers,
  reportedRecipients,
  undoneHandOvers,
} from '../distributions'
import { listEntries } from '../settings'
import { belongsTo, countsFor, firstOf, type RecipientFacts } from './reports.rules'

export type HandOverDimension = 'householdSizes' | 'places' | 'programmes' | 'months'

/** Under which row of a table a hand-over stands; null: not known, or outside every programme. */
export function codeOf(by: HandOverDimension, handOver: ReportedHandOver): string | null {
  if (by === 'householdSizes') return String(handOver.householdSize)
  if (by === 'places') return handOver.island
  if (by === 'programmes') return handOver.programmeId
  return handOver.day.slice(0, 7)
}

/** What was handed over in the period and who received it: figures and the lists behind them are counted from one source. */
export function handedOver(
  reader: Reader,
  { from, until, programmeId }: Pick<ListRequest, 'from' | 'until' | 'programmeId'>,
) {
  const filter = { from, until, programmeId, warehouseId: null }
  const handOvers = reportedHandOvers(reader, filter)
  const membersOf = Map.groupBy(reportedMembers(reader, filter), ({ handOverId }) => handOverId)
  const groups = Map.groupBy(recordedGroups(reader, from, until), ({ citizenId }) => citizenId)
  const received = Map.groupBy(reportedCategories(reader, filter), ({ citizenId }) => citizenId)
  const blocOf = new Map(listEntries(reader, 'citizenships').map(({ code, bloc }) => [code, bloc ?? null]))
  const recipients = reportedRecipients(reader, filter).map(({ citizenId, age, sex, citizenship }) => ({
    citizenId,
    age,
    sex,
    bloc: citizenship === null ? null : (blocOf.get(citizenship) ?? null),
    groups: new Set((groups.get(citizenId) ?? []).map(({ code }) => code)),
    categories: new Set((received.get(citizenId) ?? []).map(({ category }) => category)),
  })) satisfies RecipientFacts[]
  const breakdowns = listEntries(reader, 'recipientBreakdowns').filter(({ active }) => active)
  const indicators = listEntries(reader, 'materialAidIndicators').filter(({ active }) => active)

  const handOversIn = (by: HandOverDimension | null, code: string | null) =>
    by === null ? handOvers : handOvers.filter((each) => codeOf(by, each) === code)
  const citizensOf = (some: readonly ReportedHandOver[]) =>
    new Set(
      some.flatMap(({ handOverId }) => (membersOf.get(handOverId) ?? []).map(({ citizenId }) => citizenId)),
    )
  const recipientsFor = (indicatorCode: string | null) => {
    const indicator = indicators.find(({ code }) => code === indicatorCode)
    return indicator ? recipients.filter(({ categories }) => countsFor(indicator, categories)) : recipients
  }
  const breakdownsBy = (by: 'age' | 'sex' | 'citizenship' | 'group') =>
    breakdowns.filter((each) => each.by === by)

  /** The citizens that an opening of a list of recipients means. */
  function recipientIds({ indicator, by, code }: Extract<Opens, { list: 'recipients' }>): string[] {
    const counted = recipientsFor(indicator)
    const ids = (some: typeof counted) => some.map(({ citizenId }) => citizenId)
    if (by === 'all') return ids(counted)
    if (by === 'places' || by === 'programmes' || by === 'months')
      return [...citizensOf(handOversIn(by, code))]
    if (by === 'group') {
      const group = breakdowns.find((each) => each.code === code?.replace('-', ''))
      const recorded = !code?.startsWith('-')
      return group ? ids(counted.filter((each) => belongsTo(group, each) === recorded)) : []
    }
    const among = breakdownsBy(by)
    return ids(counted.filter((each) => (firstOf(among, each)?.code ?? null) === code))
  }
  return {
    handOvers,
    /** Ids of those that were taken back. */
    undone: undoneHandOvers(reader, filter),
    handOversIn,
    citizensOf,
    recipients,
    recipientsFor,
    recipientIds,
    breakdownsBy,
    indicators,
  }
}
export type HandedOver = ReturnType<typeof handedOver>
