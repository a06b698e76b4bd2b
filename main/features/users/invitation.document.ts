import type { InvitationContent } from '../../../shared/features/users/invitationContent'
import type { User } from '../../../shared/features/users/user'
import type { Language } from '../../../shared/i18n'
import { say } from '../../../shared/i18n/say'
import { formatGreekInstant, type IsoDate, type IsoInstant } from '../../../shared/values/isoDate'

/** The slip that is handed to a colleague: who, until when, the words, and what to do with them. */
export function invitationContent({
  user,
  by,
  centre,
  code,
  validUntil,
  language,
  today,
}: {
  readonly user: User
  readonly by: User
  readonly centre: string
  /** The eight words with blanks between. */
  readonly code: string
  readonly validUntil: IsoInstant
  readonly language: Language
  readonly today: IsoDate
}): InvitationContent {
  return {
    language,
    title: say(language, 'users:invitation.title'),
    date: today,
    centre,
    heading: say(language, 'users:invitation.title'),
    facts: [
      { label: say(language, 'users:invitation.for'), text: user.fullName },
      { label: say(language, 'users:invitation.signInName'), text: user.signInName },
      { label: say(language, 'users:invitation.validUntil'), text: formatGreekInstant(validUntil) },
      { label: say(language, 'users:invitation.by'), text: by.fullName },
    ],
    codeLabel: say(language, 'users:invitation.words'),
    words: code.split(' '),
    steps: [
      say(language, 'users:invitation.step1'),
      say(language, 'users:invitation.step2'),
      say(language, 'users:invitation.step3'),
    ],
    warning: say(language, 'users:invitation.warning'),
  }
}
