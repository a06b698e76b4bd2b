import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure, Reply } from '../../../shared/contract/failure'
import { codeSchema } from '../../../shared/features/citizens/fields'
import type { Household } from '../../../shared/features/households/household'
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

type Picked = { readonly id: string; readonly surname: string; readonly name: string }
/** How a citizen with a card is found; another feature's part, given by the page. */
export type PickerSlot = ComponentType<{
  label: string
  except?: readonly string[]
  onPick: (citizen: Picked) => void
}>

const memberForm = z.strictObject({
  surname: shortText(80),
  name: shortText(80),
  relation: codeSchema,
  from: isoDateSchema,
})

/** A member with a card, or a new one by name; or, where there is no household yet, the citizen's own place in it. */
export function AddMemberDialog({
  citizenId,
  household,
  Picker,
  onClose,
}: {
  readonly citizenId: string
  readonly household: Household | null
  readonly Picker: PickerSlot
  readonly onClose: () => void
}) {
  const { t } = useTranslation('households')
  const { today } = useUi()
  const lists = useLists()
  const failureText = useFailureText()
  const enquire = useCommand('citizens.enquire')
  const add = useCommand('households.addMember')
  const move = useCommand('households.move')
  const founding = useCommand('households.form')
  const [picked, setPicked] = useState<Picked | null>(null)
  const [isNew, setIsNew] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(memberForm, {
    surname: household?.members.find((member) => member.citizenId === citizenId)?.surname ?? '',
    name: '',
    relation: household ? '' : 'head',
    from: today(),
  })
  const finish = (reply: Reply<unknown>) => {
    if (reply.ok) onClose()
    else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
  }
  const save = async ({ surname, name, relation, from }: z.output<typeof memberForm>) => {
    if (!household) return finish(await founding.run({ members: [{ citizenId, relation, from }], note: '' }))
    let id = picked?.id
    if (id === undefined) {
      const made = await enquire.run({ surname, name })
      if (!made.ok) return finish(made)
      id = made.value.id
      // A second try must not make a second card.
      setPicked({ id, surname, name })
    }
    return finish(await add.run({ householdId: household.id, citizenId: id, relation, from }))
  }
  const livesElsewhere = failure?.code === 'ruleBroken' && failure.rule === 'households.alreadyInHousehold'
  const moveHere = async () => {
    const { relation, from } = memberForm.parse(form.getValues())
    if (household && picked)
      finish(await move.run({ citizenId: picked.id, toHouseholdId: household.id, relation, on: from }))
  }
  const choosing = household !== null && picked === null && !isNew
  const busy = add.running || founding.running || enquire.running || move.running
  return (
    <Dialog open onClose={onClose} title={t(household ? 'screen.add' : 'screen.form')} busy={busy}>
      {choosing ? (
        <>
          <Picker
            label={t('screen.whom')}
            except={household.members.filter(({ until }) => until === null).map((member) => member.citizenId)}
            onPick={setPicked}
          />
          <Actions>
            <Button onClick={() => setIsNew(true)}>{t('screen.newCard')}</Button>
          </Actions>
        </>
      ) : (
        <Form form={form} enter="next" onSubmit={save}>
          {failure && (
            <Banner
              tone="danger"
              actions={
                livesElsewhere &&
                picked && <Button onClick={() => void moveHere()}>{t('screen.moveHere')}</Button>
              }
            >
              {failureText(failure)}
            </Banner>
          )}
          {picked && (
            <p>
              <strong>
                <bdi>{`${picked.surname} ${picked.name}`}</bdi>
              </strong>
            </p>
          )}
          {isNew && !picked && (
            <>
              <TextField form={form} name="surname" label={t('screen.surname')} />
              <TextField form={form} name="name" label={t('screen.name')} autoFocus />
            </>
          )}
          <SelectField
            form={form}
            name="relation"
            label={t('fields.relation')}
            help={t('screen.help.relation')}
            options={lists.options('familyRelations')}
            autoFocus={!isNew}
          />
          <GreekDateField form={form} name="from" label={t('fields.from')} help={t('screen.help.from')} />
          <Actions>
            <Button tone="primary" type="submit" busy={busy}>
              {t('screen.save')}
            </Button>
          </Actions>
        </Form>
      )}
    </Dialog>
  )
}
