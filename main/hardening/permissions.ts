/** The one thing a page may ask for: to put text on the clipboard, which the person began by a key or a click. */
const granted = 'clipboard-sanitized-write'

/** For the permission request handler and the permission check handler alike (E11). */
export const decidePermission = (permission: string): boolean => permission === granted
export const decidePermissionCheck = decidePermission

/** No page gets a device, whatever its kind. */
export const decideDevice = (): boolean => false
