import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Programme } from '../../../shared/features/distributions/programme'
import { formatEuros } from '../../../shared/values/euros'
import type { OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { BasketDialog } from './BasketDialog'
import { BasketSection } from './BasketSection'
import { EntitledList } from './EntitledList'
import { ProgrammeDialog } from './ProgrammeDialog'

/** A programme: its rules, its basket with the versions, and who is entitled today. */
export function ProgrammePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const { data, failure } = useQuery('distributions.openProgramme', { id: params['id'] ?? '' })
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.programmes.title')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return data ? <Open opened={data} /> : <LoadingLine />
}

function Open({ opened }: { readonly opened: OutputOf<'distributions.openProgramme'> }) {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const close = useCommand('distributions.closeProgramme')
  const reopen = useCommand('distributions.reopenProgramme')
  const [open, setOpen] = useState<'correct' | 'basket' | null>(null)
  const { programme, baskets, currentBasketId } = opened
  const { id, version, closed } = programme
  const toggle = async () => {
    const reply = await (closed ? reopen : close).run({ id, version })
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  const current = baskets.find((basket) => basket.id === currentBasketId) ?? baskets[0]
  return (
    <>
      <PageHeader
        title={programme.name}
        badges={closed && <Badge>{t('screen.closed')}</Badge>}
        subtitle={programme.fundedBy}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/distributions/programmes')}>
              {t('screen.back')}
            </Button>
            {may('distributions.closeProgramme') && (
              <Button
                tone="quiet"
                keys={{ code: 'KeyX', alt: true }}
                busy={close.running || reopen.running}
                onClick={() => void toggle()}
              >
                {t(closed ? 'screen.programmes.reopen' : 'screen.programmes.close')}
              </Button>
            )}
            {may('distributions.correctProgramme') && (
              <Button keys={{ code: 'F6' }} onClick={() => setOpen('correct')}>
                {t('screen.correct')}
              </Button>
            )}
            {may('distributions.addBasket') && (
              <Button tone="primary" keys={{ code: 'F4' }} onClick={() => setOpen('basket')}>
                {t('screen.basket.add')}
              </Button>
            )}
          </>
        }
      />
      <Rules programme={programme} />
      <BasketSection baskets={baskets} currentBasketId={currentBasketId} />
      {may('distributions.entitled') && <EntitledList programmeId={id} name={programme.name} />}
      {open === 'correct' && (
        <ProgrammeDialog programme={programme} onClose={() => setOpen(null)} onDone={() => setOpen(null)} />
      )}
      {open === 'basket' && (
        <BasketDialog programmeId={id} start={current ?? null} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

function Rules({ programme }: { readonly programme: Programme }) {
  const { t } = useTranslation('distributions')
  const lists = useLists()
  const { frequency, criteria, incomeLimits } = programme
  const limits = incomeLimits
    ? [
        ...incomeLimits.bySize.map((limit, index) => `${index + 1}: ${formatEuros(limit)}`),
        `+1: ${formatEuros(incomeLimits.perFurtherMember)}`,
      ].join(' · ')
    : null
  return (
    <Section title={t('screen.programmes.rules')}>
      <DescriptionList
        columns={3}
        items={[
          {
            label: t('screen.programmes.period'),
            value: `${shownDay(programme.from)} – ${shownDay(programme.until)}`,
          },
          {
            label: t('screen.programmes.often'),
            value: t(`screen.frequency.${frequency.per}`, { count: frequency.times }),
          },
          {
            label: t('screen.programmes.who'),
            value: t(
              programme.needsDecision ? 'screen.programmes.byDecision' : 'screen.programmes.everybody',
            ),
          },
          {
            label: t('screen.criteria'),
            value: criteria.map((code) => lists.word('entitlementCriteria', code)).join(', '),
          },
          { label: t('screen.programmes.limits'), value: limits },
          {
            label: t('screen.programmes.exclusiveShort'),
            value: t(programme.exclusive ? 'screen.yes' : 'screen.no'),
          },
          ...(programme.note === '' ? [] : [{ label: t('screen.note'), value: programme.note }]),
        ]}
      />
    </Section>
  )
}
