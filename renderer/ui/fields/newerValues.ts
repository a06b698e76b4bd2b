import type { FieldValues, Path, PathValue } from 'react-hook-form'
import type { ZodForm } from './useZodForm'

/** Nothing is nothing, be it null or an empty text. */
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '')

/**
 * Somebody else saved the record that is being typed into. What was typed stays; what was not touched takes the new
 * values. Returns the fields that both changed, each in its own way.
 */
export function takeNewerValues<Values extends FieldValues, Parsed>(
  form: ZodForm<Values, Parsed>,
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly string[] {
  const changed = Object.keys(now).filter((field) => !same(now[field], before[field]))
  const typed = (field: string): unknown => form.getValues(field as Path<Values>)
  for (const field of changed)
    if (same(typed(field), before[field]))
      form.setValue(field as Path<Values>, now[field] as PathValue<Values, Path<Values>>)
  return changed.filter((field) => !same(typed(field), now[field]))
}
