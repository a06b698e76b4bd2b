import { type CitizenField } from '../../../shared/features/citizens/citizen'
import type { ListName } from '../../../shared/values/listEntry'

/** How a field of the card is typed and shown. */
type Kind =
  | {
      readonly as:
        'text' | 'long' | 'phone' | 'email' | 'digits' | 'date' | 'pastDate' | 'check' | 'user' | 'document'
    }
  | { readonly as: 'list'; readonly list: ListName; readonly absentNumber?: 'amka' | 'afm' | 'idCard' }

const text = { as: 'text' } as const
const phone = { as: 'phone' } as const
const digits = { as: 'digits' } as const
const date = { as: 'date' } as const
const pastDate = { as: 'pastDate' } as const
const list = (name: ListName) => ({ as: 'list', list: name }) as const
const absence = (absentNumber: 'amka' | 'afm' | 'idCard') =>
  ({ as: 'list', list: 'absenceReasons', absentNumber }) as const

export const kindOf: Readonly<Record<CitizenField, Kind>> = {
  surname: text,
  name: text,
  fatherName: text,
  motherName: text,
  birthSurname: text,
  latinSurname: text,
  latinName: text,
  sex: list('sexes'),
  birthDate: pastDate,
  birthDateEstimated: { as: 'check' },
  birthplace: text,
  citizenship: list('citizenships'),
  amka: digits,
  amkaAbsence: absence('amka'),
  afm: digits,
  afmAbsence: absence('afm'),
  personalNumber: text,
  identityDocumentKind: { as: 'document' },
  identityDocument: text,
  identityDocumentExpires: date,
  identityDocumentAbsence: absence('idCard'),
  paaypa: text,
  paaypaExpires: date,
  address: text,
  postcode: digits,
  settlement: text,
  municipality: text,
  residenceCheckedOn: pastDate,
  residenceProof: text,
  mobile: phone,
  landline: phone,
  email: { as: 'email' },
  preferredLanguage: list('languages'),
  interpretation: list('interpretationNeeds'),
  contactPerson: text,
  contactPersonCapacity: text,
  contactPersonPhone: phone,
  authorisedUntil: date,
  firstContactOn: pastDate,
  referralSource: list('referralSources'),
  responsibleId: { as: 'user' },
  request: { as: 'long' },
}

/** The card in parts that are shown, and corrected, one at a time. */
export const cardParts = {
  identity: [
    'surname',
    'name',
    'fatherName',
    'motherName',
    'birthDate',
    'birthDateEstimated',
    'sex',
    'birthplace',
    'citizenship',
    'birthSurname',
    'latinSurname',
    'latinName',
  ],
  numbers: [
    'amka',
    'amkaAbsence',
    'afm',
    'afmAbsence',
    'personalNumber',
    'identityDocumentKind',
    'identityDocument',
    'identityDocumentExpires',
    'identityDocumentAbsence',
    'paaypa',
    'paaypaExpires',
  ],
  contact: [
    'mobile',
    'landline',
    'email',
    'address',
    'postcode',
    'settlement',
    'municipality',
    'residenceCheckedOn',
    'residenceProof',
    'preferredLanguage',
    'interpretation',
    'contactPerson',
    'contactPersonCapacity',
    'contactPersonPhone',
    'authorisedUntil',
  ],
  process: ['request', 'referralSource', 'firstContactOn', 'responsibleId'],
} as const satisfies Readonly<Record<string, readonly CitizenField[]>>
export type CardPart = keyof typeof cardParts
