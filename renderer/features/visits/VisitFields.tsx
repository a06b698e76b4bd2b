import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ContactWay } from '../../../shared/values/listEntry'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { NumberField } from '../../ui/fields/NumberField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import type { ZodForm } from '../../ui/fields/useZodForm'
import { Banner } from '../../ui/page/Banner'
import type { TypedVisit, VisitForm } from './visitForm'
import { WhoField } from './WhoField'

export type Companion = { readonly id: string; readonly name: string }
export type VisitFormHold = ZodForm<TypedVisit, VisitForm>

/** The inputs of a visit, be it a new one or one that is corrected. */
export function VisitFields({
  form,
  citizen,
  others,
  blocked,
  before = null,
}: {
  readonly form: VisitFormHold
  readonly citizen: Companion
  /** Whom else the visit may have concerned. */
  readonly others: readonly Companion[]
  /** Ways in which the citizen must not be reached: a next step that needs them is not offered. */
  readonly blocked: readonly ContactWay[]
  /** What was recorded: its choices are offered also where a list holds them no more. */
  readonly before?: TypedVisit | null
}) {
  const { t } = useTranslation('visits')
  const lists = useLists()
  const colleagues = useColleagues()
  const typed = useWatch({ control: form.control })
  const manner = lists.entry('visitManners', typed.manner ?? null)
  const outcome = lists.entry('visitOutcomes', typed.outcome ?? null)
  const noTelephone = blocked.includes('mobile') && blocked.includes('landline')
  const cannot = (contacts: string | undefined) =>
    (contacts === 'telephone' && noTelephone) || (contacts === 'homeVisit' && blocked.includes('homeVisit'))
  const wantsStep = typed.nextKind !== null && typed.nextKind !== 'none'
  return (
    <>
      <p>
        <strong>
          <bdi>{citizen.name}</bdi>
        </strong>
      </p>
      {others.length > 0 && <WhoField form={form} household={others} />}
      <MultiSelectField
        form={form}
        name="services"
        label={t('fields.services')}
        help={t('screen.help.services')}
        options={lists.options('serviceCategories', { chosen: before?.services ?? [] })}
        autoFocus={before === null}
      />
      <div className="k-columns k-columns-2">
        <SelectField
          form={form}
          name="outcome"
          label={t('fields.outcome')}
          help={t('screen.help.outcome')}
          options={lists.options('visitOutcomes', { chosen: [before?.outcome ?? null] })}
          clearable
        />
        <SelectField
          form={form}
          name="manner"
          label={t('fields.manner')}
          help={t('screen.help.manner')}
          options={lists.options('visitManners', { chosen: [before?.manner ?? null] })}
        />
        <NumberField
          form={form}
          name="minutes"
          label={t('fields.minutes')}
          help={t('screen.help.minutes')}
          width="9rem"
        />
        <TextField
          form={form}
          name="note"
          label={t('fields.note')}
          help={t('screen.help.note')}
          required={outcome?.needsText === true}
          autoFocus={before !== null}
        />
        <SelectField
          form={form}
          name="nextKind"
          label={t('fields.nextStep')}
          help={t('screen.help.nextStep')}
          options={lists.options('nextStepKinds', {
            chosen: [before?.nextKind ?? null],
            without: ({ contacts }) => cannot(contacts),
          })}
          clearable
        />
        {wantsStep && (
          <GreekDateField
            form={form}
            name="nextOn"
            label={t('fields.nextStepOn')}
            help={t('screen.help.nextStepOn')}
          />
        )}
      </div>
      {cannot('telephone') && <Banner tone="danger">{t('screen.noCall')}</Banner>}
      {outcome?.nextStep && !wantsStep && <p className="k-soft">{t('screen.nextStepUsual')}</p>}
      <div className="k-columns k-columns-3">
        <GreekDateField form={form} name="day" label={t('fields.day')} help={t('screen.help.day')} past />
        <TextField
          form={form}
          name="time"
          label={t('fields.time')}
          help={t('screen.help.time')}
          placeholder={t('screen.now')}
          width="9rem"
        />
        <SelectField
          form={form}
          name="byId"
          label={t('fields.by')}
          help={t('screen.help.by')}
          options={colleagues.options(typed.byId ?? null)}
        />
      </div>
      {(manner?.needsPlace || typed.place) && (
        <div className="k-columns k-columns-2">
          <SelectField
            form={form}
            name="place"
            label={t('fields.place')}
            help={t('screen.help.place')}
            options={lists.options('localities', { chosen: [before?.place ?? null] })}
            clearable
          />
          <TextField
            form={form}
            name="placeNote"
            label={t('fields.placeNote')}
            help={t('screen.help.placeNote')}
          />
        </div>
      )}
    </>
  )
}
