import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { officialName } from '../../../shared/values/greekGrammar'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useKeptDraft } from '../../api/useKeptDraft'
import { useQuery } from '../../api/useQuery'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { draftOfCorrection, type KeptReferral } from './referralDrafts'
import { typedOf } from './referralForm'
import { ReferralFormPage } from './ReferralFormPage'

/** A draft is changed, `/referrals/:id/edit`; what was typed before the lock is still there. */
export function CorrectReferralPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('referrals')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const id = params['id'] ?? ''
  const place = { form: draftOfCorrection, record: id }
  const { data: referral, failure } = useQuery('referrals.open', { id })
  const content = useKeptDraft(draftOfCorrection, id)
  const correct = useCommand('referrals.correct', { alsoChanges: ['letters', 'drafts'] })
  const [version, setVersion] = useState<number | null>(null)
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!referral || content === undefined) return <LoadingLine />
  // The version that the form began with: what was changed meanwhile is not overwritten unseen.
  if (version === null) setVersion(referral.version)
  const kept = content === null ? null : (JSON.parse(content) as KeptReferral)
  return (
    <ReferralFormPage
      key={id}
      title={`${t('screen.form.correct')} ${referral.reference}`}
      subtitle={<bdi>{t('screen.form.forWhom', { name: officialName(referral.citizen) })}</bdi>}
      draft={{ ...place, content }}
      start={kept?.typed ?? typedOf(referral)}
      keep={{}}
      save={(fields) => correct.run({ ...fields, id, version: version ?? referral.version })}
      saving={correct.running}
      onSaved={(_saved, write) => navigate(write ? `/referrals/${id}/letter` : `/referrals/${id}`)}
      onCancel={() => navigate(`/referrals/${id}`)}
    />
  )
}
