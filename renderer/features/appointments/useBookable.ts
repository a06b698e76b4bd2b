import { useMemo } from 'react'
import { cardRoles } from '../../../shared/features/citizens/access'
import { useQuery } from '../../api/useQuery'

/** With whom appointments may be booked: who works here and opens cards; the signed-in person first. */
export function useBookable() {
  const { data: users } = useQuery('users.list', {})
  const { data: me } = useQuery('users.me', {})
  return useMemo(() => {
    const bookable = (users ?? [])
      .filter(({ state, roles }) => state === 'active' && cardRoles.some((role) => roles.includes(role)))
      .sort((a, b) => Number(b.id === me?.id) - Number(a.id === me?.id))
    return {
      ready: users !== undefined && me !== undefined,
      me: me?.id ?? '',
      options: bookable.map(({ id, fullName }) => ({ value: id, label: fullName })),
      /** The signed-in person, or whoever comes first. */
      usual: bookable[0]?.id ?? '',
    }
  }, [users, me])
}
