import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { bodyNameIn } from '../../../shared/features/directory/bodyName'
import {
  awaitingStates,
  type ReferralAct,
  type ReferralStatus,
} from '../../../shared/features/referrals/referral'
import { officialName } from '../../../shared/values/greekGrammar'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { CopyButton } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { type OpenAct, OpenActDialog, openActs, ReferralActs } from './ReferralActs'
import { ReferralDetails } from './ReferralDetails'
import { ReferralHistory } from './ReferralHistory'
import { stateTones, useStateSentence } from './referralState'

const actOfPlace = {
  delivery: 'delivered',
  chase: 'chased',
  answer: 'answered',
  close: 'closed',
  undo: 'undone',
} as const satisfies Readonly<Record<OpenAct, ReferralAct>>

/** A referral, with the form of an act over it at `/referrals/:id/answer`. The reception sees its status. */
export function ReferralPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const id = params['id'] ?? ''
  const [location] = useLocation()
  const act = location.split('/')[3]
  const may = useMay()
  if (may('referrals.open')) return <WholeReferral key={id} id={id} act={act} />
  return may('referrals.statusOf') ? <StatusOfReferral key={id} id={id} act={act} /> : null
}

type Place = { readonly id: string; readonly act: string | undefined }

function WholeReferral({ id, act }: Place) {
  const { data: referral, failure } = useQuery('referrals.open', { id })
  if (failure) return <NotOpened failure={failure} />
  if (!referral) return <LoadingLine />
  return (
    <>
      <Head
        referral={referral}
        act={act}
        allowed={referral.allowed}
        complete={referral.missing.length === 0}
        confidential={referral.confidential}
      />
      <ReferralDetails referral={referral} />
      <ReferralHistory history={referral.history} />
    </>
  )
}

function StatusOfReferral({ id, act }: Place) {
  const { data: referral, failure } = useQuery('referrals.statusOf', { id })
  if (failure) return <NotOpened failure={failure} />
  if (!referral) return <LoadingLine />
  return <Head referral={referral} act={act} allowed={allowedByState(referral)} complete={false} />
}

/** What the reception may enter, from the state alone; the gate decides. */
function allowedByState({ state }: ReferralStatus): readonly ReferralAct[] {
  if (state === 'signed') return ['delivered']
  if (state === 'answered') return ['answered', 'undone']
  return awaitingStates.some((awaiting) => awaiting === state) ? ['answered', 'undone'] : []
}

function Head({
  referral,
  act,
  allowed,
  complete,
  confidential = false,
}: {
  readonly referral: ReferralStatus
  readonly act: string | undefined
  readonly allowed: readonly ReferralAct[]
  readonly complete: boolean
  readonly confidential?: boolean
}) {
  const { t, i18n } = useTranslation('referrals')
  const [, navigate] = useLocation()
  const may = useMay()
  const sentence = useStateSentence()
  const { id, reference, state, citizen, body } = referral
  const open = openActs.find((each) => each === act)
  return (
    <>
      <PageHeader
        title={
          <>
            {t('screen.page.title')}{' '}
            <span className="k-code">
              {reference}
              <CopyButton text={reference} label={t('screen.page.copyCode')} />
            </span>
          </>
        }
        badges={
          <>
            <Badge tone={stateTones[state]}>{t(`states.${state}`)}</Badge>{' '}
            {confidential && <Badge tone="danger">{t('screen.page.confidential')}</Badge>}
          </>
        }
        subtitle={
          <>
            <button
              type="button"
              className="k-link"
              disabled={!may('citizens.open')}
              onClick={() => navigate(`/citizens/${citizen.id}`)}
            >
              <bdi>{officialName(citizen)}</bdi>
            </button>
            {' → '}
            <button type="button" className="k-link" onClick={() => navigate(`/directory/${body.id}`)}>
              <bdi>{bodyNameIn(i18n.language, body)}</bdi>
            </button>
          </>
        }
      />
      <Banner tone={referral.overdue || state === 'toBeSigned' ? 'warning' : 'info'}>
        {sentence(referral)}
      </Banner>
      <div className="k-actions k-gap-below">
        <ReferralActs referral={referral} allowed={allowed} complete={complete} />
      </div>
      {open && allowed.includes(actOfPlace[open]) && (
        <OpenActDialog
          key={open}
          act={open}
          referral={referral}
          onClose={() => navigate(`/referrals/${id}`, { replace: true })}
        />
      )}
    </>
  )
}

function NotOpened({ failure }: { readonly failure: Parameters<ReturnType<typeof useFailureText>>[0] }) {
  const { t } = useTranslation('referrals')
  const failureText = useFailureText()
  return (
    <>
      <PageHeader title={t('screen.page.title')} />
      <Banner tone="danger">{failureText(failure)}</Banner>
    </>
  )
}
