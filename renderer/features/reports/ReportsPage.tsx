import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import {
  type CountedOpens,
  type Opens,
  type ReportPart,
  reportParts,
} from '../../../shared/features/reports/report'
import { isIsoDate, yearOf } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { DateControl } from '../../ui/fields/GreekDateField'
import { SelectControl } from '../../ui/fields/SelectField'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Rows } from '../../ui/page/Section'
import { FilterChips } from '../../ui/table/FilterChips'
import { useUi } from '../../ui/UiProvider'
import { CountedListDialog } from './CountedListDialog'
import { PaperDialog } from './PaperDialog'
import { ReportTableSection } from './ReportTableSection'

/** Figures of a period. Every number opens what it was counted from; only what leaves the centre hides small counts. */
export function ReportsPage() {
  const { t, i18n } = useTranslation('reports')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { today } = useUi()
  const [part, setPart] = useState<ReportPart>('stock')
  const [from, setFrom] = useState<string | null>(`${yearOf(today())}-01-01`)
  const [until, setUntil] = useState<string | null>(today())
  const [programmeId, setProgrammeId] = useState<string | null>(null)
  const [behind, setBehind] = useState<{ title: string; opens: CountedOpens } | null>(null)
  const [paper, setPaper] = useState(false)
  const { data: programmes = [] } = useQuery('distributions.programmes', {})
  const days = isIsoDate(from) && isIsoDate(until) ? { from, until } : null
  const ofHandOvers = part === 'handOvers' || part === 'indicators'
  const asked = {
    ...(days ?? { from: today(), until: today() }),
    part,
    programmeId: ofHandOvers ? programmeId : null,
    language: i18n.language === 'en' ? ('en' as const) : ('el' as const),
  }
  const { data, failure, refetch } = useQuery('reports.figures', asked, {
    enabled: days !== null,
    keepPrevious: true,
  })
  // What was counted a while ago may have been moved since then by any other screen.
  const question = JSON.stringify(asked)
  useEffect(() => {
    if (days !== null) void refetch()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the question is all that counts
  }, [question, refetch])

  const open = (title: string, opens: Opens) => {
    if (opens.list === 'item') navigate(`/items/${opens.itemId}?day=${opens.day}`)
    else setBehind({ title, opens })
  }
  return (
    <>
      <PageHeader
        title={t('screen.title')}
        actions={
          may('reports.paper') &&
          days !== null && (
            <Button keys={{ code: 'KeyP', alt: true }} onClick={() => setPaper(true)}>
              {t('screen.paper')}
            </Button>
          )
        }
      />
      <FilterChips
        label={t('screen.parts')}
        chips={reportParts.map((key) => ({ key, label: t(`screen.tabs.${key}`), active: key === part }))}
        onToggle={(key) => setPart(key as ReportPart)}
      />
      <div className="k-toolbar">
        {part !== 'stock' && (
          <DateControl
            label={t('screen.from')}
            value={from}
            onChange={setFrom}
            error={isIsoDate(from) ? undefined : t('screen.noDay')}
          />
        )}
        <DateControl
          label={part === 'stock' ? t('screen.day') : t('screen.until')}
          value={until}
          onChange={setUntil}
          error={isIsoDate(until) ? undefined : t('screen.noDay')}
        />
        {ofHandOvers && (
          <SelectControl
            label={t('screen.programme')}
            placeholder={t('screen.anyProgramme')}
            options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            value={programmeId}
            onChange={setProgrammeId}
            clearable
          />
        )}
      </div>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && days !== null && <LoadingLine />}
      {data && !failure && (
        <Rows>
          {data.tables.map((table, place) => (
            <ReportTableSection
              key={`${table.key}-${table.title}`}
              table={table}
              place={place}
              asked={asked}
              onOpen={open}
            />
          ))}
        </Rows>
      )}
      {behind && <CountedListDialog asked={asked} {...behind} onClose={() => setBehind(null)} />}
      {paper && <PaperDialog asked={asked} onClose={() => setPaper(false)} />}
    </>
  )
}
