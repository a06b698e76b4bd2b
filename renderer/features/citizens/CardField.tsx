import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import {
  type CitizenField,
  type correctedCitizenSchema,
  identityDocumentKinds,
} from '../../../shared/features/citizens/citizen'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { CheckField } from '../../ui/fields/CheckField'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import type { ZodForm } from '../../ui/fields/useZodForm'
import { kindOf } from './cardFields'

export type CardForm = ZodForm<
  z.input<typeof correctedCitizenSchema>,
  z.output<typeof correctedCitizenSchema>
>

/** The sentence of help a field has, where its name does not say it all. */
const helpOf = {
  surname: 'surname',
  name: 'name',
  fatherName: 'fatherName',
  request: 'request',
  mobile: 'mobile',
  landline: 'landline',
  amka: 'amka',
  afm: 'afm',
  amkaAbsence: 'absence',
  afmAbsence: 'absence',
  birthDate: 'birthDate',
  settlement: 'settlement',
  address: 'address',
  responsibleId: 'responsibleId',
  contactPerson: 'contactPerson',
} as const satisfies Partial<Record<CitizenField, string>>
type Help = (typeof helpOf)[keyof typeof helpOf]

/** The input for one field of the card. */
export function CardField({ form, name, first }: { form: CardForm; name: CitizenField; first: boolean }) {
  const { t } = useTranslation('citizens')
  const lists = useLists()
  const colleagues = useColleagues()
  const kind = kindOf[name]
  const help = (helpOf as Partial<Record<CitizenField, Help>>)[name]
  const shared = {
    form,
    name,
    label: t(`fields.${name}`),
    help: help && t(`screen.help.${help}`),
    autoFocus: first,
  }
  const chosen = form.getValues(name)
  const code = typeof chosen === 'string' ? chosen : null
  switch (kind.as) {
    case 'list': {
      const { absentNumber } = kind
      const without = absentNumber && {
        without: (entry: { numbers?: readonly string[] | undefined }) =>
          !entry.numbers?.includes(absentNumber),
      }
      return (
        <SelectField
          {...shared}
          clearable
          options={lists.options(kind.list, { chosen: [code], ...without })}
        />
      )
    }
    case 'user':
      return <SelectField {...shared} clearable options={colleagues.options(code)} />
    case 'document':
      return (
        <SelectField
          {...shared}
          clearable
          options={identityDocumentKinds.map((value) => ({
            value,
            label: t(`identityDocumentKinds.${value}`),
          }))}
        />
      )
    case 'check':
      return <CheckField {...shared} label={t('screen.birthDateEstimated')} />
    case 'date':
      return <GreekDateField {...shared} />
    case 'pastDate':
      return <GreekDateField {...shared} past startAt={name === 'birthDate' ? 'decade' : 'month'} />
    case 'long':
      return <TextAreaField {...shared} rows={3} maxLength={1000} />
    case 'phone':
      return <TextField {...shared} type="tel" width="16rem" />
    case 'email':
      return <TextField {...shared} type="email" />
    case 'digits':
      return <TextField {...shared} inputMode="numeric" width="16rem" />
    case 'text':
      return <TextField {...shared} />
  }
}
