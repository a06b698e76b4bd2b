import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { Centre, CentreDraft } from '../../../shared/features/settings/centre'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'

/** One part of the centre's details with its own saving; the other parts go back as they came. */
export function CentreTab({
  children,
}: {
  readonly children: (centre: Centre, save: (part: Partial<CentreDraft>) => Promise<void>) => ReactNode
}) {
  const { t } = useTranslation('settings')
  const failureText = useFailureText()
  const { data } = useQuery('settings.centre', {})
  const correct = useCommand('settings.correctCentre')
  const [failure, setFailure] = useState<Failure | null>(null)
  if (!data) return <LoadingLine />
  const { version, centre } = data
  const save = async (part: Partial<CentreDraft>) => {
    const reply = await correct.run({ version, centre: { ...centre, ...part } })
    setFailure(reply.ok ? null : reply.failure)
    if (reply.ok) notify.done(t('saved'))
  }
  return (
    <Section>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <div key={version}>{children(centre, save)}</div>
    </Section>
  )
}
