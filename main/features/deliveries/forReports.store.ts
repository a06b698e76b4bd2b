import type { Reader } from '../../database/reader'
import { standingLots } from './deliveries.store'

/** A donation that stands. */
export type ReportedDonation = {
  readonly id: string
  readonly day: string
  readonly year: number
  readonly number: number
  readonly sourceId: string
  /** Empty for an anonymous donor. */
  readonly sourceName: string
  readonly lots: number
  /** Null where nothing was estimated. */
  readonly valueCents: number | null
}

/** The donations of the days from the first to the last, the newest first; those that were taken back are not among them. */
export const donationsBetween = (reader: Reader, from: string, until: string): ReportedDonation[] =>
  reader.all<ReportedDonation>(
    `SELECT d.id, d.day, d.year, d.number, d.sourceId, s.name AS sourceName,
       ${standingLots('count(*)')} AS lots, ${standingLots('sum(l.valueCents)')} AS valueCents
     FROM deliveries d JOIN goods_sources s ON s.id = d.sourceId
     WHERE d.kind = 'donation' AND d.undoneAt IS NULL AND d.day BETWEEN ? AND ? ORDER BY d.day DESC, d.id DESC`,
    from,
    until,
  )
