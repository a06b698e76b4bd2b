import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Reply } from '../../shared/contract/failure'
import { useApi } from './ApiProvider'
import { isRecorded, keyOfBrought } from './broughtAnswers'
import { CallFailed, type InputOf, type OperationName, type OutputOf } from './client'

/**
 * Runs a command or task and returns its reply. When it succeeded, what the screens know of its feature, and of the
 * features named in `alsoChanges`, is asked for anew; where the reply brings what a recorded reading would, it is
 * taken from there (docs/decisions/0008).
 */
export function useCommand<N extends OperationName>(name: N, { alsoChanges = [] as readonly string[] } = {}) {
  const { call } = useApi()
  const client = useQueryClient()
  const [running, setRunning] = useState(false)
  const changes = [name.split('.')[0], ...alsoChanges].join(' ')

  const run = useCallback(
    async (input: InputOf<N>): Promise<Reply<OutputOf<N>>> => {
      setRunning(true)
      try {
        const value = await call(name, input)
        const brought = keyOfBrought(name, value)
        // Only an answer that is on hand is replaced: a card that was not opened yet is opened, and recorded so.
        if (brought && client.getQueryData(brought) !== undefined) client.setQueryData(brought, value)
        const [own, ...others] = changes.split(' ')
        await Promise.all([
          client.invalidateQueries({
            queryKey: [own],
            predicate: ({ queryKey }) => brought === null || !isRecorded(queryKey[1]),
          }),
          ...others.map((feature) => client.invalidateQueries({ queryKey: [feature] })),
        ])
        return { ok: true, value }
      } catch (error) {
        if (error instanceof CallFailed) return { ok: false, failure: error.failure }
        throw error
      } finally {
        setRunning(false)
      }
    },
    [call, client, name, changes],
  )
  return { run, running }
}
