import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entitlement } from '../../../shared/features/distributions/entitlement'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Section } from '../../ui/page/Section'
import { DecisionDialog } from './DecisionDialog'
import { useDistributionWords } from './useDistributionWords'

/** What the household of a citizen may collect today from each programme, and why not. Nothing where no programme runs. */
export function EntitlementSection({ citizenId }: { readonly citizenId: string }) {
  const { t } = useTranslation('distributions')
  const may = useMay()
  const { data } = useQuery(
    'distributions.entitlementOfCitizen',
    { citizenId },
    { enabled: may('distributions.entitlementOfCitizen') },
  )
  const [deciding, setDeciding] = useState<Entitlement | null>(null)
  if (!data || data.entitlements.length === 0) return null
  return (
    <Section title={t('screen.entitlement.title')}>
      <ul className="k-lines">
        {data.entitlements.map((entitlement) => (
          <li key={entitlement.programmeId}>
            <Line entitlement={entitlement} />
            {may('distributions.decide') && (
              <Button
                size="sm"
                ariaLabel={t('screen.decision.of', { programme: entitlement.programmeName })}
                onClick={() => setDeciding(entitlement)}
              >
                {t('screen.decision.title')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {deciding && <DecisionDialog entitlement={deciding} onClose={() => setDeciding(null)} />}
    </Section>
  )
}

function Line({ entitlement }: { readonly entitlement: Entitlement }) {
  const { t } = useTranslation('distributions')
  const lists = useLists()
  const words = useDistributionWords()
  const { entitled, reasons, missingCriteria, basket, remaining, counting, size, lastCollected, validUntil } =
    entitlement
  return (
    <div>
      {entitlement.programmeName}{' '}
      <Badge tone={entitled ? 'good' : 'warning'}>
        {t(entitled ? 'screen.entitlement.yes' : 'screen.entitlement.no')}
      </Badge>
      {reasons.map((reason) => (
        <p key={reason.rule}>{words.reason(reason)}</p>
      ))}
      {missingCriteria.length > 0 && (
        <p>{missingCriteria.map((code) => lists.word('entitlementCriteria', code)).join(', ')}</p>
      )}
      {entitled && <p>{basket.map(words.itemLine).join(', ')}</p>}
      <p className="k-soft">
        {[
          entitled && t('screen.entitlement.remaining', { count: remaining }),
          counting > 0 && counting < size && t('screen.entitlement.counting', { counting, size }),
          lastCollected &&
            t('screen.entitlement.last', {
              day: shownDay(lastCollected.day),
              receipt: lastCollected.receipt,
            }),
          validUntil && t('screen.entitlement.validUntil', { day: shownDay(validUntil) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}
