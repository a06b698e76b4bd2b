import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../../shared/contract/failure'
import type { LeakResult } from '../../../shared/features/leakCheck/leakCheck.contract'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { formatGreekNumber } from '../../ui/fields/greekNumber'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'

type Place = LeakResult['places'][number]

/** Looks for pieces of the person's own notes everywhere, and says where none was found. */
export function LeakCheckPage() {
  const { t } = useTranslation('leakCheck')
  const failureText = useFailureText()
  const { run, running } = useCommand('leakCheck.run')
  const [reply, setReply] = useState<Reply<LeakResult> | null>(null)
  const columns = useColumns()
  const begin = async () => {
    setReply(null)
    setReply(await run({}))
  }
  const result = reply?.ok ? reply.value : null
  return (
    <>
      <PageHeader
        title={t('screen.title')}
        subtitle={t('screen.subtitle')}
        actions={
          <Button tone="primary" keys={{ code: 'F4' }} busy={running} onClick={() => void begin()}>
            {t('screen.run')}
          </Button>
        }
      />
      {running && <Banner>{t('screen.running')}</Banner>}
      {reply && !reply.ok && <Banner tone="danger">{failureText(reply.failure)}</Banner>}
      {result && <Verdict result={result} />}
      {result ? (
        <Table
          label={t('screen.title')}
          columns={columns}
          rows={result.places}
          rowKey={({ place }) => place}
          empty={null}
          takeOut={{ title: t('screen.title'), subtitle: t('screen.at', { at: shownInstant(result.at) }) }}
        />
      ) : (
        <>
          <Section title={t('screen.how')}>
            <p className="k-prose">{t('screen.howText')}</p>
          </Section>
          {!running && <EmptyState title={t('screen.none')}>{t('screen.noneText')}</EmptyState>}
        </>
      )}
    </>
  )
}

function Verdict({ result: { places, pieces, patterns } }: { readonly result: LeakResult }) {
  const { t } = useTranslation('leakCheck')
  const hits = places.reduce((sum, place) => sum + place.hits, 0)
  const skipped = places.reduce((sum, place) => sum + place.skipped, 0)
  return (
    <>
      {hits > 0 ? (
        <Banner tone="danger" title={t('screen.found')}>
          {t('screen.foundTyped')}
        </Banner>
      ) : (
        <Banner>{t('screen.clean', { count: pieces, patterns })}</Banner>
      )}
      {skipped > 0 && (
        <Banner tone="warning">
          {t('screen.skipped', { count: skipped, number: formatGreekNumber(skipped, 0) })}
        </Banner>
      )}
    </>
  )
}

function useColumns(): readonly Column<Place>[] {
  const { t, i18n } = useTranslation('leakCheck')
  return useMemo(() => {
    const numberOf = (value: number) => new Intl.NumberFormat(i18n.language).format(value)
    return [
      {
        key: 'place',
        header: t('screen.place'),
        cell: ({ place }) => t(`screen.places.${place}`),
        width: 'minmax(26rem, 1fr)',
      },
      {
        key: 'looked',
        header: t('screen.looked'),
        cell: ({ looked }) => numberOf(looked),
        align: 'end',
        width: '10rem',
      },
      {
        key: 'size',
        header: t('screen.size'),
        cell: ({ bytes }) => numberOf(Math.round(bytes / 104_857.6) / 10),
        align: 'end',
        width: '7rem',
      },
      {
        key: 'hits',
        header: t('screen.hits'),
        cell: ({ hits }) => numberOf(hits),
        align: 'end',
        width: '7rem',
      },
    ]
  }, [t, i18n.language])
}
