/** What a decision of the shell says. There is no third answer, and doubt is `deny`. */
export type Decision = 'allow' | 'deny'

/** The only address the program's own pages have. */
export const appScheme = 'app'
export const appHost = 'kk'
export const appAddress = `${appScheme}://${appHost}/`
