import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import {
  type CorrectedSlot,
  correctedDistributionDaySchema,
  type DistributionDay,
  newDistributionDaySchema,
  slotManners,
} from '../../../shared/features/distributions/distributionDay'
import { isIsoDate } from '../../../shared/values/isoDate'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import './distributions.css'
import { useMunicipalities } from './useMunicipalities'

const morning: CorrectedSlot = {
  was: null,
  from: '09:00',
  until: '14:00',
  island: null,
  manner: 'pickUp',
  place: '',
}
/** Of a new day and of one that is corrected: its slots know which ones they were. */
const planSchema = newDistributionDaySchema.extend(correctedDistributionDaySchema.pick({ slots: true }).shape)

type Props = {
  /** The day that is corrected; null: a new one. */
  readonly day: DistributionDay | null
  readonly onClose: () => void
  readonly onDone: (day: DistributionDay) => void
}

/** When, from which warehouse and for which programme; its hours, each for everybody or for one island. */
export function PlanDayDialog(props: Props) {
  const { t } = useTranslation('distributions')
  const programmes = useQuery('distributions.programmes', {})
  const warehouses = useQuery('goods.warehouses', {})
  return (
    <Dialog
      open
      size="lg"
      onClose={props.onClose}
      title={t(props.day ? 'screen.plan.correct' : 'screen.plan.title')}
    >
      {programmes.data && warehouses.data ? (
        <PlanForm
          {...props}
          programmes={programmes.data.filter(({ id, closed }) => !closed || id === props.day?.programmeId)}
          warehouses={warehouses.data.filter(({ id, closed }) => !closed || id === props.day?.warehouseId)}
        />
      ) : (
        <LoadingLine />
      )}
    </Dialog>
  )
}

type Named = { readonly id: string; readonly name: string }
const optionsOf = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }))

function PlanForm({
  day,
  onClose,
  onDone,
  programmes,
  warehouses,
}: Props & { readonly programmes: readonly Named[]; readonly warehouses: readonly Named[] }) {
  const { t } = useTranslation('distributions')
  const { today } = useUi()
  const failureText = useFailureText()
  const plan = useCommand('distributions.planDay')
  const correct = useCommand('distributions.correctDay')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(planSchema, {
    programmeId: day?.programmeId ?? programmes[0]?.id ?? '',
    warehouseId: day?.warehouseId ?? warehouses[0]?.id ?? '',
    day: day && isIsoDate(day.day) ? day.day : today(),
    slots: day?.slots.map((slot, was) => ({ ...slot, was })) ?? [morning],
    note: day?.note ?? '',
  })
  if (programmes.length === 0 || warehouses.length === 0)
    return <Banner tone="warning">{t('screen.plan.nothingYet')}</Banner>
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.plan.title')}
      onSubmit={async ({ programmeId, ...values }) => {
        const reply = await (day
          ? correct.run({ id: day.id, version: day.version, ...values })
          : plan.run({
              programmeId,
              ...values,
              slots: values.slots.map(({ was: _was, ...slot }) => slot),
            }))
        if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        return onDone(reply.value)
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <div className="k-columns k-columns-3">
        <GreekDateField form={form} name="day" label={t('screen.day.day')} required autoFocus />
        <SelectField
          form={form}
          name="programmeId"
          label={t('screen.programme')}
          options={optionsOf(programmes)}
          disabled={day !== null}
          required
        />
        <SelectField
          form={form}
          name="warehouseId"
          label={t('screen.warehouse')}
          options={optionsOf(warehouses)}
          required
        />
      </div>
      <Slots form={form} />
      <TextField form={form} name="note" label={t('screen.note')} />
      <Actions>
        <Button onClick={onClose}>{t('screen.cancel')}</Button>
        <Button
          tone="primary"
          type="submit"
          keys={{ code: 'Enter', ctrl: true }}
          busy={plan.running || correct.running}
        >
          {t('screen.save')}
        </Button>
      </Actions>
    </Form>
  )
}

type PlanForm = ReturnType<typeof useZodForm<typeof planSchema>>

function Slots({ form }: { readonly form: PlanForm }) {
  const { t } = useTranslation('distributions')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'slots', keyName: 'key' })
  const islands = useMunicipalities().map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      {fields.map(({ key }, index) => (
        <fieldset key={key} className="k-fieldset dist-slot">
          <legend>{t('screen.plan.slotOf', { number: index + 1 })}</legend>
          <TextField
            form={form}
            name={`slots.${index}.from`}
            label={t('screen.from')}
            width="6rem"
            required
          />
          <TextField
            form={form}
            name={`slots.${index}.until`}
            label={t('screen.until')}
            width="6rem"
            required
          />
          <SelectField
            form={form}
            name={`slots.${index}.island`}
            label={t('screen.island')}
            placeholder={t('screen.plan.everywhere')}
            options={islands}
            clearable
          />
          <SelectField
            form={form}
            name={`slots.${index}.manner`}
            label={t('screen.plan.manner')}
            options={slotManners.map((manner) => ({ value: manner, label: t(`screen.manners.${manner}`) }))}
          />
          <TextField form={form} name={`slots.${index}.place`} label={t('screen.plan.place')} />
          {fields.length > 1 && (
            <Button
              size="sm"
              tone="quiet"
              ariaLabel={t('screen.removeOf', { name: t('screen.plan.slotOf', { number: index + 1 }) })}
              onClick={() => remove(index)}
            >
              {t('screen.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button size="sm" onClick={() => append(morning)}>
        {t('screen.plan.addSlot')}
      </Button>
    </>
  )
}
