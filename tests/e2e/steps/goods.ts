import type { Page } from '@playwright/test'
import { expect, type Program } from '../fixtures'
import { ask, password } from '../practiceStore'

/** Invented: a bag of 500 g. */
export const riceCode = '5201234500017'

/** Two warehouses, the store room first. */
export async function addWarehouses(page: Page): Promise<void> {
  await ask(page, 'goods.addWarehouse', { kind: 'storeRoom', name: 'Αποθήκη Χώρας', place: null })
  await ask(page, 'goods.addWarehouse', { kind: 'crate', name: 'Κιβώτιο Ανάφης', place: null })
}

/** Of the one item three lots come as a donation: one long expired, one that expires soon, one that keeps. */
export async function receiveThreeLots(page: Page, today: string, soon: string): Promise<void> {
  const [item] = await ask(page, 'goods.items', {})
  const [warehouse] = await ask(page, 'goods.warehouses', {})
  const line = { itemId: item!.id, label: null, valueCents: 600 }
  await ask(page, 'deliveries.receive', {
    kind: 'donation',
    day: today,
    sourceId: null,
    warehouseId: warehouse!.id,
    invoice: null,
    note: null,
    lines: [
      { ...line, quantity: 1000, expiresOn: '2020-03-01' },
      { ...line, quantity: 1500, expiresOn: soon },
      { ...line, quantity: 3000, expiresOn: '2099-06-01', label: 'L7' },
    ],
    expiredToo: true,
  })
  // What was asked before is kept; the page begins anew.
  await page.reload()
}

/** Everything of the one item that lies in all warehouses, in grams. */
export async function riceOnHand(page: Page): Promise<number | undefined> {
  const { rows } = await ask(page, 'goods.stock', {})
  return rows[0]?.onHand
}

/** A colleague is called in, and sits down in place of the person who was there. */
export async function takeOver(program: Program, page: Page, fullName: string): Promise<Page> {
  const { code } = await ask(page, 'users.invite', {
    signInName: 'maria',
    fullName,
    title: '',
    roles: ['reception'],
  })
  // The page is closed by the very key.
  await page.keyboard.press('Control+KeyL').catch(() => undefined)
  await expect.poll(() => page.isClosed()).toBe(true)
  const next = await program.page()
  await ask(next, 'vault.acceptInvitation', { signInName: 'maria', code, password })
  await next.reload()
  return next
}
