import type { RecoverySheetContent } from '../../../shared/features/vault/recoverySheetContent'
import type { Language } from '../../../shared/i18n'
import { say } from '../../../shared/i18n/say'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'

/** The sheet with a personal code, in the form of the recovery sheet: whose it is, and what it is for. */
export function personalCodeContent(
  groups: readonly string[],
  {
    fullName,
    centre,
    language,
    today,
  }: { fullName: string; centre: string; language: Language; today: IsoDate },
): RecoverySheetContent {
  return {
    title: say(language, 'notes:sheet.heading'),
    date: today,
    centre,
    madeOn: say(language, 'notes:sheet.madeOn', { date: formatGreekDate(today), name: fullName }),
    groups: [...groups],
    parts: [
      {
        language,
        heading: say(language, 'notes:sheet.heading'),
        purpose: say(language, 'notes:sheet.purpose'),
        keeping: [
          say(language, 'notes:sheet.keep'),
          say(language, 'notes:sheet.void'),
          say(language, 'notes:sheet.lost'),
        ],
      },
    ],
  }
}
