/** All that a page sees of the program: `window.host` has exactly these members (E14). */
export const preloadKeys = ['call', 'on'] as const

/** The two channels, fixed: no page can name another. */
export const callChannel = 'call'
export const eventChannel = 'event'
