import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { titleOf } from './DeskTab'
import { placeOfLabelSheet } from './paths'
import { useDistributionWords } from './useDistributionWords'

type Label = OutputOf<'distributions.labels'>['labels'][number]

/** What stands on each parcel, to be printed or taken out for a label printer. */
export function LabelsTab({ dayId }: { readonly dayId: string }) {
  const { t, i18n } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { data, failure } = useQuery('distributions.labels', { dayId })
  const language = i18n.language === 'en' ? 'en' : 'el'
  const columns = useLabelColumns(data?.centre[language] ?? '')
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!data) return <LoadingLine />
  return (
    <>
      <p className="k-soft">{t('screen.labels.text')}</p>
      {data.labels.length > 0 && (
        <div className="k-toolbar">
          <Button tone="primary" keys={{ code: 'F6' }} onClick={() => navigate(placeOfLabelSheet(dayId))}>
            {t('screen.labels.sheet')}
          </Button>
        </div>
      )}
      <Table
        label={t('screen.labels.title')}
        columns={columns}
        rows={data.labels}
        rowKey={({ parcelId }) => parcelId}
        empty={<EmptyState title={t('screen.desk.empty')}>{t('screen.desk.emptyText')}</EmptyState>}
        takeOut={{ title: titleOf(t('screen.labels.title'), data.day) }}
      />
      {data.hidden > 0 && <p className="k-soft">{t('screen.hidden', { count: data.hidden })}</p>}
    </>
  )
}

function useLabelColumns(centre: string): readonly Column<Label>[] {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const lists = useLists()
  return [
    { key: 'code', header: t('screen.code'), cell: ({ code }) => code, width: '9rem' },
    {
      key: 'name',
      header: t('screen.household'),
      cell: ({ name }) => <bdi>{name}</bdi>,
      text: ({ name }) => name,
      sortValue: ({ name }) => name,
      width: 'minmax(13rem, 2fr)',
    },
    { key: 'size', header: t('screen.size'), cell: ({ size }) => size, align: 'end', width: '5.5rem' },
    {
      key: 'slot',
      header: t('screen.slot'),
      cell: ({ slot }) => (slot ? words.slotText(slot) : t('screen.noSlot')),
      width: '10rem',
    },
    {
      key: 'address',
      header: t('screen.labels.address'),
      cell: ({ address, settlement, phone }) => [address, settlement, phone].filter(Boolean).join(' · '),
      width: 'minmax(12rem, 2fr)',
    },
    {
      key: 'marks',
      header: t('screen.marks'),
      cell: ({ marks }) => marks.map((mark) => lists.word('goodsMarks', mark)).join(', '),
    },
    {
      key: 'centre',
      header: t('screen.labels.centre'),
      cell: ({ showCentre }) => (showCentre ? centre : t('screen.labels.noCentre')),
    },
  ]
}
