import { useTranslation } from 'react-i18next'
import type { Scan } from '../../../shared/features/goods/item'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { LearnCodeDialog } from '../../features/deliveries/LearnCodeDialog'
import { useScans } from '../../features/deliveries/useScans'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { notify } from '../../ui/overlay/notify'

type ScannedPack = NonNullable<Scan['found']>

/**
 * Listens to the scanner for a screen of another feature, as the receiving of goods does: a code scanned twice within a
 * second is asked about, an unknown one is learnt once.
 */
function GoodsScans({ onAdd }: { readonly onAdd: (scanned: ScannedPack) => void }) {
  const { t } = useTranslation('deliveries')
  const failureText = useFailureText()
  const { data: items = [] } = useQuery('goods.items', {})
  const scans = useScans({
    onAdd,
    onFailure: (failure) => notify.problem(failureText(failure)),
    onWaiting: () => notify.problem(t('screen.receive.answerFirst')),
  })
  const { asked } = scans
  return (
    <>
      {asked?.about === 'twice' && (
        <ConfirmDialog
          open
          title={t('screen.receive.twiceTitle')}
          confirm={t('screen.receive.twiceYes')}
          onConfirm={scans.addAgain}
          onClose={scans.dismiss}
        >
          {t('screen.receive.twiceText', { code: asked.code })}
        </ConfirmDialog>
      )}
      {asked?.about === 'unknown' && (
        <LearnCodeDialog code={asked.code} items={items} onLearnt={scans.learnt} onClose={scans.dismiss} />
      )}
    </>
  )
}

export const scansInto = (onAdd: (scanned: ScannedPack) => void) => <GoodsScans onAdd={onAdd} />
