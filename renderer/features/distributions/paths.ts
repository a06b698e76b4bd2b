/** Where the screens of the distributions are. */
export const placeOfDay = (id: string): string => `/distributions/days/${id}`
/** Its labels, for the way back from their sheet. */
export const placeOfLabels = (id: string): string => `/distributions/days/${id}?tab=labels`
export const tabOfSearch = (search: string): string | null => new URLSearchParams(search).get('tab')
export const placeOfLabelSheet = (id: string): string => `/distributions/days/${id}/labels`
export const placeOfProgramme = (id: string): string => `/distributions/programmes/${id}`

/** The day whose desk asked for a hand-over is carried along, for the way back. */
const ofDay = (dayId: string | null): string => (dayId === null ? '' : `?day=${encodeURIComponent(dayId)}`)
export const dayOfSearch = (search: string): string | null => new URLSearchParams(search).get('day')
export const placeOfHandOver = (id: string, dayId: string | null = null): string =>
  `/distributions/hand-overs/${id}${ofDay(dayId)}`
export const placeOfReceipt = (id: string, dayId: string | null = null): string =>
  `/distributions/hand-overs/${id}/receipt${ofDay(dayId)}`

/** Goods of a delivery that are handed straight on. */
export const placeOfUrgentAid = (deliveryId: string): string =>
  `/distributions/urgent?delivery=${encodeURIComponent(deliveryId)}`
export const deliveryOfSearch = (search: string): string | null => new URLSearchParams(search).get('delivery')
