import { z } from 'zod'
import {
  type Referral,
  type ReferralFields,
  referralFields,
} from '../../../shared/features/referrals/referral'
import { codeSchema, optionalCode } from '../../../shared/features/citizens/fields'
import { longText, shortText } from '../../../shared/values/schemas'
import type { Lists } from '../../api/useLists'

/** A referral as it is typed: codes where the gate wants entries, one receiver on each line. */
export const typedReferralSchema = z.strictObject({
  bodyId: z.string().min(1).max(40),
  asked: referralFields.asked,
  askedText: referralFields.askedText,
  reason: referralFields.reason,
  ground: optionalCode,
  groundText: referralFields.groundText,
  consentOn: referralFields.consentOn,
  documents: z.array(codeSchema).max(40),
  /** Which document it is that no entry of the list names. */
  otherDocument: shortText(200),
  copies: longText(2000),
  language: z.enum(['el', 'en']),
  confidential: z.boolean(),
  responsibleId: z.string().min(1).max(40),
})
export type TypedReferral = z.input<typeof typedReferralSchema>
export type ReadReferral = z.output<typeof typedReferralSchema>

export const emptyReferral = (responsibleId: string, language: 'el' | 'en'): TypedReferral => ({
  bodyId: '',
  asked: null,
  askedText: '',
  reason: '',
  ground: null,
  groundText: '',
  consentOn: null,
  documents: [],
  otherDocument: '',
  copies: '',
  language,
  confidential: false,
  responsibleId,
})

export const typedOf = (referral: Referral): TypedReferral => ({
  bodyId: referral.body.id,
  asked: referral.asked,
  askedText: referral.askedText,
  reason: referral.reason,
  ground: referral.ground?.code ?? null,
  groundText: referral.groundText,
  consentOn: referral.consentOn,
  documents: referral.documents.map(({ code }) => code),
  otherDocument: referral.documents.find(({ text }) => text !== '')?.text ?? '',
  copies: referral.copies.join('\n'),
  language: referral.language,
  confidential: referral.confidential,
  responsibleId: referral.responsibleId,
})

/** What the gate wants; the meaning of a ground and of a document is taken from its entry as it is today. */
export function fieldsOf(typed: ReadReferral, lists: Lists): ReferralFields {
  const { otherDocument, ground, copies, documents, ...rest } = typed
  const entry = lists.entry('legalGrounds', ground)
  const needsText = (code: string) => lists.entry('documentsGiven', code)?.needsText === true
  return {
    ...rest,
    ground: ground && {
      code: ground,
      isConsent: entry?.isConsent === true,
      needsText: entry?.needsText === true,
    },
    documents: documents.map((code) => ({ code, text: needsText(code) ? otherDocument : '' })),
    copies: copies
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  } as ReferralFields
}
