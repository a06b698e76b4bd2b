import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Item, Pack } from '../../../shared/features/goods/item'
import { formatQuantity } from '../../../shared/values/quantity'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { useBarcodeScan } from '../../ui/keys/useBarcodeScan'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { notify } from '../../ui/overlay/notify'
import { Section } from '../../ui/page/Section'
import { PackDialog } from './PackDialog'
import { useGoodsWords } from './useGoodsWords'

/** In which sizes an item comes, and the codes by which they are known. A new code scanned here is of this item. */
export function ItemPacks({ item, listening }: { readonly item: Item; readonly listening: boolean }) {
  const { t } = useTranslation('goods')
  const { call } = useApi()
  const may = useMay()
  const failureText = useFailureText()
  const { itemName } = useGoodsWords()
  const remove = useCommand('goods.removePack')
  const [adding, setAdding] = useState<{ readonly code: string } | null>(null)
  const [removing, setRemoving] = useState<Pack | null>(null)
  const teaches = may('goods.addPack')

  const scanned = async (code: string): Promise<void> => {
    try {
      const { code: known, found } = await call('goods.scan', { code })
      if (!found) return setAdding({ code: known })
      const words = { code: known, item: itemName(found.item), pack: found.pack.name }
      return notify.problem(t('screen.packs.known', words))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      return notify.problem(failureText(error.failure))
    }
  }
  useBarcodeScan((code) => void scanned(code), {
    enabled: listening && teaches && adding === null && removing === null,
  })
  const takeAway = async ({ id }: Pack) => {
    const reply = await remove.run({ id })
    setRemoving(null)
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else notify.done(t('screen.packs.removed'))
  }
  return (
    <Section
      title={t('screen.packs.title')}
      actions={
        teaches && (
          <Button size="sm" keys={{ code: 'F3' }} onClick={() => setAdding({ code: '' })}>
            {t('screen.packs.add')}
          </Button>
        )
      }
    >
      <p className="k-soft">{item.packs.length > 0 ? t('screen.packs.scanHint') : t('screen.packs.none')}</p>
      <ul className="k-lines">
        {item.packs.map((pack) => (
          <li key={pack.id}>
            <span>
              <strong>{pack.name}</strong> {formatQuantity(pack.quantity, item.measure)}
              <span className="k-soft"> · {pack.barcode ?? t('screen.packs.noCode')}</span>
              {pack.checkDigitHolds === false && (
                <span className="k-soft"> · {t('screen.packs.checkDigit')}</span>
              )}
            </span>
            {may('goods.removePack') && (
              <Button
                size="sm"
                ariaLabel={t('screen.packs.removeOf', { pack: pack.name })}
                onClick={() => setRemoving(pack)}
              >
                {t('screen.packs.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && <PackDialog item={item} code={adding.code} onClose={() => setAdding(null)} />}
      {removing && (
        <ConfirmDialog
          open
          harmful
          title={t('screen.packs.removeOf', { pack: removing.name })}
          confirm={t('screen.packs.remove')}
          busy={remove.running}
          onConfirm={() => void takeAway(removing)}
          onClose={() => setRemoving(null)}
        >
          {t('screen.packs.removeText', { code: removing.barcode ?? '–' })}
        </ConfirmDialog>
      )}
    </Section>
  )
}
