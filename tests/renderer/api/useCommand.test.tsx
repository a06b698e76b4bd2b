import '@testing-library/jest-dom'
import { screen } from '@testing-library/react'
import { useCommand } from '../../../renderer/api/useCommand'
import { useQuery } from '../../../renderer/api/useQuery'
import { showScreen } from '../../support/memoryHost'
import { sampleCard } from '../../support/sampleCard'

function Card() {
  const { data: card } = useQuery('citizens.open', { id: 'c1' })
  const { data: facts } = useQuery('citizens.openSocialFacts', { citizenId: 'c1' })
  const { data: ways } = useQuery('citizens.blockedWays', { id: 'c1' })
  const informed = useCommand('citizens.informed')
  const unassign = useCommand('citizens.unassign')
  const correct = useCommand('visits.correct')
  return (
    <>
      <p>{card && facts && ways && `${card.surname}, έκδοση ${card.version}`}</p>
      <button onClick={() => void informed.run({ id: 'c1', version: 3, on: '2026-11-22', form: '2' })}>
        ενημερώθηκε
      </button>
      <button onClick={() => void unassign.run({ id: 'c1', userId: 'me' })}>όχι σε μένα</button>
      <button onClick={() => void correct.run({} as never)}>άλλη ενότητα</button>
    </>
  )
}

const begin = () =>
  showScreen(<Card />, {
    answers: {
      'citizens.open': () => ({ ...sampleCard, version: 3 }),
      'citizens.openSocialFacts': () => ({ citizenId: 'c1' }) as never,
      'citizens.blockedWays': () => [],
      'citizens.informed': () => ({ ...sampleCard, version: 4 }),
      'citizens.unassign': () => null,
      'visits.correct': () => ({}) as never,
    },
  })

it('the card comes with the command: it is shown as it is now, and opened once', async () => {
  const { user, asked } = begin()
  await screen.findByText(/έκδοση 3/)
  await user.click(screen.getByRole('button', { name: 'ενημερώθηκε' }))
  await screen.findByText(/έκδοση 4/)
  expect(asked('citizens.blockedWays')).toHaveLength(2)
  expect(asked('citizens.open')).toHaveLength(1)
  expect(asked('citizens.openSocialFacts')).toHaveLength(1)
})

it('a command of another feature opens nothing', async () => {
  const { user, asked } = begin()
  await screen.findByText(/έκδοση 3/)
  await user.click(screen.getByRole('button', { name: 'άλλη ενότητα' }))
  expect(asked('visits.correct')).toHaveLength(1)
  expect(asked('citizens.open')).toHaveLength(1)
})

it('a command that brings no card any more makes the screen ask for it', async () => {
  const { user, asked } = begin()
  await screen.findByText(/έκδοση 3/)
  await user.click(screen.getByRole('button', { name: 'όχι σε μένα' }))
  expect(asked('citizens.open')).toHaveLength(2)
})
