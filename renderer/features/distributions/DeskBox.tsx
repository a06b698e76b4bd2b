import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { ParcelLine } from '../../../shared/features/distributions/distributionDay'
import type { HouseholdLine } from '../../../shared/features/distributions/entitlement'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import type { OutputOf } from '../../api/client'
import { useSoon } from '../../api/useSoon'
import { Button } from '../../ui/Button'
import { TextControl } from '../../ui/fields/TextField'
import { KeyHint } from '../../ui/keys/KeyHint'
import { useBarcodeScan } from '../../ui/keys/useBarcodeScan'
import { useShortcut } from '../../ui/keys/useShortcut'
import { notify } from '../../ui/overlay/notify'
import { useDistributionWords } from './useDistributionWords'

type Found = OutputOf<'distributions.find'>

/**
 * What the desk finds by a name, a file number, a telephone number or a label: Enter takes the first, the arrow goes to
 * the list. A scan is heard wherever the focus is; while a parcel is open it is refused.
 */
export function useDesk({
  dayId,
  opened,
  onOpen,
}: {
  readonly dayId: string
  readonly opened: boolean
  readonly onOpen: (parcel: ParcelLine) => void
}) {
  const { t } = useTranslation('distributions')
  const { call } = useApi()
  const failureText = useFailureText()
  const [text, setText] = useState('')
  const typed = text.trim()
  const asked = useSoon(typed, 120)
  // Asked for anew each time, never taken from what was on hand: another desk hands out too.
  const [answer, setAnswer] = useState<{ readonly of: string; readonly found: Found } | null>(null)
  // Empty while one types: the same name again is a new question.
  const question = asked === typed ? asked : ''
  useEffect(() => {
    if (question === '') return undefined
    let gone = false
    call('distributions.find', { text: question, dayId }).then(
      (found) => gone || setAnswer({ of: question, found }),
      (error: unknown) => gone || (error instanceof CallFailed && notify.problem(failureText(error.failure))),
    )
    return () => {
      gone = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the words of a failure are no reason to ask again
  }, [call, question, dayId])
  const busy = typed !== '' && answer?.of !== typed
  const found = typed === '' || !answer ? null : answer.found

  useBarcodeScan((code) => {
    if (opened) return notify.problem(t('screen.desk.finishFirst'))
    call('distributions.find', { text: code, dayId: null }).then(
      ({ parcels: [parcel] }) =>
        parcel ? onOpen(parcel) : notify.problem(t('screen.desk.unknownCode', { code })),
      (error: unknown) => error instanceof CallFailed && notify.problem(failureText(error.failure)),
    )
    return undefined
  })
  return {
    text,
    setText,
    found,
    busy,
    /** Empty again for the next one who comes. */
    clear() {
      setText('')
      setAnswer(null)
    },
  }
}
export type Desk = ReturnType<typeof useDesk>

/** The box itself. An Enter before the answer waits for it. */
export function DeskBox({
  desk,
  waits,
  onOpen,
  toList,
}: {
  readonly desk: Desk
  /** Nothing lies on the desk: the box has the focus for the next one who comes. */
  readonly waits: boolean
  readonly onOpen: (parcel: ParcelLine) => void
  readonly toList: () => void
}) {
  const { t } = useTranslation('distributions')
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const enterWaits = useRef(false)
  useShortcut('F3', { label: t('screen.desk.box') }, () => {
    input.current?.focus()
    input.current?.select()
  })
  useEffect(() => {
    if (waits) input.current?.focus()
  }, [waits])
  const take = () => {
    enterWaits.current = false
    const first = desk.found?.parcels[0]
    if (first) onOpen(first)
  }
  const takeNow = useEffectEvent(() => enterWaits.current && take())
  useEffect(() => {
    if (!desk.busy) takeNow()
  }, [desk.busy])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'ArrowDown') {
      event.preventDefault()
      toList()
    }
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return
    event.preventDefault()
    if (desk.busy) enterWaits.current = true
    else take()
  }
  return (
    <div className="dist-box" onKeyDown={onKeyDown}>
      <TextControl
        label={t('screen.desk.box')}
        placeholder={t('screen.desk.hint')}
        value={desk.text}
        onChange={(text) => {
          enterWaits.current = false
          desk.setText(text)
        }}
        inputRef={input}
        right={<KeyHint keys={{ code: 'F3' }} />}
        autoFocus
      />
    </div>
  )
}

/** Households that were found and have no parcel here: one press puts them on the list, or says why not. */
export function WithoutParcel({
  households,
  onAdd,
}: {
  readonly households: readonly HouseholdLine[]
  readonly onAdd: (household: HouseholdLine) => Promise<Failure | null>
}) {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const failureText = useFailureText()
  const [refused, setRefused] = useState<{ readonly of: string; readonly failure: Failure } | null>(null)
  return (
    <ul className="k-lines" aria-label={t('screen.desk.without')}>
      {households.map((household) => {
        const { householdId, name } = household
        return (
          <li key={householdId}>
            <div>
              <bdi>{words.household(household)}</bdi>
              <p className="k-soft" role="status">
                {refused?.of === householdId ? failureText(refused.failure) : t('screen.desk.notListed')}
              </p>
            </div>
            <Button
              size="sm"
              ariaLabel={t('screen.desk.addOf', { name })}
              onClick={() =>
                void onAdd(household).then((failure) => setRefused(failure && { of: householdId, failure }))
              }
            >
              {t('screen.desk.add')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
