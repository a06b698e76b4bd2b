import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { WaitingLetter } from '../../../shared/features/letters/letter'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { DraftPaper } from './DraftPaper'
import { LeakList } from './LeakList'
import { SendBackDialog } from './SendBackDialog'
import { useDrawnDraft } from './useLetterDraft'

/** What waits for the supervisor, one letter after the other, by keyboard. `/letters/sign/:id` begins with that one. */
export function SigningPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('letters')
  const failureText = useFailureText()
  const [, navigate] = useLocation()
  const { data: waiting, failure } = useQuery('letters.toSign', {})
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!waiting) return <LoadingLine />
  if (waiting.length === 0)
    return (
      <>
        <PageHeader title={t('screen.signing.title')} />
        <EmptyState title={t('screen.signing.empty')}>{t('screen.signing.emptyText')}</EmptyState>
      </>
    )
  const place = Math.max(
    0,
    waiting.findIndex(({ referralId }) => referralId === params['id']),
  )
  const goTo = (index: number) => navigate(`/letters/sign/${waiting[index]?.referralId ?? ''}`)
  const letter = waiting[place]
  if (!letter) return null
  return (
    <OneLetter
      key={letter.referralId}
      letter={letter}
      place={place}
      count={waiting.length}
      goTo={goTo}
      list={<Queue waiting={waiting} place={place} goTo={goTo} />}
    />
  )
}

function Queue({
  waiting,
  place,
  goTo,
}: {
  readonly waiting: readonly WaitingLetter[]
  readonly place: number
  readonly goTo: (index: number) => void
}) {
  const { t } = useTranslation('letters')
  return (
    <Section title={t('screen.signing.list')}>
      <ul className="l-queue">
        {waiting.map(({ referralId, receiver, citizenName, reference }, index) => (
          <li key={referralId}>
            <button type="button" aria-current={index === place} onClick={() => goTo(index)}>
              <strong>
                <bdi>{citizenName}</bdi>
              </strong>
              <span>
                <bdi>{receiver}</bdi>
              </span>
              <span className="k-soft">{reference}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OneLetter({
  letter,
  place,
  count,
  goTo,
  list,
}: {
  readonly letter: WaitingLetter
  readonly place: number
  readonly count: number
  readonly goTo: (index: number) => void
  readonly list: React.ReactNode
}) {
  const { t } = useTranslation('letters')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { nameOf } = useColleagues()
  const sign = useCommand('letters.sign', { alsoChanges: ['referrals'] })
  const [returning, setReturning] = useState(false)
  const [round, setRound] = useState(0)
  const { referralId } = letter
  const drawing = useDrawnDraft(referralId, `${referralId} ${round}`)
  const check = drawing.current ? drawing.drawn?.check : undefined
  const ready = check !== undefined && check.seen !== '' && check.gaps.length === 0
  const run = async () => {
    if (!check) return
    const reply = await sign.run({ referralId, seen: check.seen })
    if (reply.ok) {
      const { id, year, serial } = reply.value
      notify.done(t('screen.signing.signedAs', { year, serial }), {
        label: t('screen.signing.show'),
        run: () => navigate(`/letters/${id}`),
      })
      return
    }
    notify.problem(failureText(reply.failure))
    // What was seen is no longer what would be signed: it is shown anew.
    setRound((now) => now + 1)
  }
  return (
    <>
      <PageHeader
        title={t('screen.signing.title')}
        badges={
          <>
            {letter.confidential && <Badge tone="warning">{t('screen.letter.confidential')}</Badge>}{' '}
            {letter.corrects && (
              <Badge tone="warning">{t('screen.editor.correction', letter.corrects)}</Badge>
            )}
          </>
        }
        subtitle={[
          t('screen.signing.place', { place: place + 1, count }),
          letter.reference,
          t('screen.signing.since', { when: shownInstant(letter.askedAt) }),
          t('screen.signing.by', { who: nameOf(letter.responsibleId) }),
        ].join(' · ')}
        actions={
          <>
            {count > 1 && (
              <>
                <Button
                  keys={{ code: 'ArrowUp', alt: true }}
                  disabled={place === 0}
                  onClick={() => goTo(place - 1)}
                >
                  {t('screen.signing.previous')}
                </Button>
                <Button
                  keys={{ code: 'ArrowDown', alt: true }}
                  disabled={place === count - 1}
                  onClick={() => goTo(place + 1)}
                >
                  {t('screen.signing.next')}
                </Button>
              </>
            )}
            <Button keys={{ code: 'F7' }} onClick={() => setReturning(true)}>
              {t('screen.signing.sendBack')}
            </Button>
            <Button
              tone="primary"
              keys={{ code: 'F8' }}
              disabled={!ready}
              busy={sign.running}
              onClick={() => void run()}
            >
              {t('screen.signing.sign')}
            </Button>
          </>
        }
      />
      <div className="l-desk l-signing">
        <DraftPaper drawing={drawing} />
        <div>
          {check && check.gaps.length > 0 && (
            <Banner tone="warning" title={t('screen.editor.gaps')}>
              {check.gaps.map((gap) => t(`gaps.${gap}`)).join(' ')}
            </Banner>
          )}
          <Section title={t('screen.leaks.title')}>
            <p>{t('screen.signing.signHint')}</p>
            {check ? <LeakList leaks={check.leaks} /> : <LoadingLine />}
          </Section>
          {list}
        </div>
      </div>
      {returning && <SendBackDialog referralId={referralId} onClose={() => setReturning(false)} />}
    </>
  )
}
