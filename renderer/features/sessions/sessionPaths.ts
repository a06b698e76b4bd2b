/** Where the screens of sessions are. Nothing of what a session is about stands in a place. */
export const sessionsPath = '/sessions'
export const newSessionPath = (citizenId: string): string => `/sessions/new?citizen=${citizenId}`
export const placeOfSession = (id: string): string => `/sessions/${id}`
export const placeOfForms = (citizenId: string | null, form?: string): string => {
  const search = new URLSearchParams()
  if (citizenId !== null) search.set('citizen', citizenId)
  if (form !== undefined) search.set('form', form)
  return search.size === 0 ? '/sessions/forms' : `/sessions/forms?${search.toString()}`
}

/** The card or the appointment a new record begins from. */
export function startOfSearch(search: string): {
  readonly citizenId: string | null
  readonly appointmentId: string | null
} {
  const asked = new URLSearchParams(search)
  return { citizenId: asked.get('citizen'), appointmentId: asked.get('appointment') }
}
