import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { Session, SessionPrefill } from '../../../shared/features/sessions/session'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useDraft } from '../../api/useDraft'
import { useKeptDraft } from '../../api/useKeptDraft'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import { SessionFields } from './SessionFields'
import { emptySession, newSessionOf, sessionFormSchema, type TypedSession } from './sessionForm'
import type { Participant } from './WithField'

/** Kept under the citizen of the card it was begun from. */
export const sessionDraft = 'sessions.record'

type Props = {
  /** Who may have taken part, the one it is about first. */
  readonly people: readonly Participant[]
  readonly prefill: SessionPrefill | null
  readonly onDone: (session: Session) => void
}

/** The record of a session: today, now, came, unless something else is said. */
export function NewSessionForm(props: Props) {
  const lists = useLists()
  const draft = useKeptDraft(sessionDraft, props.people[0]?.id ?? null)
  if (draft === undefined || !lists.ready) return <LoadingLine />
  return <Typing {...props} draft={props.prefill ? null : draft} />
}

function Typing({ people, prefill, onDone, draft }: Props & { readonly draft: string | null }) {
  const { t } = useTranslation('sessions')
  const { today } = useUi()
  const failureText = useFailureText()
  const record = useCommand('sessions.record', { alsoChanges: ['appointments'] })
  const [failure, setFailure] = useState<Failure | null>(null)
  const first = people[0]?.id ?? ''
  const [empty] = useState(() => emptySession([first], today(), prefill))
  const form = useZodForm(sessionFormSchema, draft === null ? empty : (JSON.parse(draft) as TypedSession))
  const typed = useWatch({ control: form.control })
  const isEmpty = JSON.stringify(typed) === JSON.stringify(empty)
  const { savedAt, discard } = useDraft(sessionDraft, first, isEmpty ? null : JSON.stringify(typed))
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.record.title')}
      onSubmit={async (values) => {
        const reply = await record.run(newSessionOf(values, prefill?.appointmentId ?? null))
        if (!reply.ok) {
          setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          return
        }
        await discard()
        onDone(reply.value)
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <Section>
        <SessionFields form={form} people={people} />
      </Section>
      <div className="k-sticky">
        <span className="k-soft">
          {t('screen.keys')}{' '}
          <span role="status">{savedAt !== null && t('screen.record.draftAt', { time: savedAt })}</span>
        </span>
        <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={record.running}>
          {t('screen.record.save')}
        </Button>
      </div>
    </Form>
  )
}
