import type {
  Leak,
  LetterEdits,
  LetterGap,
  LetterPart,
  LetterValues,
} from '../../../shared/features/letters/letter'
import { letterParts } from '../../../shared/features/letters/letter'
import type { ReferralLetterContent } from '../../../shared/features/letters/letterContent'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Actor, QueryContext } from '../../dispatch/context'
import { openCitizen, openSocialFacts, visibleTo } from '../citizens'
import { openReferralForLetter } from '../referrals'
import { findListEntry, openCentre, openPicture } from '../settings'
import { findUser } from '../users'
import { valuesOf } from './letterDraft.document'
import { leaksIn, type LeakPerson } from './letterLeaks.rules'
import { contentOf, type LetterNumber, pictureIds } from './letters.document'
import { gapsOf } from './letters.rules'
import { editsOf, findDraft, newestTemplate, openLetterRow } from './letters.store'
import type { LetterDraftRow } from './letters.tables'
import type { LetterSources } from './letterSources'

export type Composed = {
  readonly sources: LetterSources
  readonly draft: LetterDraftRow | null
  readonly edits: LetterEdits
  readonly values: LetterValues
  readonly templateVersion: number
}

/** Who asks, and when. */
export type Asking = Pick<QueryContext, 'actor' | 'now' | 'today'>

/**
 * Everything the letter of a referral is made of at this moment.
 * @throws Failed notFound where the actor may not open the citizen's card
 */
export function compose(reader: Reader, { actor, now, today }: Asking, referralId: string): Composed {
  const { referral, body } = openReferralForLetter(reader, actor, referralId, now())
  const draft = findDraft(reader, referralId)
  const edits = editsOf(draft)
  const corrected = draft?.correctsId ? openLetterRow(reader, draft.correctsId) : null
  const sources: LetterSources = {
    today: today(),
    centre: openCentre(reader).centre,
    citizen: openCitizen(reader, actor, referral.citizen.id),
    referral,
    body,
    responsibleName: findUser(reader, referral.responsibleId)?.fullName ?? '',
    entry: (list, code) => findListEntry(reader, list, code),
    template: (language) => newestTemplate(reader, language),
    corrects: corrected && {
      year: corrected.year,
      serial: corrected.serial,
      date: corrected.signedOn as IsoDate,
    },
  }
  const values = valuesOf(sources, edits)
  return { sources, draft, edits, values, templateVersion: sources.template(values.language).version }
}

export const contentFor = ({ sources, values }: Composed, number: LetterNumber): ReferralLetterContent =>
  contentOf(sources, values, number)

/** The bytes of the pictures by the names the layout calls them by. */
export const picturesFor = (reader: Reader, { sources }: Composed): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(pictureIds(sources)).map(([name, id]) => [name, openPicture(reader, id).bytes]),
  )

export const gapsFor = ({ sources, values }: Composed): LetterGap[] =>
  gapsOf(values, sources.citizen, sources.referral, sources.centre)

/** SHA-256 over all that the letter will say but its number and date, and over its pictures. */
export function seenOf(composed: Composed): Promise<string> {
  const content = { ...contentFor(composed, null), date: '', placeAndDate: '' }
  const said = [
    content,
    pictureIds(composed.sources),
    composed.templateVersion,
    composed.draft?.correctsId ?? null,
  ]
  return sha256(new TextEncoder().encode(JSON.stringify(said)))
}

/** In lower-case hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

/** The exact personal data that leave with the letter as it stands. */
export function leaksFor(reader: Reader, actor: Actor, composed: Composed): Leak[] {
  const { sources, edits, values } = composed
  const { citizen, centre, body, referral, entry } = sources
  const { groups, problems } = openSocialFacts(reader, actor, citizen.id)
  const label = (field: 'group' | 'problem' | 'citizenship', code: string | null) => {
    const list = (
      { group: 'vulnerableGroups', problem: 'presentingProblems', citizenship: 'citizenships' } as const
    )[field]
    const found = code === null ? null : entry(list, code)
    const special = found?.specialCategory === true || found?.criminalData === true
    return found ? [found.el, found.en].map((text) => ({ field, text, special })) : []
  }
  const isSpecial = (code: string) => {
    const found = entry('documentsGiven', code)
    return found?.specialCategory === true || found?.criminalData === true
  }
  const isTyped: Record<LetterPart, boolean> = {
    opening: edits.opening !== null,
    reason: true,
    asked: edits.asked !== null || referral.askedText !== '',
    closing: edits.closing !== null,
  }
  const specialNames = referral.documents.flatMap(({ code, text }) =>
    isSpecial(code)
      ? [[entry('documentsGiven', code)?.[values.language], text].filter(Boolean).join(': ')]
      : [],
  )
  return leaksIn(contentFor(composed, null), {
    citizen,
    members: membersOf(reader, actor, citizen.id),
    labels: [
      ...groups.flatMap(({ code }) => label('group', code)),
      ...problems.flatMap(({ code }) => label('problem', code)),
      ...label('citizenship', citizen.citizenship),
    ],
    freeTexts: [
      ...(edits.subject === null ? [] : [{ place: 'subject' as const, text: values.subject }]),
      ...letterParts.flatMap((part) =>
        isTyped[part] && values[part] !== '' ? [{ place: 'body' as const, text: values[part] }] : [],
      ),
    ],
    specialAttachments: specialNames,
    offices: [centre.telephone, centre.email, body.phone ?? '', body.email ?? ''].filter(Boolean),
  })
}

/** Those who live with the citizen today and whose cards the actor may open. */
function membersOf(reader: Reader, actor: Actor, citizenId: string): LeakPerson[] {
  const visible = visibleTo(actor)
  return reader
    .all<{ id: string }>(
      `SELECT DISTINCT m.citizenId AS id FROM household_members mine
       JOIN household_members m ON m.householdId = mine.householdId AND m.untilDay IS NULL
       JOIN citizens c ON c.id = m.citizenId
       WHERE mine.citizenId = ? AND mine.untilDay IS NULL AND m.citizenId <> mine.citizenId AND ${visible.sql}
       LIMIT 50`,
      citizenId,
      ...visible.values,
    )
    .map(({ id }) => openCitizen(reader, actor, id))
}
