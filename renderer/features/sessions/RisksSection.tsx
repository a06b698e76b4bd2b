import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/page/Section'
import { type AtRisk, FlagRiskDialog } from './RiskDialogs'
import { RiskList } from './RiskList'

/** Open serious risks of everybody the user answers for, or all of one citizen. */
export function RisksSection() {
  const { t } = useTranslation('sessions')
  const [all, setAll] = useState(false)
  const { data: risks } = useQuery('sessions.risks', { onlyOpen: !all }, { keepPrevious: true })
  if (!risks) return null
  return (
    <Section
      title={t('screen.risk.list')}
      actions={
        !all && (
          <Button size="sm" onClick={() => setAll(true)}>
            {t('screen.risk.all')}
          </Button>
        )
      }
    >
      {risks.length === 0 ? (
        <p className="k-soft">{t('screen.risk.empty')}</p>
      ) : (
        <RiskList risks={risks} label={t('screen.risk.list')} named />
      )}
    </Section>
  )
}

/** On the card: what is known, and the way to say that something was noticed. */
export function RisksOfCitizen({ citizen }: { readonly citizen: AtRisk }) {
  const { t } = useTranslation('sessions')
  const [flagging, setFlagging] = useState(false)
  const { data: risks } = useQuery('sessions.risks', { citizenId: citizen.id, onlyOpen: false })
  if (!risks) return null
  return (
    <>
      <Section
        title={t('screen.risk.title')}
        actions={
          <Button size="sm" onClick={() => setFlagging(true)}>
            {t('screen.risk.flag')}
          </Button>
        }
      >
        {risks.length === 0 ? (
          <p className="k-soft">{t('screen.risk.empty')}</p>
        ) : (
          <RiskList risks={risks} label={t('screen.risk.title')} />
        )}
      </Section>
      {flagging && <FlagRiskDialog people={[citizen]} sessionId={null} onClose={() => setFlagging(false)} />}
    </>
  )
}
