import { makeParcelCode } from '../../../shared/features/distributions/parcelCode'
import { inLanguage, linesOf } from '../../../shared/features/settings/centre'
import { formatQuantity } from '../../../shared/values/quantity'
import type { Reader } from '../../database/reader'
import { findWarehouse } from '../goods'
import { findUser } from '../users'
import { openCentre } from '../settings'
import { lotName } from './givenLines.rules'
import type { HandOverRow } from './handOvers.tables'
import type { SeenHousehold } from './householdLines.store'
import type { ParcelRow } from './parcels.tables'
import type { ReceiptFacts } from './receipt.document'
import type { GivenLot } from './stock.store'

/** Everything the receipt will say, as it is on the day of the hand-over: later changes of names do not change the paper. */
export function receiptFacts(
  reader: Reader,
  { line, members }: SeenHousehold,
  handedOver: {
    readonly row: Omit<HandOverRow, 'receipt'>
    readonly parcel: ParcelRow
    readonly programmeName: string | null
    readonly given: readonly GivenLot[]
  },
): ReceiptFacts {
  const { row, parcel, programmeName, given } = handedOver
  const { centre } = openCentre(reader)
  const head = (language: 'el' | 'en') => ({
    issuer: [...linesOf(inLanguage(centre.issuer, language)), inLanguage(centre.name, language)],
    address: inLanguage(centre.address, language),
    place: inLanguage(centre.place, language),
  })
  const collector = members.find(({ citizenId }) => citizenId === row.collectedById)
  return {
    el: head('el'),
    en: head('en'),
    postcode: centre.postcode,
    telephone: centre.telephone,
    email: centre.email,
    year: row.year,
    serial: row.serial,
    day: row.day,
    programme: programmeName,
    household: line.name,
    named: [...new Set([line.citizenId, ...(collector ? [collector.citizenId] : [])])],
    fileNumber: line.fileNumber,
    size: line.size,
    collector:
      row.proxyName === null
        ? { name: collector ? `${collector.surname} ${collector.name}`.trim() : line.name, document: null }
        : { name: row.proxyName, document: row.proxyDocument },
    parcel: makeParcelCode(parcel.year, parcel.serial),
    warehouse: findWarehouse(reader, row.warehouseId).name,
    staff: findUser(reader, row.handedBy)?.fullName ?? '',
    lines: given.map(({ item, quantity, lotLabel, expiresOn, instead, reason }) => ({
      item: item.name,
      itemEn: item.nameEn,
      quantity: formatQuantity(quantity, item.measure),
      lot: lotName(lotLabel, expiresOn),
      instead: instead ? { item: instead.name, itemEn: instead.nameEn, reason } : null,
    })),
  }
}
