import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import { citizensContract } from '../../../shared/features/citizens/citizens.contract'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

/** The rules of the card in words, above everything by which the citizen could be reached. */
export function SafeContactList({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const lists = useLists()
  const may = useMay()
  const failureText = useFailureText()
  const remove = useCommand('citizens.removeSafeContact')
  if (card.safeContact.length === 0) return null
  return (
    <ul className="k-lines">
      {card.safeContact.map(({ id, rule, note }) => (
        <li key={id}>
          <strong>
            {lists.word('safeContactRules', rule)}
            {note && <bdi>{`: ${note}`}</bdi>}
          </strong>
          {may('citizens.removeSafeContact') && (
            <Button
              size="sm"
              tone="quiet"
              busy={remove.running}
              ariaLabel={t('screen.safe.removeOf', { rule: lists.word('safeContactRules', rule) })}
              onClick={() =>
                void remove.run({ id }).then((reply) => {
                  if (!reply.ok) notify.problem(failureText(reply.failure))
                })
              }
            >
              {t('screen.safe.remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The button that adds a rule, with its dialog. */
export function SafeContactDialog({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t('screen.safe.add')}
      </Button>
      {open && <AddRule card={card} onClose={() => setOpen(false)} />}
    </>
  )
}

function AddRule({ card, onClose }: { readonly card: Citizen; readonly onClose: () => void }) {
  const { t } = useTranslation('citizens')
  const lists = useLists()
  const failureText = useFailureText()
  const add = useCommand('citizens.addSafeContact')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(citizensContract.addSafeContact.input, {
    citizenId: card.id,
    rule: '',
    note: '',
    blocks: [],
  })
  const rule = useWatch({ control: form.control, name: 'rule' })
  return (
    <Dialog open onClose={onClose} title={t('screen.safe.add')} busy={add.running}>
      <Form
        form={form}
        enter="next"
        onSubmit={async (values) => {
          const blocks = lists.entry('safeContactRules', values.rule)?.blocks ?? []
          const reply = await add.run({ ...values, blocks: [...blocks] })
          if (reply.ok) onClose()
          else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <SelectField
          form={form}
          name="rule"
          label={t('screen.safe.rule')}
          options={lists.options('safeContactRules')}
          autoFocus
        />
        <TextField
          form={form}
          name="note"
          label={t('screen.safe.note')}
          help={t('screen.help.safeNote')}
          required={lists.entry('safeContactRules', rule)?.needsText === true}
        />
        <Actions>
          <Button tone="primary" type="submit" busy={add.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
