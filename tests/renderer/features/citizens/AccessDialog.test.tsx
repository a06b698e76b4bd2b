import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { AccessButton } from '../../../../renderer/features/citizens/AccessDialog'
import { useQuery } from '../../../../renderer/api/useQuery'
import type { Role } from '../../../../shared/contract/operation'
import type { Citizen } from '../../../../shared/features/citizens/citizen'
import { type Answers, showScreen } from '../../../support/memoryHost'
import { sampleCard } from '../../../support/sampleCard'

jest.setTimeout(30_000)

const person = (id: string, fullName: string) => ({
  id,
  version: 1,
  signInName: id,
  fullName,
  title: '',
  roles: ['supervisor' as const],
  state: 'active' as const,
  language: null,
})

/** A gate that keeps the card, as the real one does. */
function withCard(start: Partial<Citizen> = {}, roles: Role[] = ['supervisor']) {
  let card: Citizen = { ...sampleCard, ...start }
  const change = (part: Partial<Citizen>): Citizen => (card = { ...card, version: card.version + 1, ...part })
  const answers: Answers = {
    'citizens.open': () => card,
    'users.list': () => [person('me', 'Ελένη Βεργή'), person('nikos', 'Νίκος Ρήγας')],
    'citizens.restrict': () => change({ restricted: true, assignedIds: ['me'] }),
    'citizens.lift': () => change({ restricted: false, assignedIds: [] }),
    'citizens.assign': ({ userId }) => change({ assignedIds: [...card.assignedIds, userId] }),
    'citizens.unassign': ({ userId }) =>
      change({ assignedIds: card.assignedIds.filter((each) => each !== userId) }),
  }
  function Card() {
    const { data } = useQuery('citizens.open', { id: 'c1' })
    const { data: me } = useQuery('users.me', {})
    if (!data || !me) return null
    return (
      <>
        <h1>{data.surname}</h1>
        <AccessButton card={data} />
      </>
    )
  }
  return showScreen(<Card />, { roles, answers })
}
const names = () =>
  within(screen.getByRole('dialog'))
    .getAllByRole('listitem')
    .map((line) => line.querySelector('bdi')?.textContent)

it('restricts the card to whoever does it, gives it to a colleague and takes it back', async () => {
  const { user, asked } = withCard()
  await user.click(await screen.findByRole('button', { name: 'Πρόσβαση' }))
  await user.click(await screen.findByRole('button', { name: 'Περιορισμός πρόσβασης' }))
  expect(await screen.findByText(/Την ανοίγουν μόνο τα παρακάτω πρόσωπα/)).toBeVisible()
  expect(asked('citizens.restrict')).toEqual([{ id: 'c1', version: 3 }])
  await waitFor(() => expect(names()).toEqual(['Ελένη Βεργή']))

  await user.type(screen.getByRole('combobox', { name: 'Πρόσωπο' }), 'νικος{Enter}')
  await user.click(screen.getByRole('button', { name: 'Να έχει πρόσβαση' }))
  await waitFor(() => expect(names()).toEqual(['Ελένη Βεργή', 'Νίκος Ρήγας']))
  expect(asked('citizens.assign')).toEqual([{ id: 'c1', userId: 'nikos' }])

  await user.click(screen.getByRole('button', { name: 'Αφαίρεση της πρόσβασης: Νίκος Ρήγας' }))
  await waitFor(() => expect(names()).toEqual(['Ελένη Βεργή']))
})

it('lifts the restriction with the version the card has now', async () => {
  const { user, asked } = withCard({ restricted: true, assignedIds: ['me'], version: 9 })
  await user.click(await screen.findByRole('button', { name: 'Πρόσβαση' }))
  await user.click(await screen.findByRole('button', { name: 'Άρση του περιορισμού' }))
  expect(await screen.findByText('Την ανοίγει όποιος έχει ρόλο που ανοίγει καρτέλες.')).toBeVisible()
  expect(asked('citizens.lift')).toEqual([{ id: 'c1', version: 9 }])
})

it('only the supervisor is offered it', async () => {
  withCard({}, ['socialWorker'])
  await screen.findByRole('heading', { name: 'Παπαδάκη' })
  expect(screen.queryByRole('button', { name: 'Πρόσβαση' })).not.toBeInTheDocument()
})
