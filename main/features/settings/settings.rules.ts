import type { Centre } from '../../../shared/features/settings/centre'

/** The ids of all pictures the centre prints. */
export function picturesOf({ logo, coFunding }: Pick<Centre, 'logo' | 'coFunding'>): string[] {
  return [logo, ...coFunding.map(({ picture }) => picture)].flatMap((picture) =>
    picture ? [picture.id] : [],
  )
}
