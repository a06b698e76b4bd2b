import type { z } from 'zod'
import { filled, searchedName } from '../../../main/features/citizens/citizens.rules'
import { fieldColumns } from '../../../main/features/citizens/citizens.store'
import {
  citizenAssignmentsTable,
  citizenSafeContactsTable,
  citizensTable,
} from '../../../main/features/citizens/citizens.tables'
import { indexName } from '../../../main/features/citizens/nameIndex.store'
import {
  groupsTable,
  problemsTable,
  socialFactsTable,
} from '../../../main/features/citizens/socialFacts.tables'
import { newCitizenSchema } from '../../../shared/features/citizens/citizen'
import type { RecordedSocialFacts } from '../../../shared/features/citizens/socialFacts'
import type { ContactWay } from '../../../shared/values/listEntry'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { InventedCitizen } from '../invented/invented'
import { inserter } from './inserter'
import type { Loading } from '../loadCentre'

/** The instant at which the card was opened. */
export const openedAt = ({ firstContact }: InventedCitizen) => `${firstContact}T08:00:00.000Z`

/** What the form gives to the gate. */
export function citizenInput(
  card: InventedCitizen,
  users: readonly string[],
): z.input<typeof newCitizenSchema> {
  const { address, permit, idCard } = card
  return {
    surname: card.surname,
    name: card.name,
    fatherName: card.fatherName,
    motherName: card.motherName,
    birthSurname: card.birthSurname,
    latinSurname: card.surnameLatin,
    latinName: card.nameLatin,
    sex: card.sex,
    birthDate: card.birthDate,
    birthDateEstimated: card.birthDateEstimated,
    birthplace: card.birthPlace,
    citizenship: card.citizenship,
    amka: card.amka.value,
    amkaAbsence: card.amka.absence,
    afm: card.afm.value,
    afmAbsence: card.afm.absence,
    identityDocumentKind: permit ? 'residencePermit' : idCard.value ? 'identityCard' : null,
    identityDocument: permit?.number ?? idCard.value,
    identityDocumentExpires: permit?.expires ?? null,
    identityDocumentAbsence: permit ? null : idCard.absence,
    address: address && `${address.street} ${address.number}`.trim(),
    postcode: address?.postcode ?? null,
    settlement: address?.settlement ?? null,
    municipality: address?.municipality ?? null,
    mobile: card.mobile,
    landline: card.landline,
    email: card.email,
    preferredLanguage: card.language,
    interpretation: card.interpretation,
    firstContactOn: card.firstContact,
    referralSource: card.referralSource,
    responsibleId: users[card.responsible] ?? null,
  }
}

/** What is recorded of a registered citizen's situation. */
export const socialFactsInput = (
  card: InventedCitizen,
): Omit<RecordedSocialFacts, 'citizenId' | 'version'> => ({
  maritalStatus: card.maritalStatus,
  labourStatus: card.labourStatus,
  unemployedSince: card.labourSince as IsoDate | null,
  education: card.education,
  insurance: card.insurance,
  housing: card.housing,
  incomeBand: card.incomeBand,
  incomeCents: null,
  disabilityPercent: null,
  disabilityCertificateUntil: null,
  notes: null,
})

/** Writes cards with everything that hangs on them, as the acts of the gate would leave them. */
export function cardLoader(
  { writer, users, newId }: Loading,
  blocksOfRule: (rule: string) => readonly ContactWay[],
) {
  const insert = {
    citizen: inserter(writer, citizensTable),
    assignment: inserter(writer, citizenAssignmentsTable),
    safeContact: inserter(writer, citizenSafeContactsTable),
    facts: inserter(writer, socialFactsTable),
    group: inserter(writer, groupsTable),
    problem: inserter(writer, problemsTable),
  }

  return function load(
    card: InventedCitizen,
    { serial, fileNumber }: { serial: number; fileNumber: number },
  ) {
    const id = newId()
    const by = users[card.responsible]!
    const fields = filled(newCitizenSchema.parse(citizenInput(card, users)), card.firstContact as IsoDate)
    const registered = card.kind === 'registered'
    const acts = [registered, card.notice !== null, card.fileStatus !== 'active', card.restricted]
    insert.citizen({
      ...fieldColumns(fields),
      id,
      // Each act on the card is a version.
      version: 1 + acts.filter(Boolean).length,
      serial,
      standing: card.kind,
      fileNumber: registered ? fileNumber : null,
      fileStatus: card.fileStatus,
      closeReason: card.closeReason,
      closedOn: card.closedOn,
      informedOn: card.notice?.on ?? null,
      informedForm: card.notice?.version ?? null,
      restricted: card.restricted ? 1 : 0,
      createdAt: openedAt(card),
      createdBy: by,
    })
    indexName(writer, serial, searchedName(fields))
    const added = { citizenId: id, addedAt: openedAt(card), addedBy: by }
    if (card.restricted)
      for (const userId of new Set([users[0]!, by])) insert.assignment({ citizenId: id, userId })
    for (const rule of card.safeContact)
      insert.safeContact({ id: newId(), rule, note: '', blocks: blocksOfRule(rule).join(' '), ...added })
    if (registered) loadFacts(card, id, added)
    return id
  }

  function loadFacts(
    card: InventedCitizen,
    id: string,
    added: { citizenId: string; addedAt: string; addedBy: string },
  ) {
    insert.facts({ id, version: 1, ...socialFactsInput(card) })
    const dated = ({ code, since }: { code: string; since: string }) => ({
      id: newId(),
      code,
      startedOn: since,
      endedOn: null,
      ...added,
    })
    for (const group of card.groups)
      insert.group({ ...dated(group), evidence: group.evidence, evidenceNote: '' })
    for (const problem of card.problems) insert.problem({ ...dated(problem), note: '' })
  }
}
