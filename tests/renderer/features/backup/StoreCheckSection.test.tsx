import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { StoreCheckSection } from '../../../../renderer/features/backup/StoreCheckSection'
import { el } from '../../../../shared/i18n'
import { showScreen } from '../../../support/memoryHost'

const { screen: words } = el.backup

test('who leads sets how many days apart the database is read through', async () => {
  const checks = { everyDays: 7, lastAt: '2026-11-20T08:00:00.000Z', lastFaults: 0 }
  const { user, asked } = showScreen(<StoreCheckSection />, {
    answers: {
      'backup.checks': () => checks,
      'backup.setCheckDays': ({ everyDays }) => ({ ...checks, everyDays }),
    },
  })
  const days = await screen.findByRole('textbox', { name: words.checkDays })
  expect(days).toHaveValue('7')
  await user.clear(days)
  await user.type(days, '200')
  await user.click(screen.getByRole('button', { name: words.save }))
  expect(days).toBeInvalid()
  await user.clear(days)
  await user.type(days, '14')
  await user.click(screen.getByRole('button', { name: words.save }))
  await waitFor(() => expect(asked('backup.setCheckDays')).toEqual([{ everyDays: 14 }]))
  expect(await screen.findByText(words.daysSaved)).toBeInTheDocument()
})
