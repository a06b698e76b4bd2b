import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import { citizensContract } from '../../../shared/features/citizens/citizens.contract'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { RadioField } from '../../ui/fields/RadioField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'

/** The citizen was given the information on personal data: today, by the form of the centre that is in use. */
export function InformButton({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const may = useMay()
  const [open, setOpen] = useState(false)
  if (!may('citizens.informed')) return null
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t('screen.inform.button')}
      </Button>
      {open && <InformDialog card={card} onClose={() => setOpen(false)} />}
    </>
  )
}

function InformDialog({ card, onClose }: { readonly card: Citizen; readonly onClose: () => void }) {
  const { data } = useQuery('settings.centre', {})
  return data ? <InformForm card={card} notice={data.centre.notice.version} onClose={onClose} /> : null
}

function InformForm({ card, notice, onClose }: { card: Citizen; notice: string; onClose: () => void }) {
  const { t } = useTranslation('citizens')
  const { today } = useUi()
  const failureText = useFailureText()
  const informed = useCommand('citizens.informed')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(citizensContract.informed.input, {
    id: card.id,
    version: card.version,
    on: today(),
    form: notice,
  })
  return (
    <Dialog open onClose={onClose} title={t('screen.inform.title')} busy={informed.running}>
      <Form
        form={form}
        enter="next"
        onSubmit={async (values) => {
          const reply = await informed.run(values)
          if (reply.ok) onClose()
          else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <GreekDateField form={form} name="on" label={t('screen.inform.on')} autoFocus />
        <TextField form={form} name="form" label={t('screen.inform.form')} help={t('screen.help.notice')} />
        <Actions>
          <Button tone="primary" type="submit" busy={informed.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}

/** The enquirer gets a file with a number of its own. */
export function RegisterButton({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const may = useMay()
  const failureText = useFailureText()
  const register = useCommand('citizens.register')
  if (card.standing === 'registered' || !may('citizens.register')) return null
  return (
    <Button
      busy={register.running}
      onClick={() =>
        void register.run({ id: card.id, version: card.version }).then((reply) => {
          if (reply.ok) notify.done(t('screen.registered', { number: reply.value.fileNumber ?? 0 }))
          else notify.problem(failureText(reply.failure))
        })
      }
    >
      {t('screen.register')}
    </Button>
  )
}

/** The file rests, is closed with its reason, or is opened again. */
export function ArchiveButton({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const may = useMay()
  const failureText = useFailureText()
  const reopen = useCommand('citizens.reopen')
  const [open, setOpen] = useState(false)
  if (!may('citizens.archive')) return null
  if (card.fileStatus !== 'active')
    return (
      <Button
        size="sm"
        busy={reopen.running}
        onClick={() =>
          void reopen.run({ id: card.id, version: card.version }).then((reply) => {
            if (!reply.ok) notify.problem(failureText(reply.failure))
          })
        }
      >
        {t('screen.archive.reopen')}
      </Button>
    )
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t('screen.archive.button')}
      </Button>
      {open && <ArchiveDialog card={card} onClose={() => setOpen(false)} />}
    </>
  )
}

const archiveForm = z.strictObject({ status: z.enum(['inactive', 'closed']), reason: z.string().nullable() })

function ArchiveDialog({ card, onClose }: { readonly card: Citizen; readonly onClose: () => void }) {
  const { t } = useTranslation('citizens')
  const lists = useLists()
  const failureText = useFailureText()
  const archive = useCommand('citizens.archive')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(archiveForm, { status: 'closed', reason: null })
  return (
    <Dialog open onClose={onClose} title={t('screen.archive.title')} busy={archive.running}>
      <Form
        form={form}
        enter="next"
        onSubmit={async (values) => {
          const reply = await archive.run({ ...values, id: card.id, version: card.version })
          if (reply.ok) onClose()
          else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <RadioField
          form={form}
          name="status"
          label={t('screen.archive.status')}
          options={(['inactive', 'closed'] as const).map((value) => ({
            value,
            label: t(`fileStatuses.${value}`),
          }))}
        />
        <SelectField
          form={form}
          name="reason"
          label={t('screen.archive.reason')}
          help={t('screen.help.archiveReason')}
          options={lists.options('closeReasons')}
          clearable
        />
        <Actions>
          <Button tone="primary" type="submit" busy={archive.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
