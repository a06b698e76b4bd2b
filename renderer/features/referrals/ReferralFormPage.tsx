import { type ReactNode, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure, Reply } from '../../../shared/contract/failure'
import type { Referral, ReferralFields } from '../../../shared/features/referrals/referral'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useDraft } from '../../api/useDraft'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useShortcut } from '../../ui/keys/useShortcut'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { PageHeader } from '../../ui/page/PageHeader'
import { fieldsOf, type ReadReferral, type TypedReferral, typedReferralSchema } from './referralForm'
import { ReferralFieldsOf } from './ReferralForm'

/** The form with its draft: what is typed is kept at most two seconds behind. */
export function ReferralFormPage({
  title,
  subtitle,
  draft,
  start,
  keep,
  save,
  saving,
  onSaved,
  onCancel,
}: {
  readonly title: string
  readonly subtitle: ReactNode
  /** Form and record under which it is kept, with the text that was kept last. */
  readonly draft: { readonly form: string; readonly record: string; readonly content: string | null }
  readonly start: TypedReferral
  /** What the draft must remember beside the fields. */
  readonly keep: Readonly<Record<string, string>>
  readonly save: (fields: ReferralFields) => Promise<Reply<Referral>>
  readonly saving: boolean
  readonly onSaved: (referral: Referral, write: boolean) => void
  readonly onCancel: () => void
}) {
  const { t } = useTranslation('referrals')
  const { t: tDrafts } = useTranslation('drafts')
  const failureText = useFailureText()
  const lists = useLists()
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(typedReferralSchema, start)
  const typed = useWatch({ control: form.control })
  const isTyped = draft.content !== null || form.formState.isDirty
  const { savedAt, discard } = useDraft(
    draft.form,
    draft.record,
    isTyped ? JSON.stringify({ ...keep, typed }) : null,
  )
  const submit = async (values: ReadReferral, write: boolean) => {
    const reply = await save(fieldsOf(values, lists))
    if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
    await discard()
    notify.done(t('screen.form.saved'))
    onSaved(reply.value, write)
  }
  const saveAndWrite = () => void form.handleSubmit((values) => submit(values, true))()
  useShortcut('Enter', { ctrl: true, shift: true, label: t('screen.form.saveAndWrite') }, saveAndWrite)
  return (
    <>
      <PageHeader title={title} subtitle={subtitle} />
      <Form form={form} enter="next" label={title} onSubmit={(values) => submit(values, false)}>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <ReferralFieldsOf form={form} />
        <div className="k-sticky">
          <span className="k-soft" role="status">
            {savedAt !== null && tDrafts('saved', { time: savedAt })}
          </span>
          <Button
            onClick={() => {
              void discard()
              onCancel()
            }}
          >
            {t('screen.form.cancel')}
          </Button>
          <Button type="submit" busy={saving}>
            {t('screen.form.save')}
          </Button>
          <Button
            tone="primary"
            keys={{ code: 'Enter', ctrl: true, shift: true }}
            busy={saving}
            onClick={saveAndWrite}
          >
            {t('screen.form.saveAndWrite')}
          </Button>
        </div>
      </Form>
    </>
  )
}
