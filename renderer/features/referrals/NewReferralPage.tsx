import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { officialName } from '../../../shared/values/greekGrammar'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useKeptDraft } from '../../api/useKeptDraft'
import { useQuery } from '../../api/useQuery'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { draftOfNew, type KeptReferral } from './referralDrafts'
import { emptyReferral, type TypedReferral } from './referralForm'
import { ReferralFormPage } from './ReferralFormPage'

export type PickCitizen = ComponentType<{
  readonly label: string
  readonly onPick: (citizen: { readonly id: string }) => void
}>

/** A new referral: for the citizen of `?citizen=`, for one that is picked, or where `?draft=` was left. */
export function NewReferralPage({ picker }: { readonly picker: PickCitizen }) {
  const search = useSearch()
  const record = new URLSearchParams(search).get('draft')
  const content = useKeptDraft(draftOfNew, record)
  if (content === undefined) return <LoadingLine />
  const kept = content === null ? null : (JSON.parse(content) as KeptReferral)
  const citizenId = kept?.citizenId ?? new URLSearchParams(search).get('citizen')
  return (
    <Begun
      key={search}
      picker={picker}
      record={record}
      content={content}
      citizenId={citizenId}
      typed={kept?.typed ?? null}
    />
  )
}

function Begun({
  picker: Picker,
  record,
  content,
  citizenId: given,
  typed,
}: {
  readonly picker: PickCitizen
  readonly record: string | null
  readonly content: string | null
  readonly citizenId: string | null
  readonly typed: TypedReferral | null
}) {
  const { t } = useTranslation('referrals')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const [draft] = useState(() => record ?? crypto.randomUUID())
  const [citizenId, setCitizenId] = useState(given)
  const { data: me } = useQuery('users.me', {})
  const citizen = useQuery('citizens.open', { id: citizenId ?? '' }, { enabled: citizenId !== null })
  const begin = useCommand('referrals.begin', { alsoChanges: ['drafts'] })
  if (citizenId === null)
    return (
      <>
        <PageHeader title={t('screen.form.new')} />
        <Section>
          <Picker label={t('screen.form.whom')} onPick={({ id }) => setCitizenId(id)} />
        </Section>
      </>
    )
  if (citizen.failure) return <Banner tone="danger">{failureText(citizen.failure)}</Banner>
  if (!citizen.data || !me) return <LoadingLine />
  return (
    <ReferralFormPage
      title={t('screen.form.new')}
      subtitle={<bdi>{t('screen.form.forWhom', { name: officialName(citizen.data) })}</bdi>}
      draft={{ form: draftOfNew, record: draft, content }}
      start={typed ?? emptyReferral(me.id, 'el')}
      keep={{ citizenId }}
      save={(fields) => begin.run({ ...fields, citizenId })}
      saving={begin.running}
      onSaved={({ id }, write) => navigate(write ? `/referrals/${id}/letter` : `/referrals/${id}`)}
      onCancel={() => navigate(`/citizens/${citizenId}`)}
    />
  )
}
