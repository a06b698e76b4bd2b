import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import type { Failure } from '../../shared/contract/failure'

/**
 * Puts the field failures of a reply on the fields of the form, the first one focused.
 * Returns false when the failure belongs to no field and needs a sentence of its own.
 */
export function applyFailure<Values extends FieldValues, Parsed>(
  form: UseFormReturn<Values, unknown, Parsed>,
  failure: Failure,
): boolean {
  if (failure.code === 'duplicate') {
    form.setError(
      failure.field as Path<Values>,
      { type: 'custom', message: 'duplicate' },
      { shouldFocus: true },
    )
    return false
  }
  if (failure.code !== 'invalidInput') return false
  for (const [place, { path, issue }] of failure.fields.entries())
    form.setError(path as Path<Values>, { type: 'custom', message: issue }, { shouldFocus: place === 0 })
  return failure.fields.length > 0
}
