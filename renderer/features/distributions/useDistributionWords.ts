import { useTranslation } from 'react-i18next'
import type { ParcelLine, Slot } from '../../../shared/features/distributions/distributionDay'
import type { HouseholdLine, Reason } from '../../../shared/features/distributions/entitlement'
import { slotText as sharedSlotText } from '../../../shared/features/distributions/slotText'
import type { ItemQuantity } from '../../../shared/features/distributions/programme'
import { lineItemName } from '../../../shared/features/goods/itemName'
import { formatQuantity } from '../../../shared/values/quantity'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { shownDay, shownInstant } from '../../ui/days'

type Named = Pick<ItemQuantity, 'itemName' | 'itemNameEn'>

/** What codes, numbers and reasons of the distributions say. */
export function useDistributionWords() {
  const { t, i18n } = useTranslation('distributions')
  const lists = useLists()
  const { nameOf } = useColleagues()
  const failureText = useFailureText()
  const island = (code: string | null): string => (code === null ? '' : lists.word('localities', code))
  const slotText = (slot: Slot): string =>
    sharedSlotText(slot, { islandOf: island, delivery: t('screen.manners.delivery') })
  const itemName = (line: Named): string => lineItemName(i18n.language, line)
  return {
    itemName,
    island,
    slotText,
    slot: (slots: readonly Slot[], number: number | null): string => {
      const slot = number === null ? undefined : slots[number]
      return slot ? slotText(slot) : t('screen.noSlot')
    },
    reason: ({ rule, values }: Reason): string => failureText({ code: 'ruleBroken', rule, values }),
    /** `Ρύζι 2,5 kg` */
    itemLine: (line: ItemQuantity) => `${itemName(line)} ${formatQuantity(line.quantity, line.measure)}`,
    lot: ({ lotLabel, expiresOn }: { lotLabel: string | null; expiresOn: string | null }): string =>
      [lotLabel, expiresOn && t('screen.expiresOn', { day: shownDay(expiresOn) })]
        .filter(Boolean)
        .join(' · '),
    household: ({ name, fileNumber, size }: HouseholdLine): string =>
      [
        name,
        fileNumber === null ? '' : t('screen.fileNumber', { number: fileNumber }),
        t('screen.members', { count: size }),
      ]
        .filter(Boolean)
        .join(' · '),
    /** What is known beside the state: since when, until when, by whom. */
    stateDetail: ({ state, handedOver, reserved, reservedUntil, removedReason }: ParcelLine): string => {
      if (handedOver)
        return t('screen.handedOverBy', {
          at: shownInstant(handedOver.at),
          by: nameOf(handedOver.by),
          receipt: handedOver.receipt,
        })
      if (removedReason !== '') return t('screen.parcel.removedWhy', { reason: removedReason })
      if (state !== 'packed') return ''
      return t(reserved ? 'screen.heldUntil' : 'screen.heldNoMore', { at: shownInstant(reservedUntil) })
    },
  }
}
