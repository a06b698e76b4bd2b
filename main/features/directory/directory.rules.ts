import type { BodyFields, BodyStatus, NewBody } from '../../../shared/features/directory/body'
import { fold, foldedWords } from '../../../shared/values/greekText'
import type { BodySeed } from '../../../shared/values/listEntry'

/** A body of which nothing is known. */
const emptyBody: BodyFields = {
  kind: '',
  name: '',
  nameEn: null,
  service: null,
  serviceEn: null,
  department: null,
  address: null,
  postcode: null,
  settlement: null,
  phone: null,
  email: null,
  website: null,
  contactPerson: null,
  hours: null,
  languages: [],
  requiredDocuments: [],
  serves: '',
  restricted: false,
  note: null,
}

export function filled(typed: NewBody): BodyFields {
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined))
  return { ...emptyBody, ...given } as BodyFields
}

/** What the program knows of a body before the centre has checked it. */
export const fieldsOfSeed = (seed: BodySeed): BodyFields => ({
  ...emptyBody,
  kind: seed.kind,
  name: seed.nameEl,
  nameEn: seed.nameEn,
  service: seed.serviceEl,
  serviceEn: seed.serviceEn,
  address: seed.address,
  phone: seed.phone,
  email: seed.email,
  website: seed.website,
  hours: seed.hours,
  languages: seed.languages,
  requiredDocuments: seed.requiredDocuments,
  serves: seed.serves.join('\n'),
  restricted: seed.restricted,
})

/** What the list is ordered and searched by: folded, since the database does not fold Greek. */
export const searchColumns = (body: BodyFields) => ({
  sortKey: fold(body.name).slice(0, 200),
  searchText: ` ${[
    body.name,
    body.nameEn,
    body.service,
    body.serviceEn,
    body.department,
    body.settlement,
    body.serves,
    body.phone,
  ]
    .flatMap((text) => foldedWords(text ?? ''))
    .join(' ')}`,
})

/** An entry that somebody confirmed, or that just answered, is in use; a closed one stays closed until it is reopened. */
export const statusAfterCheck = (status: BodyStatus): BodyStatus =>
  status === 'toBeChecked' ? 'active' : status

/** The names of the fields that differ, for the audit trail. */
export const changedFields = (
  before: Readonly<Record<keyof BodyFields, unknown>>,
  after: BodyFields,
): string[] =>
  (Object.keys(emptyBody) as (keyof BodyFields)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
