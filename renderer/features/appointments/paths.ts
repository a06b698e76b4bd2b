export const bookTabs = ['day', 'week', 'queue', 'waiting', 'open'] as const
export type BookTab = (typeof bookTabs)[number]

/** Whose time is shown or moved: everybody's (null), a person's of staff, a room's, or an island's. */
export type Whose = { readonly kind: 'staff' | 'room' | 'place'; readonly code: string } | null

/** `staff:u1`, as a list of choices and an address hold it. */
export const writtenWhose = (whose: Whose): string => (whose ? `${whose.kind}:${whose.code}` : '')
export function readWhose(text: string | null): Whose {
  const [kind, code] = (text ?? '').split(':')
  return code && (kind === 'staff' || kind === 'room' || kind === 'place') ? { kind, code } : null
}
/** What the gate is asked with. */
export const filtersOf = (whose: Whose) => ({
  staffId: whose?.kind === 'staff' ? whose.code : null,
  room: whose?.kind === 'room' ? whose.code : null,
  place: whose?.kind === 'place' ? whose.code : null,
})

const withSearch = (path: string, search: Readonly<Record<string, string>>): string => {
  const kept = Object.entries(search).filter(([, value]) => value !== '')
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`
}

/** The appointment book at a day. */
export const placeOfBook = (day: string, whose: Whose = null, tab: BookTab = 'day'): string =>
  withSearch('/appointments', { tab: tab === 'day' ? '' : tab, day, whose: writtenWhose(whose) })
export const placeOfUnresolved = '/appointments?tab=open'
export const placeOfPaper = (day: string, whose: Whose = null): string =>
  withSearch('/appointments/paper', { day, whose: writtenWhose(whose) })
/** `movedFrom`: only what was moved here from that day. */
export const placeOfCalls = (day: string, whose: Whose = null, movedFrom = ''): string =>
  withSearch('/appointments/calls', { day, whose: writtenWhose(whose), movedFrom })
export const placeOfTimes = '/appointments/times'
/** A new session from an appointment. */
export const placeOfNewSession = (appointmentId: string): string =>
  withSearch('/sessions/new', { appointment: appointmentId })

export const bookOfSearch = (search: string) => {
  const asked = new URLSearchParams(search)
  const tab = asked.get('tab')
  return {
    tab: bookTabs.find((known) => known === tab) ?? 'day',
    day: asked.get('day'),
    whose: readWhose(asked.get('whose')),
    movedFrom: asked.get('movedFrom'),
  }
}
