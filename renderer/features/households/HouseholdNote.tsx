import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { Household } from '../../../shared/features/households/household'
import { longText } from '../../../shared/values/schemas'
import { useApi } from '../../api/ApiProvider'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { takeNewerValues } from '../../ui/fields/newerValues'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TheirValues } from '../../ui/fields/TheirValues'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

/** What is known of the household as a whole. */
export function HouseholdNote({ household }: { readonly household: Household }) {
  const { t } = useTranslation('households')
  const may = useMay()
  const [writing, setWriting] = useState(false)
  return (
    <div>
      {household.note && (
        <bdi>
          {t('fields.note')}: {household.note}
        </bdi>
      )}{' '}
      {may('households.correct') && (
        <button type="button" className="k-link" onClick={() => setWriting(true)}>
          {t(household.note ? 'screen.correctNote' : 'screen.addNote')}
        </button>
      )}
      {writing && <NoteDialog household={household} onClose={() => setWriting(false)} />}
    </div>
  )
}

const noteForm = z.strictObject({ note: longText(500) })

function NoteDialog({ household, onClose }: { readonly household: Household; readonly onClose: () => void }) {
  const { t } = useTranslation('households')
  const { call } = useApi()
  const failureText = useFailureText()
  const correct = useCommand('households.correct')
  const [before, setBefore] = useState(household)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [bothChanged, setBothChanged] = useState(false)
  const form = useZodForm(noteForm, { note: household.note })
  const takeWhatIsNew = async () => {
    const now = await call('households.open', { id: household.id, on: null })
    setBothChanged(takeNewerValues(form, { note: before.note }, { note: now.note }).length > 0)
    setBefore(now)
  }
  const theirNote = {
    field: 'note',
    label: t('fields.note'),
    words: before.note,
    take: () => form.setValue('note', before.note),
  }
  return (
    <Dialog open onClose={onClose} title={t('screen.noteTitle')} busy={correct.running}>
      <Form
        form={form}
        onSubmit={async ({ note }) => {
          const reply = await correct.run({ id: before.id, version: before.version, note })
          if (reply.ok) {
            onClose()
            return
          }
          setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          if (reply.failure.code === 'stale') await takeWhatIsNew()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        {failure?.code === 'stale' && <TheirValues values={bothChanged ? [theirNote] : []} />}
        <TextAreaField
          form={form}
          name="note"
          label={t('fields.note')}
          help={t('screen.help.note')}
          rows={3}
          maxLength={500}
          autoFocus
        />
        <Actions>
          <Button tone="primary" type="submit" busy={correct.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
