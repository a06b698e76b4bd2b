/** What a log line may hold. Not the error's message: a database error repeats the row that failed. */
export type LogEntry = {
  readonly event:
    | 'unexpectedFailure'
    | 'started'
    | 'stopped'
    | 'keyFileRepaired'
    | 'anchorAlarm'
    | 'clockSetBack'
    | 'lockNotRecorded'
    | 'anchorNotWritten'
    | 'copyNotMade'
    | 'clipboardNotCleared'
    | 'storeDamaged'
    | 'storeNotChecked'
  readonly operation?: string
  readonly incident?: string
  readonly errorName?: string
  /** A driver or system code, for example SQLITE_FULL or ENOSPC. */
  readonly errorCode?: string
  /** How many a check of the database found. */
  readonly faults?: number
  /** Frames only, without the first line of the stack. */
  readonly frames?: readonly string[]
}

export interface Log {
  write(entry: LogEntry): void
}
