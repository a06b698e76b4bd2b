import type { DistributionDay, ParcelLine } from '../../../shared/features/distributions/distributionDay'
import type { LabelSheetContent } from '../../../shared/features/distributions/labelSheetContent'
import { slotText } from '../../../shared/features/distributions/slotText'
import type { Language } from '../../../shared/i18n'
import { say } from '../../../shared/i18n/say'
import { code128 } from '../../../shared/values/code128'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'

/**
 * The stickers of a day's parcels. They lie open on a counter: of a household they bear the name, the size and the island,
 * and nothing else that the list of labels tells. `islandOf`: the word of a municipality.
 */
export function labelSheetContent(
  day: Pick<DistributionDay, 'day' | 'slots'>,
  parcels: readonly Pick<ParcelLine, 'code' | 'slot' | 'household'>[],
  language: Language,
  islandOf: (code: string) => string,
): LabelSheetContent {
  const delivery = say(language, 'distributions:screen.manners.delivery')
  const noSlot = say(language, 'distributions:screen.noSlot')
  return {
    language,
    title: say(language, 'distributions:labelSheet.title', { day: formatGreekDate(day.day as IsoDate) }),
    date: day.day,
    labels: parcels.map(({ code, slot: number, household: { name, size, island } }) => {
      const slot = number === null ? undefined : day.slots[number]
      return {
        code,
        bars: [...code128(code)],
        size: say(language, `distributions:screen.members_${size === 1 ? 'one' : 'other'}`, { count: size }),
        name,
        lines: [
          slot ? slotText(slot, { islandOf, delivery }) : noSlot,
          // A slot for one island has said so already.
          island === null || slot?.island === island ? '' : islandOf(island),
        ].filter(Boolean),
      }
    }),
  }
}
