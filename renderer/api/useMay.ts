import { contract } from '../../shared/contract'
import type { Access } from '../../shared/contract/operation'
import type { OperationName } from './client'
import { useQuery } from './useQuery'

/** Whether the signed-in person may call an operation, to hide a button; the gate decides. */
export function useMay() {
  const { data: me } = useQuery('users.me', {})
  return (name: OperationName): boolean => {
    const [feature = '', operation = ''] = name.split('.')
    const access = (contract as Record<string, Record<string, { access: Access }>>)[feature]?.[operation]
      ?.access
    if (access === undefined || !me) return false
    if (access === 'sealed' || access === 'signedIn') return true
    return access.some((role) => me.roles.includes(role))
  }
}
