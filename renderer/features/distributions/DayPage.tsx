import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { DistributionDay } from '../../../shared/features/distributions/distributionDay'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Tabs } from '../../ui/page/Tabs'
import { CallTab } from './CallTab'
import { DeskTab } from './DeskTab'
import { LabelsTab } from './LabelsTab'
import { PackingTab } from './PackingTab'
import { tabOfSearch } from './paths'
import { PlanDayDialog } from './PlanDayDialog'

/** A distribution day: its desk, what is packed, whom to call, its labels. */
export function DayPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const dayId = params['id'] ?? ''
  const { data, failure, refetch } = useQuery('distributions.dayList', { dayId })
  // Others hand out too.
  useEffect(() => void refetch(), [refetch])
  const [tab, setTab] = useState(tabOfSearch(useSearch()) ?? 'desk')
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.day.title')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  if (!data) return <LoadingLine />
  return (
    <>
      <Head day={data.day} />
      <Tabs
        label={t('screen.day.tabs')}
        active={tab}
        onChange={setTab}
        tabs={[
          { key: 'desk', label: t('screen.desk.title'), content: <DeskTab list={data} /> },
          { key: 'packing', label: t('screen.packing.title'), content: <PackingTab dayId={dayId} /> },
          { key: 'calls', label: t('screen.calls.title'), content: <CallTab dayId={dayId} /> },
          { key: 'labels', label: t('screen.labels.title'), content: <LabelsTab dayId={dayId} /> },
        ]}
      />
    </>
  )
}

function Head({ day }: { readonly day: DistributionDay }) {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const generate = useCommand('distributions.generateParcels')
  const cancel = useCommand('distributions.cancelDay')
  const [open, setOpen] = useState<'correct' | 'cancel' | null>(null)
  const run = async () => {
    const reply = await generate.run({ dayId: day.id })
    if (reply.ok) notify.done(t('screen.day.generated', reply.value))
    else notify.problem(failureText(reply.failure))
  }
  const callOff = async () => {
    const reply = await cancel.run({ id: day.id, version: day.version })
    setOpen(null)
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  return (
    <>
      <PageHeader
        title={`${t('screen.day.title')} ${shownDay(day.day)}`}
        badges={day.cancelled && <Badge tone="warning">{t('screen.day.cancelled')}</Badge>}
        subtitle={[day.programmeName, day.warehouseName, day.note].filter(Boolean).join(' · ')}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/distributions')}>
              {t('screen.back')}
            </Button>
            {!day.cancelled && (
              <>
                <Button tone="quiet" keys={{ code: 'KeyX', alt: true }} onClick={() => setOpen('cancel')}>
                  {t('screen.day.cancel')}
                </Button>
                <Button keys={{ code: 'KeyD', alt: true }} onClick={() => setOpen('correct')}>
                  {t('screen.correct')}
                </Button>
                <Button keys={{ code: 'F4' }} busy={generate.running} onClick={() => void run()}>
                  {t('screen.day.generate')}
                </Button>
              </>
            )}
          </>
        }
      />
      {open === 'correct' && (
        <PlanDayDialog day={day} onClose={() => setOpen(null)} onDone={() => setOpen(null)} />
      )}
      <ConfirmDialog
        open={open === 'cancel'}
        harmful
        title={t('screen.day.cancel')}
        confirm={t('screen.day.cancel')}
        busy={cancel.running}
        onConfirm={() => void callOff()}
        onClose={() => setOpen(null)}
      >
        <p>{t('screen.day.cancelText')}</p>
      </ConfirmDialog>
    </>
  )
}
