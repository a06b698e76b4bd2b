import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/page/Section'
import { policyFormPath, policySettingsPath } from './notePaths'

/** Before the first note: what has to be decided, in words a mayor understands, who records it, and the paper to print. */
export function PolicyNotice() {
  const { t } = useTranslation('notes')
  const [, navigate] = useLocation()
  const may = useMay()
  return (
    <Section title={t('screen.policy.noticeTitle')}>
      <div className="k-prose">
        <p className="k-gap-below">{t('screen.policy.why')}</p>
        <PolicyChoices />
        <p className="k-gap-below">{t('screen.policy.who')}</p>
      </div>
      <div className="k-actions">
        {may('notes.choosePolicy') && (
          <Button tone="primary" onClick={() => navigate(policySettingsPath)}>
            {t('screen.policy.record')}
          </Button>
        )}
        {may('sessions.drawForm') && (
          <Button onClick={() => navigate(policyFormPath)}>{t('screen.policy.print')}</Button>
        )}
      </div>
    </Section>
  )
}

/** The two answers, each with what follows from it. */
export function PolicyChoices() {
  const { t } = useTranslation('notes')
  return (
    <ul className="k-gap-below">
      {(['none', 'coReader'] as const).map((choice) => (
        <li key={choice}>
          <strong>{t(`screen.policy.choices.${choice}`)}</strong> {t(`screen.policy.means.${choice}`)}
        </li>
      ))}
    </ul>
  )
}
