import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { ApiProvider } from '../../renderer/api/ApiProvider'
import type { InputOf, OperationName, OutputOf } from '../../renderer/api/client'
import type { Failure } from '../../shared/contract/failure'
import type { Role } from '../../shared/contract/operation'
import type { Language } from '../../shared/i18n'
import type { Deadlines } from '../../shared/features/settings/deadlines'
import { type ListName, listNames } from '../../shared/values/listEntry'
import { KitSurroundings } from '../renderer/kit/KitSurroundings'

// A form of some twenty fields takes its time on a slow machine.
configure({ asyncUtilTimeout: 10_000 })

/** What an operation answers: a value, or a failure to be seen as one. */
export class Refused {
  constructor(readonly failure: Failure) {}
}
export type Answers = { [N in OperationName]?: (input: InputOf<N>) => OutputOf<N> | Refused }

/** The lists as they are seeded into a store. */
function seededLists(): OutputOf<'settings.lists'> {
  const entriesOf = (list: ListName) => {
    const file = join(__dirname, '../../resources/lists', `${list}.json`)
    const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries: object[] }
    return entries.map((entry, place) => ({ ...entry, version: 1, position: place + 1, active: true }))
  }
  return Object.fromEntries(
    listNames.map((list) => [list, entriesOf(list)]),
  ) as unknown as OutputOf<'settings.lists'>
}
const lists = seededLists()

/** As a new store has them. */
export const sampleDeadlines: Deadlines = {
  chaseDays: 20,
  documentExpiresDays: 60,
  residenceCheckDays: 365,
  copyOldDays: 7,
  hoursBetweenCopies: 4,
  goodsExpireDays: 30,
  stocktakePauseMinutes: 60,
  parcelsHeldDays: 7,
}

const me = (roles: readonly Role[]): OutputOf<'users.me'> => ({
  id: 'me',
  version: 1,
  signInName: 'eleni',
  fullName: 'Ελένη Βεργή',
  title: '',
  roles: [...roles],
  state: 'active',
  language: null,
})

/** A screen with a gate that answers from memory; `calls` is what it was asked, in order. */
export function showScreen(
  screen: ReactNode,
  {
    answers = {},
    roles = ['supervisor'],
    path = '/',
    language = 'el',
  }: { answers?: Answers; roles?: Role[]; path?: string; language?: Language } = {},
) {
  const calls: { name: string; input: unknown }[] = []
  const known: Answers = {
    'users.me': () => me(roles),
    'users.list': () => [me(roles)],
    'settings.lists': () => lists,
    'settings.deadlines': () => ({ version: 1, deadlines: sampleDeadlines }),
    'drafts.list': () => [],
    'drafts.open': () => null,
    'drafts.save': () => ({ savedAt: '2026-11-22T12:05:00.000Z' }),
    'drafts.discard': () => null,
    'citizens.similar': () => ({ alike: [], hiddenMatch: false }),
    ...answers,
  }
  const host = {
    async call(name: string, input: unknown) {
      const sent = JSON.parse(JSON.stringify(input)) as never
      calls.push({ name, input: sent })
      const answer = (known as Record<string, ((input: never) => unknown) | undefined>)[name]
      if (!answer) throw new Error(`The test gave no answer to ${name}`)
      const value = answer(sent)
      if (value instanceof Refused) return { ok: false as const, failure: value.failure }
      return { ok: true as const, value: JSON.parse(JSON.stringify(value)) as never }
    },
    on: () => () => undefined,
  }
  const { hook, history } = memoryLocation({ path, record: true })
  render(
    <KitSurroundings language={language} testing>
      <ApiProvider host={host}>
        <Router hook={hook}>{screen}</Router>
      </ApiProvider>
    </KitSurroundings>,
  )
  return {
    user: userEvent.setup(),
    calls,
    asked: (name: OperationName) => calls.filter((call) => call.name === name).map(({ input }) => input),
    where: () => history.at(-1),
  }
}
