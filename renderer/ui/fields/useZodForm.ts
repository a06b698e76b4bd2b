import { zodResolver } from '@hookform/resolvers/zod'
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { useUi } from '../UiProvider'

/** `Values` is what is typed, `Parsed` what the schema makes of it. */
export type ZodForm<Values extends FieldValues, Parsed = Values> = UseFormReturn<Values, unknown, Parsed>

/**
 * A form that is valid when its schema says so: the same schema as at the gate. Errors hold issue keys, never
 * words, so they follow the language. Checked at the first save and from then on while typing: an error line
 * that appears at the blur before a click would move the button away from under the pointer.
 */
export function useZodForm<Schema extends z.ZodType<FieldValues, FieldValues>>(
  schema: Schema,
  defaults: DefaultValues<z.input<Schema>>,
): ZodForm<z.input<Schema>, z.output<Schema>> {
  const { issueKeyOf } = useUi()
  return useForm<z.input<Schema>, unknown, z.output<Schema>>({
    resolver: zodResolver(schema, { error: (issue) => issueKeyOf(issue as z.core.$ZodRawIssue) }),
    defaultValues: defaults,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  })
}
