import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { itemNameIn } from '../../shared/features/goods/itemName'
import { parseReferenceCode } from '../../shared/values/referenceCode'
import { useMay } from '../api/useMay'
import { useQuery } from '../api/useQuery'
import { useSoon } from '../api/useSoon'
import { intakePath } from '../features/citizens/typedName'
import { useFoundCitizens } from '../features/citizens/useFoundCitizens'
import { SearchBox, type SearchGroup, type SearchResult } from '../ui/frame/SearchBox'

/** Milliseconds a typed text rests before it is looked up. */
const rest = 90
/** As they are printed on packs: EAN-8, and EAN-13 with or without its leading nought. */
const barcode = /^(\d{8}|\d{12,13})$/

/**
 * The one box: names in any spelling, numbers, reference codes, barcodes of goods. The last line makes a new card of what
 * was typed, so that nobody types a name twice.
 */
export function OneBox() {
  const may = useMay()
  return may('citizens.search') ? <Box /> : null
}

function Box() {
  const { t, i18n } = useTranslation('citizens')
  const { t: goodsWord } = useTranslation('goods')
  const [location, navigate] = useLocation()
  const [text, setText] = useState('')
  const asked = useSoon(text.trim(), rest)
  const may = useMay()
  const citizens = useFoundCitizens(asked)
  const isCode = parseReferenceCode(asked) !== null
  const referral = useQuery(
    'referrals.findByCode',
    { text: asked },
    { enabled: isCode && may('referrals.findByCode') },
  )
  const isBarcode = barcode.test(asked)
  const scan = useQuery('goods.scan', { code: asked }, { enabled: isBarcode && may('goods.scan') })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (location === '/') box.current?.querySelector('input')?.focus()
  }, [location])

  const groups: SearchGroup[] = []
  const found = isCode ? referral.data?.referral : null
  if (found)
    groups.push({
      key: 'referral',
      label: t('screen.box.referral'),
      results: [{ key: found.id, title: asked, detail: <bdi>{found.body.name}</bdi> }],
    })
  const pack = isBarcode ? scan.data?.found : null
  if (pack)
    groups.push({
      key: 'item',
      label: goodsWord('screen.box.item'),
      results: [{ key: pack.item.id, title: itemNameIn(i18n.language, pack.item), detail: pack.pack.name }],
    })
  groups.push({ key: 'citizens', label: t('screen.box.citizens'), results: citizens.results })
  const nobody = groups.every(({ results }) => results.length === 0)
  const isNumber = !/\p{L}/u.test(asked)
  if (may('citizens.enquire') && !citizens.hiddenMatch && !isCode && (nobody || !isNumber))
    groups.push({
      key: 'new',
      label: t(nobody ? 'screen.box.nobody' : 'screen.box.newCard'),
      results: [{ key: 'new', title: <bdi>{t('screen.box.newCardOf', { text: text.trim() })}</bdi> }],
    })

  const open = ({ key }: SearchResult, group: SearchGroup) => {
    const typed = text.trim()
    setText('')
    document.getElementById('k-main')?.focus()
    if (group.key === 'new') navigate(intakePath(typed))
    else if (group.key === 'referral') navigate(placeOfReferral(key, referral.data?.goTo))
    else if (group.key === 'item') navigate(`/items/${key}`)
    else navigate(`/citizens/${key}`)
  }
  const busy =
    asked !== text.trim() || citizens.busy || (isCode && referral.loading) || (isBarcode && scan.loading)
  return (
    <div ref={box}>
      <SearchBox
        label={t('screen.box.label')}
        placeholder={t('screen.box.placeholder')}
        text={text}
        onText={setText}
        groups={groups}
        busy={text.trim() !== '' && busy}
        onPick={open}
        nothingFound={citizens.hiddenMatch ? t('hiddenMatch') : undefined}
      />
    </div>
  )
}

/** With the paper in the hand one wants to enter its answer or its delivery at once. */
const placeOfReferral = (id: string, goTo: string | null | undefined): string =>
  goTo === 'answer' || goTo === 'delivery' ? `/referrals/${id}/${goTo}` : `/referrals/${id}`
