import '@testing-library/jest-dom'
import { fireEvent, screen, within } from '@testing-library/react'
import { LanguageContext } from '../../../renderer/app/LanguageContext'
import { SignedIn } from '../../../renderer/app/SignedIn'
import type { Role } from '../../../shared/contract/operation'
import { type Answers, showScreen } from '../../support/memoryHost'

jest.setTimeout(30_000)

const answers: Answers = {
  'goods.stock': () => ({ day: '2026-11-22', rows: [] }) as never,
  'goods.warehouses': () => [],
  'goods.movements': () => ({ movements: [], next: null }) as never,
  'goods.items': () => [],
  'stocktakes.list': () => [],
}
const begin = async (roles: Role[]) => {
  const shown = showScreen(
    <LanguageContext value={{ language: 'el', choose: () => {} }}>
      <SignedIn practice={false} />
    </LanguageContext>,
    { answers, roles },
  )
  const rail = within(await screen.findByRole('navigation', { name: 'Κύριο μενού' }))
  await rail.findByRole('button', { name: 'Αποθέματα' })
  return { ...shown, rail }
}
const press = (code: string, more: object) => fireEvent.keyDown(document.body, { code, key: code, ...more })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

it('the rail has the daily work first, by Alt and number, and what is administered last', async () => {
  const { rail } = await begin(['supervisor', 'administrator'])
  const items = rail.getAllByRole('listitem').map((item) => item.textContent)
  expect(items).toEqual([
    'Σήμερα',
    'Πολίτες',
    'Βιβλίο κίνησης',
    'Παραπομπές & έγγραφα',
    'Ραντεβού',
    'Συνεδρίες',
    'Κατάλογος φορέων',
    'Αγαθά',
    'Αποθέματα',
    'Παραλαβές',
    'Διανομές',
    'Αναφορές',
    'Διαχείριση',
    'Προσωπικό',
    'Ιχνηλασιμότητα',
    'Αντίγραφα',
    'Ρυθμίσεις',
  ])
})

it('movements, stocktakes and warehouses stand beside the stock, by Ctrl and number', async () => {
  const { rail, user } = await begin(['reception'])
  await user.click(rail.getByRole('button', { name: 'Αποθέματα' }))
  const tabs = within(await screen.findByRole('navigation', { name: 'Αποθέματα' }))
  const names = tabs.getAllByRole('button').map((button) => button.textContent)
  expect(names).toEqual(['Είδη Ctrl+1', 'Κινήσεις Ctrl+2', 'Απογραφές Ctrl+3', 'Αποθήκες Ctrl+4'])
  expect(tabs.getByRole('button', { name: 'Είδη' })).toHaveAttribute('aria-current', 'page')
  for (const [number, title] of [
    [2, 'Κινήσεις'],
    [3, 'Απογραφές'],
    [4, 'Αποθήκες'],
  ] as const) {
    press(`Digit${number}`, { ctrlKey: true })
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await heading(title)
    expect(tabs.getByRole('button', { name: title })).toHaveAttribute('aria-current', 'page')
    expect(rail.getByRole('button', { name: 'Αποθέματα' })).toHaveAttribute('aria-current', 'page')
  }
})
