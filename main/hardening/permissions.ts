/**
 * No page gets a permission: it needs neither camera nor place, and what it copies goes through the gate. For the
 * permission request handler and the permission check handler alike (E11).
 */
export const decidePermission = (_permission: string): boolean => false
export const decidePermissionCheck = decidePermission

/** No page gets a device, whatever its kind. */
export const decideDevice = (): boolean => false
