import type { IsoDate } from '../../shared/values/isoDate'

/** The day on the wall of the office, for «σήμερα» in a date field; what is saved takes the day from the gate. */
export function today(): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' }).format(new Date()) as IsoDate
}
