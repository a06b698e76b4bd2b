import type { Page } from '@playwright/test'
import { ask } from '../practiceStore'

/** Invented households: of two, and of one. */
export const callers = [
  ['Κανάρη', 'Άννα', 'Βασίλης'],
  ['Λεβέντη', 'Μαρία'],
  ['Ράλλη', 'Ηλέκτρα'],
  ['Σταύρου', 'Νίκος'],
] as const

/** A centre with households, and with goods of which one will not be enough: 3 kg of pasta. */
export async function centreWithGoods(page: Page): Promise<void> {
  const { id: warehouseId } = await ask(page, 'goods.addWarehouse', {
    kind: 'storeRoom',
    name: 'Αποθήκη Χώρας',
    place: null,
  })
  const item = async (name: string, nameEn: string, measure: 'grams' | 'pieces', quantity: number) => {
    const { id } = await ask(page, 'goods.addItem', {
      name,
      nameEn,
      category: 'food',
      measure,
      expires: false,
    })
    return { itemId: id, quantity, expiresOn: null, label: null, valueCents: 100 }
  }
  const lines = [
    await item('Μακαρόνια', 'Pasta', 'grams', 3000),
    await item('Ρύζι', 'Rice', 'grams', 5000),
    await item('Αλεύρι', 'Flour', 'pieces', 10),
  ]
  await ask(page, 'deliveries.receive', {
    kind: 'donation',
    day: await today(page),
    warehouseId,
    sourceId: null,
    invoice: null,
    note: null,
    lines,
  })
  for (const [surname, ...names] of callers) {
    const members: { citizenId: string; relation: string; from: string }[] = []
    // oxlint-disable no-await-in-loop -- one after the other, as at a desk
    for (const name of names) {
      const { id } = await ask(page, 'citizens.enquire', { surname, name })
      members.push({ citizenId: id, relation: members.length === 0 ? 'head' : 'spouse', from: '2020-01-01' })
    }
    await ask(page, 'households.form', { members, note: '' } as never)
    // oxlint-enable no-await-in-loop
  }
}

/** The day in the page, as the office's wall has it. */
export const today = (page: Page): Promise<never> =>
  page.evaluate(
    () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' }).format(Date.now()) as never,
  )

/** Counts the keys that somebody presses, and the time from the first to the last. */
export function countKeys(page: Page) {
  let keys = 0
  const startedAt = Date.now()
  return {
    async type(text: string) {
      keys += text.length
      await page.keyboard.type(text)
    },
    async press(key: string) {
      keys += 1
      await page.keyboard.press(key)
    },
    told: () => ({ keys, milliseconds: Date.now() - startedAt }),
  }
}
