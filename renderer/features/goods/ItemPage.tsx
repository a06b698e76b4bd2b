import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Item } from '../../../shared/features/goods/item'
import { formatQuantity } from '../../../shared/values/quantity'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { movementsPath } from './goodsPaths'
import { ItemDialog } from './ItemDialog'
import { ItemLots } from './ItemLots'
import { ItemPacks } from './ItemPacks'
import { MoveDialog } from './MoveDialog'
import type { ScansInto } from './movedLines'
import { useGoodsWords } from './useGoodsWords'

type Props = {
  readonly params: Readonly<Record<string, string>>
  readonly scansInto?: ScansInto
}

/** One item: what it is, in which packs it comes, which lots of it lie where. */
export function ItemPage({ params, scansInto }: Props) {
  const { t } = useTranslation('goods')
  const failureText = useFailureText()
  const { data: item, failure } = useQuery('goods.item', { id: params['id'] ?? '' })
  if (failure)
    return (
      <>
        <PageHeader title={t('fields.item')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return item ? <Open key={item.id} item={item} scansInto={scansInto} /> : <LoadingLine />
}

type Shown = 'correct' | 'transfer' | 'writeOff'

function Open({ item, scansInto }: { readonly item: Item; readonly scansInto: ScansInto | undefined }) {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const may = useMay()
  const lists = useLists()
  const { itemName } = useGoodsWords()
  const [open, setOpen] = useState<Shown | null>(null)
  const { measure, minimum, target, expires, shelfLifeDays, marks } = item
  const level = (quantity: number | null) => (quantity === null ? null : formatQuantity(quantity, measure))
  return (
    <>
      <PageHeader
        title={itemName(item)}
        badges={item.closed && <Badge>{t('screen.closed')}</Badge>}
        subtitle={lists.word('goodsCategories', item.category)}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/stock')}>
              {t('screen.back')}
            </Button>
            <Button
              keys={{ code: 'KeyM', alt: true }}
              onClick={() => navigate(movementsPath({ item: item.id }))}
            >
              {t('screen.item.movements')}
            </Button>
            {may('goods.transfer') && (
              <Button keys={{ code: 'F7' }} onClick={() => setOpen('transfer')}>
                {t('screen.move.transfer')}
              </Button>
            )}
            {may('goods.writeOff') && (
              <Button keys={{ code: 'F8' }} onClick={() => setOpen('writeOff')}>
                {t('screen.move.writeOff')}
              </Button>
            )}
            {may('goods.closeItem') && <CloseButton item={item} />}
            {may('goods.correctItem') && (
              <Button tone="primary" keys={{ code: 'F6' }} onClick={() => setOpen('correct')}>
                {t('screen.correct')}
              </Button>
            )}
          </>
        }
      />
      <ItemLots item={item} />
      <Section title={t('screen.item.about')}>
        <DescriptionList
          columns={3}
          items={[
            { label: t('fields.nameEn'), value: item.nameEn },
            { label: t('fields.measure'), value: t(`screen.measures.${measure}`) },
            { label: t('fields.expires'), value: expires ? t('screen.item.yes') : t('screen.item.no') },
            { label: t('fields.minimum'), value: level(minimum) },
            { label: t('fields.target'), value: level(target) },
            {
              label: t('fields.shelfLifeDays'),
              value: shelfLifeDays === null ? null : t('screen.item.days', { days: shelfLifeDays }),
            },
            {
              label: t('fields.marks'),
              value: marks.map((code) => lists.word('goodsMarks', code)).join(', '),
            },
          ]}
        />
      </Section>
      <ItemPacks item={item} listening={open === null} />
      {open === 'correct' && <ItemDialog item={item} onClose={() => setOpen(null)} />}
      {(open === 'transfer' || open === 'writeOff') && (
        <MoveDialog
          act={open}
          warehouseId={null}
          item={item}
          scansInto={scansInto}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** A closed item is received and planned no more. */
function CloseButton({ item: { id, version, closed } }: { readonly item: Item }) {
  const { t } = useTranslation('goods')
  const failureText = useFailureText()
  const close = useCommand('goods.closeItem')
  const reopen = useCommand('goods.reopenItem')
  const act = async () => {
    const reply = await (closed ? reopen : close).run({ id, version })
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else notify.done(t('screen.saved'))
  }
  return (
    <Button
      keys={{ code: 'KeyX', alt: true }}
      busy={close.running || reopen.running}
      onClick={() => void act()}
    >
      {closed ? t('screen.reopen') : t('screen.close')}
    </Button>
  )
}
