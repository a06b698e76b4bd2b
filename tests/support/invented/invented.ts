/** Plain shapes of what the generator invents. Codes are those of `resources/lists`; days are `YYYY-MM-DD`. */
import type { Sex } from './firstNames'

export type InventedAddress = {
  readonly street: string
  readonly number: string
  readonly settlement: string
  readonly municipality: string
  readonly postcode: string
}

/** A number that is there, or the reason (code of `absenceReasons`) why it is not. */
export type NumberOrReason =
  { readonly value: string; readonly absence: null } | { readonly value: null; readonly absence: string }

export type InventedCitizen = {
  readonly index: number
  readonly kind: 'enquirer' | 'registered'
  /** Unique, of registered citizens only. */
  readonly fileNumber: number | null
  readonly surname: string
  readonly name: string
  readonly surnameLatin: string | null
  readonly nameLatin: string | null
  readonly birthSurname: string | null
  readonly fatherName: string | null
  readonly motherName: string | null
  readonly sex: Sex
  readonly birthDate: string
  readonly birthDateEstimated: boolean
  readonly birthPlace: string
  readonly citizenship: string
  readonly language: string
  readonly interpretation: string
  readonly amka: NumberOrReason
  readonly afm: NumberOrReason
  readonly idCard: NumberOrReason
  readonly permit: { readonly number: string; readonly expires: string } | null
  /** Null: without a home. */
  readonly address: InventedAddress | null
  readonly mobile: string | null
  readonly landline: string | null
  readonly email: string | null
  readonly maritalStatus: string
  readonly labourStatus: string
  readonly labourSince: string | null
  readonly education: string
  readonly insurance: string
  readonly housing: string
  readonly incomeBand: string
  readonly groups: readonly { readonly code: string; readonly since: string; readonly evidence: string }[]
  readonly problems: readonly { readonly code: string; readonly since: string }[]
  readonly safeContact: readonly string[]
  readonly firstContact: string
  readonly referralSource: string
  readonly fileStatus: 'active' | 'inactive' | 'closed'
  readonly closeReason: string | null
  readonly closedOn: string | null
  readonly restricted: boolean
  readonly notice: { readonly on: string; readonly version: string } | null
  /** Index of the user who is responsible. */
  readonly responsible: number
}

export type InventedHousehold = {
  readonly index: number
  readonly from: string
  readonly to: string | null
  /** One after the other, the last without an end while the household lasts. */
  readonly addresses: readonly {
    readonly address: InventedAddress
    readonly from: string
    readonly to: string | null
  }[]
}

export type InventedMembership = {
  readonly household: number
  readonly citizen: number
  readonly relation: string
  readonly from: string
  readonly to: string | null
}

/** Relatives who live, or lived, together: one household or two with moves between them. */
export type InventedFamily = {
  readonly citizens: readonly InventedCitizen[]
  readonly households: readonly InventedHousehold[]
  readonly memberships: readonly InventedMembership[]
}

export type InventedVisit = {
  readonly index: number
  readonly on: string
  /** `HH:MM` */
  readonly at: string
  readonly minutes: number
  readonly citizens: readonly number[]
  readonly manner: string
  readonly services: readonly string[]
  readonly outcome: string
  readonly place: string
  readonly nextStep: { readonly kind: string; readonly on: string } | null
  /** Index of the user. */
  readonly by: number
  readonly note: string | null
}

export type ReferralState =
  'draft' | 'toBeSigned' | 'signed' | 'sent' | 'handedOver' | 'answered' | 'noAnswer' | 'closed'

export type InventedReferral = {
  readonly index: number
  readonly citizen: number
  /** Code of a body of `directory.json`. */
  readonly body: string
  readonly subject: string
  readonly asked: string
  readonly reason: string
  readonly ground: string
  readonly consentOn: string | null
  readonly documents: readonly string[]
  readonly openedOn: string
  readonly openedBy: number
  readonly state: ReferralState
  /** Serials count 1, 2, 3 … in each year, in the order of signing, without gaps. */
  readonly letter: {
    readonly year: number
    readonly serial: number
    readonly signedOn: string
    readonly signedBy: number
  } | null
  readonly delivery: {
    readonly on: string
    readonly manner: string
    readonly trackingNumber: string | null
  } | null
  readonly chases: readonly string[]
  readonly answer: { readonly on: string; readonly outcome: string; readonly reason: string | null } | null
  readonly closedOn: string | null
}

export type InventedUser = {
  readonly index: number
  readonly surname: string
  readonly name: string
  readonly sex: Sex
  /** Code of the list `staffTitles`. */
  readonly title: string
  readonly roles: readonly ('reception' | 'socialWorker' | 'psychologist' | 'supervisor' | 'administrator')[]
}
