import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { ContactWay } from '../../../shared/values/listEntry'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useDraft } from '../../api/useDraft'
import { useKeptDraft } from '../../api/useKeptDraft'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { useUi } from '../../ui/UiProvider'
import { type Companion, VisitFields } from './VisitFields'
import { ofVisitForm, visitFormSchema, visitOf } from './visitForm'

type Props = {
  readonly citizen: Companion
  /** Who lives with the citizen now: the visit may have concerned them too. */
  readonly household: readonly Companion[]
  /** Ways in which the citizen must not be reached: a next step that needs them is not offered. */
  readonly blocked: readonly ContactWay[]
  readonly onClose: () => void
}

export const visitDraft = 'visits.visit'

/** A new entry of the Βιβλίο κίνησης: today, now, by me, at the centre, unless something else is said. */
export function VisitDialog(props: Props) {
  const { t } = useTranslation('visits')
  const { data: me } = useQuery('users.me', {})
  const draft = useKeptDraft(visitDraft, props.citizen.id)
  const lists = useLists()
  return (
    <Dialog open onClose={props.onClose} title={t('screen.record')} size="lg">
      {me && draft !== undefined && lists.ready ? (
        <NewVisitForm {...props} me={me.id} draft={draft} />
      ) : (
        <LoadingLine />
      )}
    </Dialog>
  )
}

function NewVisitForm({
  citizen,
  household,
  blocked,
  onClose,
  me,
  draft,
}: Props & { readonly me: string; readonly draft: string | null }) {
  const { t } = useTranslation('visits')
  const { today } = useUi()
  const failureText = useFailureText()
  const record = useCommand('visits.record')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [empty] = useState(() => ({
    citizenIds: [citizen.id],
    day: today(),
    time: '',
    byId: me,
    manner: 'inPerson',
    services: [],
    minutes: null,
    place: null,
    placeNote: '',
    outcome: null,
    note: '',
    nextKind: null,
    nextOn: null,
  }))
  const form = useZodForm(visitFormSchema, draft === null ? empty : (JSON.parse(draft) as typeof empty))
  const typed = useWatch({ control: form.control })
  const isEmpty = JSON.stringify(typed) === JSON.stringify(empty)
  const { savedAt, discard } = useDraft(visitDraft, citizen.id, isEmpty ? null : JSON.stringify(typed))

  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.record')}
      onSubmit={async (values) => {
        const reply = await record.run(visitOf(values))
        if (!reply.ok) {
          const wrong = ofVisitForm(reply.failure)
          setFailure(applyFailure(form, wrong) ? null : wrong)
          return
        }
        await discard()
        notify.done(t('screen.recorded'))
        onClose()
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <VisitFields form={form} citizen={citizen} others={household} blocked={blocked} />
      <div className="k-sticky">
        <span className="k-soft">
          {t('screen.keys')}{' '}
          <span role="status">{savedAt !== null && t('screen.draftAt', { time: savedAt })}</span>
        </span>
        <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={record.running}>
          {t('screen.save')}
        </Button>
      </div>
    </Form>
  )
}
