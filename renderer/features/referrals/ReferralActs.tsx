import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ReferralAct, ReferralState, ReferralStatus } from '../../../shared/features/referrals/referral'
import type { OperationName } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { AnswerDialog } from './AnswerDialog'
import { ChaseDialog } from './ChaseDialog'
import { CloseDialog, UndoDialog } from './ClosingDialogs'
import { DeliveryDialog } from './DeliveryDialog'

/** The acts with a small form of their own; each is a place, `/referrals/:id/answer`. */
export const openActs = ['delivery', 'chase', 'answer', 'close', 'undo'] as const
export type OpenAct = (typeof openActs)[number]

/** What one most likely does next. */
function nextAct(referral: ReferralStatus, complete: boolean): ReferralAct | 'corrected' | null {
  const next: Readonly<Record<ReferralState, ReferralAct | 'corrected' | null>> = {
    draft: complete ? 'signatureAsked' : 'corrected',
    toBeSigned: 'signed',
    signed: 'delivered',
    sent: referral.overdue ? 'chased' : 'answered',
    handedOver: referral.overdue ? 'chased' : 'answered',
    noAnswer: referral.overdue ? 'chased' : 'answered',
    answered: 'closed',
    closed: null,
  }
  return next[referral.state]
}

/** The acts that are possible now; the likeliest is the one primary button. */
export function ReferralActs({
  referral,
  allowed,
  complete,
}: {
  readonly referral: ReferralStatus
  readonly allowed: readonly ReferralAct[]
  /** Nothing is missing for the signature. */
  readonly complete: boolean
}) {
  const { t } = useTranslation('referrals')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const withdraw = useCommand('referrals.withdraw', { alsoChanges: ['letters'] })
  const reopen = useCommand('referrals.reopen')
  const next = nextAct(referral, complete)
  const { id, version, state } = referral
  const place = (part: string) => () => navigate(`/referrals/${id}/${part}`)
  const atOnce = async (command: typeof withdraw | typeof reopen, done: string) => {
    const reply = await command.run({ id, version })
    if (reply.ok) notify.done(done)
    else notify.problem(failureText(reply.failure))
  }
  const letter = useLetterPlace(referral, complete)
  const can = (act: ReferralAct, operation: OperationName, words: string, run: () => void): Deed | null =>
    allowed.includes(act) && may(operation) ? { act, words, run } : null
  const deeds: readonly (Deed | null)[] = [
    state === 'draft' && may('referrals.correct')
      ? {
          act: 'corrected',
          words: complete ? t('screen.acts.correct') : t('screen.acts.complete'),
          run: place('edit'),
        }
      : null,
    letter && { act: letter.act, words: letter.words, run: () => navigate(letter.place) },
    can('delivered', 'referrals.recordDelivery', t('screen.acts.deliver'), place('delivery')),
    can(
      'answered',
      'referrals.recordAnswer',
      state === 'answered' ? t('screen.acts.anotherAnswer') : t('screen.acts.answer'),
      place('answer'),
    ),
    can('chased', 'referrals.recordChase', t('screen.acts.chase'), place('chase')),
    can(
      'reopened',
      'referrals.reopen',
      t('screen.acts.reopen'),
      () => void atOnce(reopen, t('screen.acts.reopened')),
    ),
    can(
      'withdrawn',
      'referrals.withdraw',
      t('screen.acts.withdraw'),
      () => void atOnce(withdraw, t('screen.acts.withdrawn')),
    ),
    can('closed', 'referrals.close', t('screen.acts.close'), place('close')),
    can('undone', 'referrals.undo', t('screen.acts.undo'), place('undo')),
  ]
  const isNext = ({ act }: Deed) => act !== null && act === next
  return deeds
    .filter((deed) => deed !== null)
    .toSorted((a, b) => Number(isNext(b)) - Number(isNext(a)))
    .map((deed) => (
      <Button
        key={deed.words}
        onClick={deed.run}
        busy={withdraw.running || reopen.running}
        {...(isNext(deed) ? nextLook : deed.act === 'undone' ? { tone: 'quiet' } : {})}
      >
        {deed.words}
      </Button>
    ))
}

type Deed = {
  readonly act: ReferralAct | 'corrected' | null
  readonly words: string
  readonly run: () => void
}
const nextLook = { tone: 'primary', keys: { code: 'F4' } } as const

/** Where the letter of the referral is written, signed or shown, for those who may see it there. */
function useLetterPlace({ id, state, letterId }: ReferralStatus, complete: boolean) {
  const { t } = useTranslation('referrals')
  const may = useMay()
  const editor = `/referrals/${id}/letter`
  if (letterId !== null && state !== 'toBeSigned') {
    const forTheDoor = state === 'signed' && may('letters.openToHandOut')
    if (!may('letters.open') && !forTheDoor) return null
    return { act: null, place: `/letters/${letterId}`, words: t('screen.acts.letter') }
  }
  if (state === 'toBeSigned' && may('letters.sign'))
    return { act: 'signed', place: `/letters/sign/${id}`, words: t('screen.acts.sign') } as const
  if (!may('letters.openDraft') || (state !== 'draft' && state !== 'toBeSigned')) return null
  return state === 'draft' && complete
    ? ({ act: 'signatureAsked', place: editor, words: t('screen.acts.askSignature') } as const)
    : { act: null, place: editor, words: t('screen.acts.letter') }
}

/** The form of an act over its referral, for whoever may do it now. */
export function OpenActDialog({
  act,
  referral,
  onClose,
}: {
  readonly act: OpenAct
  readonly referral: ReferralStatus
  readonly onClose: () => void
}) {
  const given = { referral, onClose }
  switch (act) {
    case 'delivery':
      return <DeliveryDialog {...given} />
    case 'chase':
      return <ChaseDialog {...given} />
    case 'answer':
      return <AnswerDialog {...given} />
    case 'close':
      return <CloseDialog {...given} />
    case 'undo':
      return <UndoDialog {...given} />
  }
}
