import '@testing-library/jest-dom'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { Banner } from '../../../../renderer/ui/page/Banner'
import { DescriptionList } from '../../../../renderer/ui/page/DescriptionList'
import { LoadingLine } from '../../../../renderer/ui/page/LoadingLine'
import { Stepper } from '../../../../renderer/ui/page/Stepper'
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

it('a description copies the plain text through the host and shows a dash for what is not known', () => {
  const copied: string[] = []
  render(
    <KitSurroundings language="el" testing copyText={(text) => copied.push(text)}>
      <DescriptionList
        items={[
          { label: 'Κινητό', value: '69•• ••• 123', copy: '6900000123' },
          { label: 'ΑΦΜ', value: null, copy: '' },
        ]}
      />
    </KitSurroundings>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Αντιγραφή: Κινητό' }))
  expect(copied).toEqual(['6900000123'])
  expect(screen.getByText('Αντιγράφηκε')).toBeInTheDocument()
  expect(screen.getByText('–')).toBeInTheDocument()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

it('a wizard says where one is, and only what is done can be gone back to', () => {
  const goTo = jest.fn()
  render(
    <KitSurroundings language="el" testing>
      <Stepper steps={['Κέντρο', 'Χρήστης', 'Φύλλο']} current={1} onGoTo={goTo} />
    </KitSurroundings>,
  )
  expect(screen.getByRole('navigation', { name: 'Βήμα 2 από 3' })).toBeInTheDocument()
  expect(screen.getAllByRole('button')).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: /Κέντρο/ }))
  expect(goTo).toHaveBeenCalledWith(0)
})

it('a danger is spoken at once', () => {
  render(
    <KitSurroundings language="el" testing>
      <Banner tone="danger" title="Παλιό αντίγραφο" />
    </KitSurroundings>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Παλιό αντίγραφο')
})
