import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { Section } from '../../ui/page/Section'

/** When the database itself was last read through, what was found and, where it is damaged, what to do. */
export function StoreCheckSection() {
  const { t } = useTranslation('backup')
  const may = useMay()
  const failureText = useFailureText()
  const { data: checks } = useQuery('backup.checks', {}, { enabled: may('backup.checks') })
  const check = useCommand('backup.checkNow')
  const [failure, setFailure] = useState<Failure | null>(null)
  if (!checks) return null
  const { everyDays, lastAt, lastFaults } = checks
  const checkNow = async () => {
    setFailure(null)
    const reply = await check.run({})
    if (!reply.ok) setFailure(reply.failure)
  }
  return (
    <Section
      title={t('screen.check')}
      actions={
        <Button busy={check.running} onClick={() => void checkNow()}>
          {t('screen.checkNow')}
        </Button>
      }
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {check.running && <Banner>{t('screen.checking')}</Banner>}
      {Boolean(lastFaults) && <Banner tone="danger">{t('screen.checkBad')}</Banner>}
      <p className="k-prose">{t('screen.checkText', { days: everyDays })}</p>
      <DescriptionList
        items={[
          {
            label: t('screen.checkLast'),
            value: lastAt === null ? t('screen.checkNone') : shownInstant(lastAt),
          },
          ...(lastFaults === null
            ? []
            : [
                {
                  label: t('screen.checkFound'),
                  value:
                    lastFaults === 0
                      ? t('screen.checkWhole')
                      : t('screen.checkFaults', { faults: lastFaults }),
                },
              ]),
        ]}
      />
    </Section>
  )
}
