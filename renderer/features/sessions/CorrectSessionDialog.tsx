import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { Session } from '../../../shared/features/sessions/session'
import { officialName } from '../../../shared/values/greekGrammar'
import { requiredText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { FormDialog } from './FormDialog'
import { SessionFields } from './SessionFields'
import { correctedSessionOf, sessionFormSchema, typedSessionOf } from './sessionForm'

type Props = { readonly session: Session; readonly onClose: () => void }

/** Corrects what was recorded of a session. Nothing of its note is touched. */
export function CorrectSessionDialog(props: Props) {
  const { t } = useTranslation('sessions')
  const lists = useLists()
  return (
    <Dialog open onClose={props.onClose} title={t('screen.correct.title')} size="lg">
      {lists.ready ? <CorrectForm {...props} /> : <LoadingLine />}
    </Dialog>
  )
}

function CorrectForm({ session, onClose }: Props) {
  const { t } = useTranslation('sessions')
  const failureText = useFailureText()
  const correct = useCommand('sessions.correct')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(sessionFormSchema, typedSessionOf(session))
  const people = session.citizens.map((citizen) => ({
    id: citizen.id,
    name: officialName(citizen),
    age: citizen.age,
  }))
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.correct.title')}
      onSubmit={async (values) => {
        const reply = await correct.run(correctedSessionOf(session, values))
        if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        notify.done(t('screen.correct.done'))
        return onClose()
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <SessionFields form={form} people={people} before={typedSessionOf(session)} />
      <div className="k-sticky">
        <span className="k-soft">{t('screen.keys')}</span>
        <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={correct.running}>
          {t('screen.save')}
        </Button>
      </div>
    </Form>
  )
}

const reasonForm = z.strictObject({ reason: requiredText(200) })

export function UndoSessionDialog({ session: { id, version }, onClose }: Props) {
  const { t } = useTranslation('sessions')
  const undo = useCommand('sessions.undo')
  const form = useZodForm(reasonForm, { reason: '' })
  return (
    <FormDialog
      form={form}
      title={t('screen.undo.title')}
      text={t('screen.undo.text')}
      submit={t('screen.undo.button')}
      done={t('screen.undo.done')}
      send={({ reason }) => undo.run({ id, version, reason })}
      onClose={onClose}
    >
      <TextField form={form} name="reason" label={t('fields.reason')} required autoFocus />
    </FormDialog>
  )
}
