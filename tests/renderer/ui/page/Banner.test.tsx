import '@testing-library/jest-dom'
import { render, screen } from '@testing-library/react'
import { Banner } from '../../../../renderer/ui/page/Banner'
import { KitSurroundings } from '../../kit/KitSurroundings'

it('a danger is spoken at once', () => {
  render(
    <KitSurroundings language="el" testing>
      <Banner tone="danger" title="Παλιό αντίγραφο" />
    </KitSurroundings>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Παλιό αντίγραφο')
})
