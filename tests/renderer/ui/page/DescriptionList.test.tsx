import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { DescriptionList } from '../../../../renderer/ui/page/DescriptionList'
import { KitSurroundings } from '../../kit/KitSurroundings'

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
