import type { Centre } from '../../../shared/features/settings/centre'

/** Names of the settings that differ, for the audit trail: never their values. */
export function changedFields<Settings extends object>(before: Settings, after: Settings): string[] {
  return (Object.keys(after) as (keyof Settings & string)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
}

/** The ids of all pictures the centre prints. */
export function picturesOf({ logo, coFunding }: Pick<Centre, 'logo' | 'coFunding'>): string[] {
  return [logo, ...coFunding.map(({ picture }) => picture)].flatMap((picture) =>
    picture ? [picture.id] : [],
  )
}
