import type { Page } from '@playwright/test'
import { inventFamilies } from '../../support/invented/centre'
import { ask } from '../practiceStore'

/** Invented households as they are today, so many, each with its members, the head first. */
function householdsNow(count: number) {
  const households: { readonly surname: string; readonly name: string; readonly relation: string }[][] = []
  for (const { citizens, households: all, memberships } of inventFamilies({
    seed: 'goods day',
    count: 400,
  })) {
    const first = citizens[0]?.index ?? 0
    for (const { index, to } of all) {
      if (to !== null) continue
      const members = memberships
        .filter((each) => each.household === index && each.to === null)
        .toSorted((one, other) => Number(other.relation === 'head') - Number(one.relation === 'head'))
        .flatMap(({ citizen, relation }) => {
          const found = citizens[citizen - first]
          return found ? [{ surname: found.surname, name: found.name, relation }] : []
        })
      if (members.length > 0) households.push(members)
      if (households.length === count) return households
    }
  }
  throw new Error('Too few households were invented')
}

/** Puts invented households into the practice store. @returns how many people live in them. */
export async function addHouseholds(page: Page, count: number): Promise<number> {
  let people = 0
  // oxlint-disable no-await-in-loop -- one after the other, as at a desk
  for (const household of householdsNow(count)) {
    const members: { citizenId: string; relation: string; from: string }[] = []
    for (const { surname, name, relation } of household) {
      const { id } = await ask(page, 'citizens.enquire', { surname, name })
      members.push({ citizenId: id, relation, from: '2020-01-01' })
    }
    await ask(page, 'households.form', { members, note: '' } as never)
    people += members.length
  }
  // oxlint-enable no-await-in-loop
  return people
}
