import { useMemo } from 'react'
import { useQuery } from './useQuery'

/** The colleagues' names, which stand beside what each of them did. */
export function useColleagues() {
  const { data } = useQuery('users.list', {})
  return useMemo(() => {
    const colleagues = data ?? []
    return {
      nameOf: (id: string | null): string => colleagues.find((user) => user.id === id)?.fullName ?? '',
      /** Those who work here now; somebody else only where `chosen` already. */
      options: (chosen: string | null = null) =>
        colleagues
          .filter(({ id, state }) => state === 'active' || id === chosen)
          .map(({ id, fullName }) => ({ value: id, label: fullName })),
    }
  }, [data])
}
