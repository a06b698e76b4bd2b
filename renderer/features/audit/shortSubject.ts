/** The end of a record's identifier: enough to see which entries are about the same. */
export const shortSubject = (subject: string): string => `…${subject.slice(-6)}`
