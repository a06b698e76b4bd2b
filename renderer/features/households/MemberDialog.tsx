import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { codeSchema } from '../../../shared/features/citizens/fields'
import type { Member } from '../../../shared/features/households/household'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { isoDateSchema } from '../../../shared/values/schemas'
import { useApi } from '../../api/ApiProvider'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { takeNewerValues } from '../../ui/fields/newerValues'
import { SelectField } from '../../ui/fields/SelectField'
import { TheirValues } from '../../ui/fields/TheirValues'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

const memberForm = z.strictObject({
  relation: codeSchema,
  from: isoDateSchema,
  until: isoDateSchema.nullable(),
})
type Typed = z.input<typeof memberForm>
const typedOf = ({ relation, from, until }: Member): Typed => ({
  relation,
  from: from as IsoDate,
  until: until as IsoDate | null,
})

/** What was recorded of a member wrongly: the relation, the first day, the day of leaving. */
export function MemberDialog({
  member,
  householdId,
  onClose,
}: {
  readonly member: Member
  readonly householdId: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation('households')
  const lists = useLists()
  const { call } = useApi()
  const failureText = useFailureText()
  const correct = useCommand('households.correctMember')
  const [before, setBefore] = useState(member)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const form = useZodForm(memberForm, typedOf(member))
  const recorded = typedOf(before)

  const takeWhatIsNew = async () => {
    const { members } = await call('households.open', { id: householdId, on: null })
    const now = members.find(({ id }) => id === member.id)
    if (!now) return
    setTheirs(takeNewerValues(form, recorded, typedOf(now)))
    setBefore(now)
  }
  const inWords = (field: keyof Typed): string => {
    const value = recorded[field]
    if (!value) return ''
    return field === 'relation' ? lists.word('familyRelations', value) : formatGreekDate(value as IsoDate)
  }
  return (
    <Dialog open onClose={onClose} title={t('screen.correctMember')} size="sm" busy={correct.running}>
      <Form
        form={form}
        enter="next"
        onSubmit={async (values) => {
          const reply = await correct.run({ id: before.id, version: before.version, ...values })
          if (reply.ok) {
            onClose()
            return
          }
          setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          if (reply.failure.code === 'stale') await takeWhatIsNew()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        {failure?.code === 'stale' && (
          <TheirValues
            values={(theirs as (keyof Typed)[]).map((field) => ({
              field,
              label: t(`fields.${field}`),
              words: inWords(field),
              take: () => form.setValue(field, recorded[field] as never),
            }))}
          />
        )}
        <p>
          <bdi>{`${member.surname} ${member.name}`}</bdi>
        </p>
        <SelectField
          form={form}
          name="relation"
          label={t('fields.relation')}
          help={t('screen.help.relation')}
          options={lists.options('familyRelations', { chosen: [recorded.relation] })}
          autoFocus
        />
        <GreekDateField form={form} name="from" label={t('fields.from')} help={t('screen.help.from')} />
        <GreekDateField form={form} name="until" label={t('fields.until')} help={t('screen.help.until')} />
        <Actions>
          <Button tone="primary" type="submit" busy={correct.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
