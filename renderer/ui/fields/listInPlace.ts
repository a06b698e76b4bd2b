/** A list opens inside its landmark or dialog, not at the end of the page; fixed, so that no edge cuts it. */
export const listInPlace = { shadow: 'md', withinPortal: false, floatingStrategy: 'fixed' } as const
