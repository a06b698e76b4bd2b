import type { Page } from '@playwright/test'
import type { Role } from '../../shared/contract/operation'
import type { InputOf, OperationName, OutputOf } from '../../renderer/api/client'
import { sampleCentre } from '../support/sampleCentre'

/** The one password of everybody in a practice store. */
export const password = 'φάρος κύμα βράχος νησί καράβι'

/** Calls the gate from the page, for what a journey does not want to type. @throws the failure, in words */
export async function ask<N extends OperationName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const reply = (await page.evaluate(
    ([name, input]) =>
      (window as unknown as { host: { call(name: string, input: unknown): Promise<unknown> } }).host.call(
        name as string,
        input,
      ),
    [name, input] as const,
  )) as { ok: boolean; value: OutputOf<N>; failure?: unknown }
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`)
  return reply.value
}

/**
 * A store without the wizard: its first person has these roles, is called Ελένη Βεργή (`eleni`) and is signed in when
 * this returns; the page was loaded anew.
 * @returns the groups of the recovery sheet.
 */
export async function makePracticeStore(page: Page, roles: readonly Role[]): Promise<readonly string[]> {
  const { groups } = await ask(page, 'vault.prepare', { signInName: 'eleni', password, names: [] })
  await ask(page, 'vault.create', {
    person: { fullName: 'Ελένη Βεργή', title: 'Προϊσταμένη', roles: [...roles] },
    centre: sampleCentre,
    groups: [0, 1].map((place) => ({ place, text: groups[place] ?? '' })),
  })
  await page.reload()
  return groups
}

/** Signs in at the locked screen, by keyboard. */
export async function signIn(page: Page, signInName: string): Promise<void> {
  await page.locator('input[name=signInName]').fill(signInName)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.locator('.k-frame').waitFor()
}
