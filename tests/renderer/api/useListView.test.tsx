import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { ChaseListPage } from '../../../renderer/features/referrals/ChaseListPage'
import { PeopleList } from '../../../renderer/features/users/PeopleList'
import { type Answers, showScreen } from '../../support/memoryHost'

jest.setTimeout(30_000)

// A list shows the rows there is room for; jsdom lays nothing out.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const person = (id: string, fullName: string, title: string) => ({
  id,
  version: 1,
  signInName: id,
  fullName,
  title,
  roles: ['reception' as const],
  state: 'active' as const,
  language: null,
})
const people: Answers = {
  'users.list': () => [person('a', 'Άννα', 'Γ'), person('b', 'Βάσω', 'Α'), person('g', 'Γιάννης', 'Β')],
}
/** What was kept of each list, and what is kept anew. */
function memory(kept: Record<string, string> = {}): { kept: Record<string, string>; answers: Answers } {
  return {
    kept,
    answers: {
      'drafts.open': ({ form }) => (kept[form] ? { content: kept[form], savedAt: '' } : null),
      'drafts.save': ({ form, content }) => {
        kept[form] = content
        return { savedAt: '2026-11-22T12:05:00.000Z' }
      },
    },
  }
}
const names = async () =>
  (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent?.slice(0, 4))
const showPeople = (answers: Answers) =>
  showScreen(<PeopleList ownActions={null} />, { roles: ['supervisor'], answers: { ...people, ...answers } })

it('the order a person gives a list is kept, and the list begins with it the next time', async () => {
  const { kept, answers } = memory()
  const { user } = showPeople(answers)
  expect(await names()).toEqual(['Άννα', 'Βάσω', 'Γιάν'])
  await user.click(screen.getByRole('button', { name: 'Ιδιότητα' }))
  expect(await names()).toEqual(['Βάσω', 'Γιάν', 'Άννα'])
  await waitFor(() =>
    expect(JSON.parse(kept['list.users'] ?? '{}')).toEqual({
      filters: {},
      sorting: { key: 'title', descending: false },
    }),
  )
})

it('begins with the order of the last time', async () => {
  showPeople(
    memory({ 'list.users': '{"filters":{},"sorting":{"key":"fullName","descending":true}}' }).answers,
  )
  expect(await names()).toEqual(['Γιάν', 'Βάσω', 'Άννα'])
})

it.each(['{"filters":{},"sorting":{"key":"gone","descending":true}}', '{"sorting":7}', 'no JSON'])(
  'what was kept and means nothing (%s) is no order',
  async (content) => {
    showPeople(memory({ 'list.users': content }).answers)
    expect(await names()).toEqual(['Άννα', 'Βάσω', 'Γιάν'])
  },
)

const chase = (path: string, kept: Record<string, string>) =>
  showScreen(<ChaseListPage />, {
    roles: ['socialWorker'],
    path,
    answers: {
      'referrals.chaseList': () => ({ referrals: [], next: null, count: 0 }),
      ...memory(kept).answers,
    },
  })
const mineKept = () => ({ 'list.chase': '{"filters":{"dueOnly":false,"mine":true},"sorting":null}' })

it('begins with the filters of the last time, and never asks without them first', async () => {
  const { asked } = chase('/referrals/chase', mineKept())
  await waitFor(() => expect(asked('referrals.chaseList')).toHaveLength(1))
  expect(asked('referrals.chaseList')[0]).toMatchObject({ dueOnly: false, responsibleId: 'me' })
})

it('a number elsewhere opens the list it counted; what is kept waits until a filter is changed', async () => {
  const kept: Record<string, string> = mineKept()
  const { asked, user } = chase('/referrals/chase?due', kept)
  await waitFor(() => expect(asked('referrals.chaseList')).toHaveLength(1))
  expect(asked('referrals.chaseList')[0]).toMatchObject({ dueOnly: true, responsibleId: null })
  expect(kept).toEqual(mineKept())
  await user.click(screen.getByRole('button', { name: 'Όλα' }))
  await waitFor(() => expect(JSON.parse(kept['list.chase']!)).toMatchObject({ filters: { mine: false } }))
})
