import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure, Reply } from '../../../shared/contract/failure'
import type { Despite } from '../../../shared/features/appointments/appointment'
import { useFailureText } from '../../api/failureText'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { warningOf } from './bookForm'

/**
 * Runs what may be answered with a warning: each warning is asked once, and what was said yes to goes along with the
 * next try. `question` stands in the screen, its answer with the focus; a refusal without an answer stands there too.
 */
export function useAsked<Value>({
  confirm,
  onDone,
  onRefused,
}: {
  /** The words of the answer that goes on. */
  readonly confirm: string
  readonly onDone: (value: Value) => void
  /** Says whether the refusal found its place in a form; else its sentence is shown. */
  readonly onRefused?: (failure: Failure) => boolean
}) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const [refusal, setRefusal] = useState<{ failure: Failure; goOn: (() => Promise<void>) | null } | null>(
    null,
  )
  const [running, setRunning] = useState(false)
  const attempt = async (
    run: (despite: Despite) => Promise<Reply<Value>>,
    despite: Despite = [],
  ): Promise<void> => {
    setRunning(true)
    setRefusal(null)
    const reply = await run(despite).finally(() => setRunning(false))
    if (reply.ok) return onDone(reply.value)
    const warning = warningOf(reply.failure)
    if (warning && !despite.includes(warning))
      return setRefusal({ failure: reply.failure, goOn: () => attempt(run, [...despite, warning]) })
    return setRefusal(onRefused?.(reply.failure) ? null : { failure: reply.failure, goOn: null })
  }
  return {
    run: (run: (despite: Despite) => Promise<Reply<Value>>) => attempt(run),
    running,
    question: refusal && (
      <div ref={intoView}>
        <Banner
          tone={refusal.goOn ? 'warning' : 'danger'}
          title={t(refusal.goOn ? 'screen.asked.title' : 'screen.asked.refused')}
          actions={
            refusal.goOn && (
              <Button autoFocus busy={running} onClick={() => void refusal.goOn?.()}>
                {confirm}
              </Button>
            )
          }
        >
          {failureText(refusal.failure)}
        </Banner>
      </div>
    ),
  }
}

/** The form may be longer than the screen. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'nearest' })
