import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Session } from '../../../shared/features/sessions/session'
import { officialName } from '../../../shared/values/greekGrammar'
import { useColleagues } from '../../api/useColleagues'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Section } from '../../ui/page/Section'
import { CorrectSessionDialog, UndoSessionDialog } from './CorrectSessionDialog'
import { FlagRiskDialog } from './RiskDialogs'
import { RiskList } from './RiskList'
import { useSessionWords } from './useSessionWords'

/** The record of a session in short: what the case's team reads, what may be done about it. */
export function SessionRecord({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const words = useSessionWords()
  const { nameOf } = useColleagues()
  const [open, setOpen] = useState<'correct' | 'undo' | 'risk' | null>(null)
  const close = () => setOpen(null)
  return (
    <Section>
      <div className="k-section-header">
        <p>
          {session.citizens.map((citizen) => (
            <button
              key={citizen.id}
              type="button"
              className="k-link"
              onClick={() => navigate(`/citizens/${citizen.id}`)}
            >
              <bdi>{officialName(citizen)}</bdi>
            </button>
          ))}{' '}
          {session.others > 0 && t('screen.others', { count: session.others })}
        </p>
        <Button size="sm" keys={{ code: 'KeyR', alt: true }} onClick={() => setOpen('risk')}>
          {t('screen.risk.flag')}
        </Button>
      </div>
      <p className="k-soft">
        {[words.details(session), nameOf(session.staffId)].filter(Boolean).join(' · ')}{' '}
        {session.attendance !== 'came' && (
          <Badge tone="warning">{t(`screen.attendances.${session.attendance}`)}</Badge>
        )}{' '}
        {session.withoutConsent && <Badge tone="warning">{t('screen.withoutConsent')}</Badge>}
      </p>
      {session.summary && (
        <p>
          <bdi>{session.summary}</bdi>
        </p>
      )}
      {session.broughtBy && (
        <p className="k-soft">
          {t('fields.broughtBy')}: <bdi>{session.broughtBy}</bdi>
        </p>
      )}
      {session.nextOn && <p>{t('screen.next', { day: shownDay(session.nextOn) })}</p>}
      {session.correctable && (
        <p>
          <button type="button" className="k-link" onClick={() => setOpen('correct')}>
            {t('screen.correct.button')}
          </button>{' '}
          <button type="button" className="k-link" onClick={() => setOpen('undo')}>
            {t('screen.undo.button')}
          </button>
        </p>
      )}
      {session.undone && (
        <p>
          <bdi>
            {t('screen.undoneBecause', { name: nameOf(session.undone.byId), reason: session.undone.reason })}
          </bdi>
        </p>
      )}
      {session.citizens.map(({ id }) => (
        <RisksOfSession key={id} citizenId={id} sessionId={session.id} />
      ))}
      {open === 'correct' && <CorrectSessionDialog session={session} onClose={close} />}
      {open === 'undo' && <UndoSessionDialog session={session} onClose={close} />}
      {open === 'risk' && (
        <FlagRiskDialog
          people={session.citizens.map((citizen) => ({ id: citizen.id, name: officialName(citizen) }))}
          sessionId={session.id}
          onClose={close}
        />
      )}
    </Section>
  )
}

function RisksOfSession({
  citizenId,
  sessionId,
}: {
  readonly citizenId: string
  readonly sessionId: string
}) {
  const { t } = useTranslation('sessions')
  const { data } = useQuery('sessions.risks', { citizenId, onlyOpen: false })
  const risks = (data ?? []).filter((risk) => risk.sessionId === sessionId)
  return risks.length === 0 ? null : <RiskList risks={risks} label={t('screen.risk.title')} />
}
