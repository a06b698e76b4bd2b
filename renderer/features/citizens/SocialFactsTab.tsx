import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { DatedCodes } from './DatedCodes'
import { SocialFactsForm } from './SocialFactsForm'

/** What only the case roles see; asked for, and recorded as seen, when one of its tabs is opened. */
export function SocialFactsTab({
  citizenId,
  part,
}: {
  readonly citizenId: string
  readonly part: 'facts' | 'groups' | 'problems'
}) {
  const { t } = useTranslation('citizens')
  const failureText = useFailureText()
  const { data, failure } = useQuery('citizens.openSocialFacts', { citizenId })
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!data) return <LoadingLine />
  if (part === 'facts') return <SocialFactsForm key={data.version} facts={data} />
  return (
    <DatedCodes
      citizenId={citizenId}
      kind={part}
      entries={
        part === 'groups'
          ? data.groups.map(({ evidence, evidenceNote, ...dated }) => ({
              ...dated,
              evidence,
              note: evidenceNote,
            }))
          : data.problems.map((problem) => ({ ...problem, evidence: null }))
      }
      label={t(`screen.tabs.${part}`)}
    />
  )
}
