import type { LogEntry } from '../ports/log'

/** Only the fields of a LogEntry, cut short: whatever else an object carries never reaches the file. */
export function logFields(entry: LogEntry) {
  const short = (text: string | undefined) => text?.slice(0, 200)
  return {
    event: short(entry.event),
    operation: short(entry.operation),
    incident: short(entry.incident),
    errorName: short(entry.errorName),
    errorCode: short(entry.errorCode),
    frames: entry.frames?.slice(0, 30).map(short),
  }
}
