import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Risk } from '../../../shared/features/sessions/risk'
import { officialName } from '../../../shared/values/greekGrammar'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { CloseRiskDialog, ReportRiskDialog } from './RiskDialogs'

const tones = { open: 'danger', reported: 'good', noReportNeeded: 'neutral' } as const

/** Serious risks with what is to be done about each. `named` tells whose, and leads to the card. */
export function RiskList({
  risks,
  label,
  named = false,
}: {
  readonly risks: readonly Risk[]
  readonly label: string
  readonly named?: boolean
}) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const lists = useLists()
  const { nameOf } = useColleagues()
  const [act, setAct] = useState<{ readonly what: 'report' | 'close'; readonly risk: Risk } | null>(null)
  const close = () => setAct(null)
  return (
    <>
      <ul className="k-lines" aria-label={label}>
        {risks.map((risk) => (
          <li key={risk.id}>
            <div>
              <strong>{lists.word('riskKinds', risk.kind)}</strong>{' '}
              <Badge tone={tones[risk.state]}>{stateOf(risk, t)}</Badge>
              {named && (
                <p>
                  <button
                    type="button"
                    className="k-link"
                    onClick={() => navigate(`/citizens/${risk.citizen.id}`)}
                  >
                    <bdi>{officialName(risk.citizen)}</bdi>
                  </button>
                </p>
              )}
              <p className="k-soft">
                {t('screen.risk.noticed', { day: shownDay(risk.noticedOn), name: nameOf(risk.noticedById) })}
              </p>
              {risk.state === 'reported' && (
                <p>
                  <bdi>
                    {t('screen.risk.reportedLine', {
                      day: shownDay(risk.reportedOn),
                      to: risk.reportedTo ? lists.word('reportRecipients', risk.reportedTo) : '',
                      name: nameOf(risk.reportedById),
                    })}{' '}
                    {risk.reference}
                  </bdi>
                </p>
              )}
              {risk.state === 'noReportNeeded' && (
                <p>
                  <bdi>{t('screen.risk.closedLine', { reason: risk.reason })}</bdi>
                </p>
              )}
            </div>
            {risk.state === 'open' && (
              <span className="k-actions">
                <Button
                  size="sm"
                  ariaLabel={t('screen.risk.of', {
                    what: t('screen.risk.report'),
                    who: lists.word('riskKinds', risk.kind),
                  })}
                  onClick={() => setAct({ what: 'report', risk })}
                >
                  {t('screen.risk.report')}
                </Button>
                <Button
                  size="sm"
                  ariaLabel={t('screen.risk.of', {
                    what: t('screen.risk.close'),
                    who: lists.word('riskKinds', risk.kind),
                  })}
                  onClick={() => setAct({ what: 'close', risk })}
                >
                  {t('screen.risk.close')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {act?.what === 'report' && <ReportRiskDialog risk={act.risk} onClose={close} />}
      {act?.what === 'close' && <CloseRiskDialog risk={act.risk} onClose={close} />}
    </>
  )
}

function stateOf({ state, daysOpen }: Risk, t: ReturnType<typeof useTranslation<'sessions'>>['t']): string {
  if (state !== 'open') return t(`screen.risk.states.${state}`)
  return daysOpen === null || daysOpen === 0
    ? t('screen.risk.openToday')
    : t('screen.risk.daysOpen', { count: daysOpen })
}
