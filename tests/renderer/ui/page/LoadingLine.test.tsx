import '@testing-library/jest-dom'
import { act, render, screen } from '@testing-library/react'
import { LoadingLine } from '../../../../renderer/ui/page/LoadingLine'
import { KitSurroundings } from '../../kit/KitSurroundings'

afterEach(() => jest.useRealTimers())

it('says that it loads only after 300 ms', () => {
  jest.useFakeTimers()
  render(
    <KitSurroundings language="el" testing>
      <LoadingLine />
    </KitSurroundings>,
  )
  act(() => jest.advanceTimersByTime(299))
  expect(screen.getByText('', { selector: '.k-loading' })).toBeInTheDocument()
  act(() => jest.advanceTimersByTime(1))
  expect(screen.getByText('Φόρτωση…')).toBeInTheDocument()
})
