import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { ListEntryDialog } from '../../../../renderer/features/settings/ListEntryDialog'
import type { StoredEntry } from '../../../../shared/features/settings/storedEntry'
import { el } from '../../../../shared/i18n'
import { showScreen } from '../../../support/memoryHost'

const { settings: words } = el
const entry: StoredEntry = {
  code: 'smallCounts',
  el: 'Κάτω από τόσους',
  en: 'Below this',
  source: 'Πρόταση',
  confidence: 'proposed',
  number: 5,
  version: 3,
  position: 10,
  active: true,
}

test('the number of an entry that has one is set within its bounds', async () => {
  const { user, asked } = showScreen(
    <ListEntryDialog list="reportRules" entry={entry} onClose={() => undefined} />,
    { answers: { 'settings.correctListEntry': ({ number }) => ({ ...entry, number: number ?? 0 }) } },
  )
  const number = await screen.findByRole('textbox', { name: words.lists.number })
  expect(number).toHaveValue('5')
  await user.clear(number)
  await user.type(number, '1')
  await user.click(screen.getByRole('button', { name: words.save }))
  expect(number).toBeInvalid()
  await user.clear(number)
  await user.type(number, '10')
  await user.click(screen.getByRole('button', { name: words.save }))
  await waitFor(() =>
    expect(asked('settings.correctListEntry')).toEqual([
      { list: 'reportRules', code: 'smallCounts', version: 3, el: entry.el, en: entry.en, number: 10 },
    ]),
  )
})

test('an entry without one asks for none', async () => {
  const { number: _, ...plain } = entry
  showScreen(<ListEntryDialog list="sexes" entry={plain} onClose={() => undefined} />)
  expect(await screen.findByRole('textbox', { name: words.lists.el })).toBeInTheDocument()
  expect(screen.queryByRole('textbox', { name: words.lists.number })).not.toBeInTheDocument()
})
