import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { ContactWay } from '../../../shared/values/listEntry'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useDraft } from '../../api/useDraft'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { NumberField } from '../../ui/fields/NumberField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { useUi } from '../../ui/UiProvider'
import { visitFormSchema, visitOf } from './visitForm'
import { WhoField } from './WhoField'

export type Companion = { readonly id: string; readonly name: string }

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
  const { data: draft } = useQuery('drafts.open', { form: visitDraft, record: props.citizen.id })
  const lists = useLists()
  return (
    <Dialog open onClose={props.onClose} title={t('screen.record')} size="lg">
      {me && draft !== undefined && lists.ready ? (
        <VisitFields {...props} me={me.id} draft={draft?.content ?? null} />
      ) : (
        <LoadingLine />
      )}
    </Dialog>
  )
}

function VisitFields({
  citizen,
  household,
  blocked,
  onClose,
  me,
  draft,
}: Props & { readonly me: string; readonly draft: string | null }) {
  const { t } = useTranslation('visits')
  const { today } = useUi()
  const lists = useLists()
  const colleagues = useColleagues()
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

  const manner = lists.entry('visitManners', typed.manner ?? null)
  const outcome = lists.entry('visitOutcomes', typed.outcome ?? null)
  const noTelephone = blocked.includes('mobile') && blocked.includes('landline')
  const cannot = (contacts: string | undefined) =>
    (contacts === 'telephone' && noTelephone) || (contacts === 'homeVisit' && blocked.includes('homeVisit'))
  const wantsStep = typed.nextKind !== null && typed.nextKind !== 'none'

  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.record')}
      onSubmit={async (values) => {
        const reply = await record.run(visitOf(values))
        if (!reply.ok) {
          setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          return
        }
        await discard()
        notify.done(t('screen.recorded'))
        onClose()
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <p>
        <strong>
          <bdi>{citizen.name}</bdi>
        </strong>
      </p>
      {household.length > 0 && <WhoField form={form} household={household} />}
      <MultiSelectField
        form={form}
        name="services"
        label={t('fields.services')}
        options={lists.options('serviceCategories')}
        autoFocus
      />
      <div className="k-columns k-columns-2">
        <SelectField
          form={form}
          name="outcome"
          label={t('fields.outcome')}
          options={lists.options('visitOutcomes')}
          clearable
        />
        <SelectField
          form={form}
          name="manner"
          label={t('fields.manner')}
          options={lists.options('visitManners')}
        />
        <NumberField form={form} name="minutes" label={t('fields.minutes')} width="9rem" />
        <TextField form={form} name="note" label={t('fields.note')} />
        <SelectField
          form={form}
          name="nextKind"
          label={t('fields.nextStep')}
          options={lists.options('nextStepKinds', { without: ({ contacts }) => cannot(contacts) })}
          clearable
        />
        {wantsStep && <GreekDateField form={form} name="nextOn" label={t('fields.nextStepOn')} />}
      </div>
      {cannot('telephone') && <Banner tone="danger">{t('screen.noCall')}</Banner>}
      {outcome?.nextStep && !wantsStep && <p className="k-soft">{t('screen.nextStepUsual')}</p>}
      <div className="k-columns k-columns-3">
        <GreekDateField form={form} name="day" label={t('fields.day')} past />
        <TextField
          form={form}
          name="time"
          label={t('fields.time')}
          placeholder={t('screen.now')}
          width="9rem"
        />
        <SelectField
          form={form}
          name="byId"
          label={t('fields.by')}
          options={colleagues.options(typed.byId ?? null)}
        />
      </div>
      {(manner?.needsPlace || typed.place) && (
        <div className="k-columns k-columns-2">
          <SelectField
            form={form}
            name="place"
            label={t('fields.place')}
            options={lists.options('localities')}
            clearable
          />
          <TextField form={form} name="placeNote" label={t('fields.placeNote')} />
        </div>
      )}
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
