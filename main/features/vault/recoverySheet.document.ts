import type { RecoverySheetContent } from '../../../shared/features/vault/recoverySheetContent'
import type { Language } from '../../../shared/i18n'
import { say } from '../../../shared/i18n/say'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'

/** What the sheet says, the language of the screen first: whoever finds it in ten years may read only one. */
export function recoverySheetContent(
  groups: readonly string[],
  { centre, language, today }: { centre: string; language: Language; today: IsoDate },
): RecoverySheetContent {
  const order: readonly Language[] = language === 'el' ? ['el', 'en'] : ['en', 'el']
  const date = formatGreekDate(today)
  return {
    title: say(language, 'vault:sheet.heading'),
    date: today,
    centre,
    madeOn: order.map((each) => say(each, 'vault:sheet.madeOn', { date })).join(' · '),
    groups: [...groups],
    parts: order.map((each) => ({
      language: each,
      heading: say(each, 'vault:sheet.heading'),
      purpose: say(each, 'vault:sheet.purpose'),
      keeping: [
        say(each, 'vault:sheet.keep'),
        say(each, 'vault:sheet.noPicture'),
        say(each, 'vault:sheet.lost'),
      ],
    })),
  }
}
