import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { SelectControl } from '../../ui/fields/SelectField'
import { Banner } from '../../ui/page/Banner'
import { useDistributionWords } from './useDistributionWords'

export type Substitute = OutputOf<'distributions.substitutes'>[number]

/** Equal items that could be given in place of one, with what is there of each lot. */
export function SubstituteChoice({
  parcelId,
  item,
  onPick,
  onClose,
}: {
  readonly parcelId: string
  readonly item: { readonly itemId: string; readonly itemName: string }
  readonly onPick: (substitute: Substitute) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const { data } = useQuery('distributions.substitutes', { parcelId, itemId: item.itemId })
  if (!data) return null
  const cancel = (
    <Button size="sm" onClick={onClose}>
      {t('screen.cancel')}
    </Button>
  )
  if (data.length === 0)
    return (
      <Banner tone="warning" actions={cancel}>
        {t('screen.handOver.noSubstitute', { item: item.itemName })}
      </Banner>
    )
  return (
    <div className="k-columns k-columns-2">
      <SelectControl
        label={t('screen.handOver.insteadOf', { item: item.itemName })}
        options={data.map((each) => ({
          value: each.lotId,
          label: [words.itemLine(each), words.lot(each)].filter(Boolean).join(' · '),
        }))}
        value={null}
        onChange={(lotId) => {
          const found = data.find((each) => each.lotId === lotId)
          if (found) onPick(found)
        }}
        autoFocus
      />
      <div className="dist-line-end">{cancel}</div>
    </div>
  )
}
