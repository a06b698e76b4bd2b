import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { CodeNotice } from '../../../../renderer/features/notes/CodeNotice'
import { el } from '../../../../shared/i18n'
import { showScreen } from '../../../support/memoryHost'

const { code } = el.notes.screen
const shown = (hasPersonalCode: boolean) =>
  showScreen(<CodeNotice />, {
    roles: ['psychologist'],
    answers: { 'notes.readers': () => ({ own: Array(6).fill('ένα'), hasPersonalCode, readers: [] }) },
  })

test('whoever has no code on paper is told what can be lost, and led to it', async () => {
  const { user, where } = shown(false)
  expect(await screen.findByText(code.missing)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: code.make }))
  expect(where()).toBe('/sessions/keys')
})

test('whoever has one is left in peace', async () => {
  const { asked } = shown(true)
  await waitFor(() => expect(asked('notes.readers')).toHaveLength(1))
  expect(screen.queryByText(code.missing)).toBeNull()
})
