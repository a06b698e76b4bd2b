/** The names of the fields that differ, for the audit trail: names, never values. */
export const changedFields = <Fields extends object>(
  before: Readonly<Record<keyof Fields, unknown>>,
  after: Fields,
): string[] =>
  (Object.keys(after) as (keyof Fields & string)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
