import type { FieldPath, FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { roles } from '../../../shared/contract/operation'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { TextField } from '../../ui/fields/TextField'
import type { ZodForm } from '../../ui/fields/useZodForm'

/** Name, title and roles of a colleague. */
export function UserFields<Values extends FieldValues, Parsed>({
  form,
}: {
  readonly form: ZodForm<Values, Parsed>
}) {
  const { t } = useTranslation(['users', 'app'])
  const path = (name: 'fullName' | 'title' | 'roles') => name as FieldPath<Values>
  return (
    <>
      <TextField form={form} name={path('fullName')} label={t('users:fullName')} required autoFocus />
      <TextField
        form={form}
        name={path('title')}
        label={t('users:jobTitle')}
        help={t('users:jobTitleHelp')}
      />
      <MultiSelectField
        form={form}
        name={path('roles')}
        label={t('users:roles')}
        help={t('users:rolesHelp')}
        options={roles.map((role) => ({ value: role, label: t(`app:roles.${role}`) }))}
        required
      />
    </>
  )
}
