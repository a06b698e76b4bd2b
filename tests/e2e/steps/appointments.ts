import type { Page } from '@playwright/test'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'
import { ask } from '../practiceStore'
import { today } from './distributions'

/** Invented citizens; the first two live together. */
export const people = {
  mother: { surname: 'Κανάρη', name: 'Άννα', mobile: '6900000001' },
  son: { surname: 'Κανάρης', name: 'Βασίλης', mobile: '' },
  caller: { surname: 'Ράλλη', name: 'Ηλέκτρα', mobile: '6900000002' },
  quiet: { surname: 'Λεβέντη', name: 'Όλγα', mobile: '6900000003' },
  walkIn: { surname: 'Σταύρου', name: 'Νίκος', mobile: '' },
  hidden: { surname: 'Δημητρίου', name: 'Ζωή', mobile: '' },
} as const
type Person = keyof typeof people

/** A centre with these citizens, each with a file; the quiet one's mobile must not be called. */
export async function centreWithCitizens(page: Page): Promise<Readonly<Record<Person, string>>> {
  const ids: Partial<Record<Person, string>> = {}
  // oxlint-disable no-await-in-loop -- one after the other, as at a desk
  for (const [key, person] of Object.entries(people)) {
    const { id, version } = await ask(page, 'citizens.enquire', person)
    await ask(page, 'citizens.register', { id, version })
    ids[key as Person] = id
  }
  // oxlint-enable no-await-in-loop
  const known = ids as Record<Person, string>
  await ask(page, 'households.form', {
    members: [
      { citizenId: known.mother, relation: 'head', from: '2020-01-01' as IsoDate },
      { citizenId: known.son, relation: 'child', from: '2020-01-01' as IsoDate },
    ],
    note: '',
  } as never)
  await ask(page, 'citizens.addSafeContact', {
    citizenId: known.quiet,
    rule: 'noMobileCall',
    note: '',
    blocks: ['mobile'],
  })
  return known
}

/** The next two days on which the centre is open all day, from tomorrow on: neither weekend nor holiday. */
export async function nextOpenDays(page: Page): Promise<readonly [IsoDate, IsoDate]> {
  const open: IsoDate[] = []
  let day: IsoDate = await today(page)
  // oxlint-disable no-await-in-loop
  while (open.length < 2) {
    day = addDays(day, 1)
    const sheet = await ask(page, 'appointments.day', { day })
    if (sheet.open.length > 0 && sheet.holiday === null) open.push(day)
  }
  // oxlint-enable no-await-in-loop
  return [open[0]!, open[1]!]
}
