/**
 * The only way a value from outside the code becomes a link (E30): a place inside this page. Everything else, from
 * `javascript:` to a web address, gives `undefined`, so the link goes nowhere.
 */
export const safeHref = (value: string): string | undefined =>
  /^#?\/(?![/\\])[A-Za-z0-9/_.~?=&-]*$/.test(value) ? value : undefined
