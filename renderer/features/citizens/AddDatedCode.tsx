import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { codeSchema } from '../../../shared/features/citizens/fields'
import { isoDateSchema, shortText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'

const formSchema = z.strictObject({
  code: codeSchema,
  from: isoDateSchema,
  evidence: codeSchema,
  note: shortText(200),
})

/** A vulnerable group with its evidence, or a presenting problem. */
export function AddDatedCode({
  citizenId,
  kind,
  onClose,
}: {
  readonly citizenId: string
  readonly kind: 'groups' | 'problems'
  readonly onClose: () => void
}) {
  const { t } = useTranslation('citizens')
  const lists = useLists()
  const { today } = useUi()
  const failureText = useFailureText()
  const addGroup = useCommand('citizens.addGroup')
  const addProblem = useCommand('citizens.addProblem')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(formSchema, { code: '', from: today(), evidence: 'selfDeclared', note: '' })
  const busy = addGroup.running || addProblem.running
  return (
    <Dialog open onClose={onClose} title={t(`screen.${kind}.add`)} busy={busy}>
      <Form
        form={form}
        enter="next"
        onSubmit={async ({ note, evidence, ...dated }) => {
          const reply = await (kind === 'groups'
            ? addGroup.run({ citizenId, ...dated, evidence, evidenceNote: note })
            : addProblem.run({ citizenId, ...dated, note }))
          if (reply.ok) onClose()
          else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <SelectField
          form={form}
          name="code"
          label={t(`screen.${kind}.which`)}
          options={lists.options(kind === 'groups' ? 'vulnerableGroups' : 'presentingProblems')}
          autoFocus
        />
        <GreekDateField
          form={form}
          name="from"
          label={t('screen.since')}
          help={t('screen.help.since')}
          past
        />
        {kind === 'groups' && (
          <SelectField
            form={form}
            name="evidence"
            label={t('screen.groups.evidence')}
            help={t('screen.help.evidence')}
            options={lists.options('groupEvidence')}
          />
        )}
        <TextField
          form={form}
          name="note"
          label={t(`screen.${kind}.note`)}
          help={t(kind === 'groups' ? 'screen.help.evidenceNote' : 'screen.help.problemNote')}
        />
        <Actions>
          <Button tone="primary" type="submit" busy={busy}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
