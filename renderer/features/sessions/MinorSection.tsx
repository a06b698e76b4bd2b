import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Consent } from '../../../shared/features/sessions/custody'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Section } from '../../ui/page/Section'
import { ConsentDialog, WithdrawDialog } from './ConsentDialog'
import { CustodyDialog } from './CustodyDialog'
import { placeOfForms } from './sessionPaths'
import { useMinorWords } from './useMinorWords'

/** On the card of a minor: who has the custody, and which consents there are. For others nothing. */
export function MinorSection({ citizenId }: { readonly citizenId: string }) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const may = useMay()
  const words = useMinorWords()
  const allowed = may('sessions.custodyOf')
  const { data: custody } = useQuery('sessions.custodyOf', { citizenId }, { enabled: allowed })
  const { data: consents } = useQuery('sessions.consentsOf', { citizenId }, { enabled: allowed })
  const [open, setOpen] = useState<'custody' | 'consent' | null>(null)
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null)
  if (!custody?.minor || !consents) return null
  const now = custody.custody.find(({ holds }) => holds)
  return (
    <Section
      title={t('screen.minor.title')}
      actions={
        <>
          <Button size="sm" onClick={() => setOpen('custody')}>
            {t('screen.minor.setCustody')}
          </Button>
          <Button size="sm" onClick={() => setOpen('consent')}>
            {t('screen.minor.addConsent')}
          </Button>
          <Button size="sm" onClick={() => navigate(placeOfForms(citizenId, 'guardianConsent'))}>
            {t('screen.minor.form')}
          </Button>
        </>
      }
    >
      <ul className="k-lines">
        <li>
          <bdi>{now ? words.custody(now) : t('screen.minor.noCustody')}</bdi>
        </li>
        {consents.consents.map((consent) => (
          <li key={consent.id}>
            <div>
              <Badge tone={consent.inForce ? 'good' : 'neutral'}>
                {t(consent.inForce ? 'screen.minor.inForce' : 'screen.minor.ended')}
              </Badge>{' '}
              <bdi>{words.consent(consent)}</bdi>
              {consent.withdrawnOn !== null && (
                <p className="k-soft">
                  {t('screen.minor.withdrawn', { day: shownDay(consent.withdrawnOn) })}
                </p>
              )}
            </div>
            {consent.withdrawnOn === null && (
              <Button
                size="sm"
                ariaLabel={t('screen.minor.withdrawOf', { who: consent.givenBy })}
                onClick={() => setWithdrawing(consent)}
              >
                {t('screen.minor.withdraw')}
              </Button>
            )}
          </li>
        ))}
        {!consents.consents.some(({ inForce }) => inForce) && <li>{t('screen.minor.noConsent')}</li>}
      </ul>
      {custody.custody.length > (now ? 1 : 0) && (
        <details>
          <summary>{t('screen.minor.earlier')}</summary>
          <ul className="k-lines">
            {custody.custody
              .filter(({ id }) => id !== now?.id)
              .map((each) => (
                <li key={each.id}>
                  <bdi>{words.custody(each)}</bdi>
                </li>
              ))}
          </ul>
        </details>
      )}
      {open === 'custody' && <CustodyDialog citizenId={citizenId} now={now} onClose={() => setOpen(null)} />}
      {open === 'consent' && <ConsentDialog citizenId={citizenId} onClose={() => setOpen(null)} />}
      {withdrawing && <WithdrawDialog consent={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Section>
  )
}
