import type { DistributionDay, ParcelLine } from '../../shared/features/distributions/distributionDay'
import type { HandOver } from '../../shared/features/distributions/handOver'
import type { Parcel } from '../../shared/features/distributions/parcel'

/** An invented day with one household on its list. */
export const sampleDay: DistributionDay = {
  id: 'day',
  version: 1,
  programmeId: 'programme',
  programmeName: 'Μηνιαία διανομή',
  warehouseId: 'room',
  warehouseName: 'Αποθήκη',
  day: '2026-11-22',
  slots: [{ from: '09:00', until: '12:00', island: null, manner: 'pickUp', place: '' }],
  note: '',
  cancelled: false,
  counts: { planned: 1, packed: 0, handedOver: 0, notCollected: 0 },
}

export const sampleParcelLine: ParcelLine = {
  id: 'parcel',
  version: 3,
  dayId: 'day',
  programmeId: 'programme',
  programmeName: 'Μηνιαία διανομή',
  day: '2026-11-22',
  code: 'P26-00417-3',
  state: 'planned',
  slot: 0,
  reservedUntil: null,
  reserved: false,
  removedReason: '',
  household: {
    householdId: 'household',
    citizenId: 'anna',
    name: 'ΚΑΝΑΡΗ Άννα',
    fileNumber: 41,
    size: 2,
    hiddenMembers: 0,
    settlement: 'Χώρα',
    island: null,
  },
  handedOver: null,
}

const pasta = {
  itemId: 'pasta',
  itemName: 'Μακαρόνια',
  itemNameEn: 'Pasta',
  category: 'food',
  measure: 'grams' as const,
}
const flour = {
  itemId: 'flour',
  itemName: 'Αλεύρι',
  itemNameEn: null,
  category: 'food',
  measure: 'pieces' as const,
}

/** Flour is there, of two kilos of pasta only one. */
export const sampleParcel: Parcel = {
  parcel: sampleParcelLine,
  members: [
    { citizenId: 'vasilis', name: 'ΚΑΝΑΡΗΣ Βασίλης', age: 40, counting: true },
    { citizenId: 'anna', name: 'ΚΑΝΑΡΗ Άννα', age: 38, counting: true },
  ],
  entitlement: {
    programmeId: 'programme',
    programmeName: 'Μηνιαία διανομή',
    householdId: 'household',
    day: '2026-11-22',
    entitled: true,
    reasons: [],
    missingCriteria: [],
    remaining: 1,
    size: 2,
    counting: 2,
    lastCollected: null,
    validUntil: null,
    marks: [],
    basket: [
      { ...pasta, quantity: 2000 },
      { ...flour, quantity: 1 },
    ],
  },
  lines: [
    {
      ...pasta,
      quantity: 1000,
      lotId: 'lot1',
      lotLabel: null,
      expiresOn: '2027-01-31',
      substitutesItemId: null,
      reason: '',
    },
    {
      ...flour,
      quantity: 1,
      lotId: 'lot2',
      lotLabel: 'A7',
      expiresOn: null,
      substitutesItemId: null,
      reason: '',
    },
  ],
  short: [{ ...pasta, quantity: 1000 }],
}

export const sampleHandOver: HandOver = {
  id: 'handOver',
  receipt: '26/417',
  year: 2026,
  serial: 417,
  parcelId: 'parcel',
  programmeId: 'programme',
  programmeName: 'Μηνιαία διανομή',
  warehouseId: 'room',
  day: '2026-11-22',
  handedAt: '2026-11-22T08:05:00.000Z',
  handedBy: 'me',
  household: sampleParcelLine.household,
  collector: {
    kind: 'member',
    name: 'ΚΑΝΑΡΗ Άννα',
    citizenId: 'anna',
    document: null,
    authorisationKept: false,
  },
  nod: 'none',
  undone: null,
  valueCents: 320,
  lines: [
    {
      ...pasta,
      quantity: 1000,
      lotId: 'lot1',
      lotLabel: null,
      expiresOn: '2027-01-31',
      substitutes: null,
      reason: '',
    },
  ],
  urgentReason: null,
  nodBy: null,
  nodAt: null,
  nodNote: '',
  note: '',
}
