import type { Reader } from '../../database/reader'
import { standingLots } from './deliveries.store'

/** A donation, with what of it was taken back later. */
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
  /** 1: the whole of it was taken back. */
  readonly undone: 0 | 1
  /** Of the value, that of what was taken back, the whole or single lines. */
  readonly undoneCents: number
}

/** The donations of the days from the first to the last, the newest first, also those that were taken back. */
export const donationsBetween = (reader: Reader, from: string, until: string): ReportedDonation[] =>
  reader.all<ReportedDonation>(
    `SELECT *, iif(undone, coalesce(valueCents, 0), coalesce(valueCents, 0) - coalesce(standingCents, 0)) AS undoneCents
     FROM (SELECT d.id, d.day, d.year, d.number, d.sourceId, s.name AS sourceName,
         (SELECT count(*) FROM lots l WHERE l.deliveryId = d.id) AS lots,
         (SELECT sum(l.valueCents) FROM lots l WHERE l.deliveryId = d.id) AS valueCents,
         d.undoneAt IS NOT NULL AS undone, ${standingLots('sum(l.valueCents)')} AS standingCents
       FROM deliveries d JOIN goods_sources s ON s.id = d.sourceId
       WHERE d.kind = 'donation' AND d.day BETWEEN ? AND ?) ORDER BY day DESC, id DESC`,
    from,
    until,
  )
