import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/contract/failure'
import type { LetterCheck, LetterDraft } from '../../../shared/features/letters/letter'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { timeOf } from '../../api/useDraft'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { AskDialog } from './AskDialog'
import { DraftPaper } from './DraftPaper'
import { LetterForm } from './LetterForm'
import { type LetterDraftInHand, useDrawnDraft, useLetterDraft } from './useLetterDraft'

/** The letter of a referral: what is written on the left, the paper as it will be on the right. */
export function LetterEditorPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const referralId = params['id'] ?? ''
  return <Editor key={referralId} referralId={referralId} />
}

function Editor({ referralId }: { readonly referralId: string }) {
  const { t } = useTranslation('letters')
  const failureText = useFailureText()
  const hand = useLetterDraft(referralId)
  const { draft, failure } = hand
  const drawing = useDrawnDraft(referralId, draft && draft.state !== 'none' ? String(draft.version) : null)
  if (!draft)
    return failure ? (
      <>
        <PageHeader title={t('subjects.letter')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    ) : (
      <LoadingLine />
    )
  const stale = failure?.code === 'stale'
  return (
    <>
      <Header hand={hand} draft={draft} />
      {failure && (
        <Banner
          tone="danger"
          actions={stale && <Button onClick={hand.reload}>{t('screen.editor.reload')}</Button>}
        >
          {stale ? t('screen.editor.stale') : failureText(failure)}
        </Banner>
      )}
      <StateBanner hand={hand} draft={draft} />
      <Gaps check={drawing.drawn?.check} />
      <div className="l-desk">
        <div>
          <LetterForm hand={hand} />
        </div>
        {draft.state !== 'none' && <DraftPaper drawing={drawing} />}
      </div>
    </>
  )
}

function Header({ hand, draft }: { readonly hand: LetterDraftInHand; readonly draft: LetterDraft }) {
  const { t } = useTranslation('letters')
  const { call } = useApi()
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const ask = useCommand('letters.askForSignature', { alsoChanges: ['referrals'] })
  const [check, setCheck] = useState<LetterCheck | null>(null)
  const { referralId, reference, citizenName, corrects, savedAt, state } = draft
  const problem = (failure: Failure) => notify.problem(failureText(failure))
  const begin = async () => {
    try {
      await hand.flush()
      const found = await call('letters.check', { referralId })
      if (found.gaps.length === 0) return setCheck(found)
      notify.problem(t('rules.gaps'))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      problem(error.failure)
    }
    return undefined
  }
  const confirm = async () => {
    const reply = await ask.run({ referralId, seen: check?.seen ?? '' })
    setCheck(null)
    if (!reply.ok) return problem(reply.failure)
    notify.done(t('screen.editor.asked'))
    navigate(may('letters.sign') ? `/letters/sign/${referralId}` : `/referrals/${referralId}`)
    return undefined
  }
  const mark = hand.saved
    ? savedAt
      ? t('screen.editor.saved', { time: timeOf(savedAt) })
      : t('screen.editor.untouched')
    : hand.saving
      ? t('screen.editor.saving')
      : t('screen.editor.notSaved')
  return (
    <>
      <PageHeader
        title={t('screen.editor.title', { reference })}
        badges={corrects && <Badge tone="warning">{t('screen.editor.correction', corrects)}</Badge>}
        subtitle={
          <>
            <bdi>{citizenName}</bdi>
            {state === 'draft' && <span role="status">{` · ${mark}`}</span>}
          </>
        }
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate(`/referrals/${referralId}`)}>
              {t('screen.editor.backToReferral')}
            </Button>
            {state === 'draft' && (
              <Button
                tone="primary"
                keys={{ code: 'Enter', ctrl: true }}
                disabled={hand.failure !== null}
                onClick={() => void begin()}
              >
                {t('screen.editor.ask')}
              </Button>
            )}
          </>
        }
      />
      {check && (
        <AskDialog
          check={check}
          busy={ask.running}
          onConfirm={() => void confirm()}
          onClose={() => setCheck(null)}
        />
      )}
    </>
  )
}

function StateBanner({ hand, draft }: { readonly hand: LetterDraftInHand; readonly draft: LetterDraft }) {
  const { t } = useTranslation('letters')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { nameOf } = useColleagues()
  const takeBack = useCommand('letters.takeBack', { alsoChanges: ['referrals'] })
  const { referralId, state, returned } = draft
  if (state === 'none') return <Banner>{t('screen.editor.signed')}</Banner>
  if (state === 'waiting')
    return (
      <Banner
        actions={
          <>
            <Button
              busy={takeBack.running}
              onClick={async () => {
                const reply = await takeBack.run({ referralId })
                if (!reply.ok) notify.problem(failureText(reply.failure))
                hand.reload()
              }}
            >
              {t('screen.editor.takeBack')}
            </Button>
            {may('letters.sign') && (
              <Button tone="primary" onClick={() => navigate(`/letters/sign/${referralId}`)}>
                {t('screen.editor.toSigning')}
              </Button>
            )}
          </>
        }
      >
        {t('screen.editor.waiting')}
      </Banner>
    )
  if (!returned) return null
  const by = { who: nameOf(returned.byId), when: shownInstant(returned.at) }
  return (
    <Banner tone="warning" title={t('screen.editor.returned', by)}>
      <span className="k-prose">{returned.note}</span>
    </Banner>
  )
}

function Gaps({ check }: { readonly check: LetterCheck | undefined }) {
  const { t } = useTranslation('letters')
  if (!check || check.gaps.length === 0) return null
  return (
    <Banner tone="warning" title={t('screen.editor.gaps')}>
      <ul>
        {check.gaps.map((gap) => (
          <li key={gap}>{t(`gaps.${gap}`)}</li>
        ))}
      </ul>
    </Banner>
  )
}
