import type { Access, Role } from '../../shared/contract/operation'

/** Whether somebody with these roles may call an operation; record rules come later, in the stores. */
export function mayCall(access: Access, userRoles: readonly Role[]): boolean {
  if (access === 'sealed' || access === 'signedIn') return true
  return access.some((role) => userRoles.includes(role))
}
