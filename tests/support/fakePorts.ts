import type { Clipboard } from '../../main/ports/clipboard'
import type { Clock } from '../../main/ports/clock'
import type { Files } from '../../main/ports/files'
import type { Ids } from '../../main/ports/ids'
import type { Log, LogEntry } from '../../main/ports/log'
import type { Printer } from '../../main/ports/printer'
import type { IsoDate, IsoInstant } from '../../shared/values/isoDate'

// Made once, as in the program's own clock: making one takes longer than many an operation that is measured.
const officeDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' })

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  private ticks: { every: number; next: number; work: () => void }[] = []
  private grown = 0

  constructor(private at = new Date('2026-11-23T07:30:00.000Z')) {}

  now(): IsoInstant {
    return this.at.toISOString() as IsoInstant
  }

  today(): IsoDate {
    return officeDay.format(this.at) as IsoDate
  }

  monotonic(): number {
    return this.grown
  }

  every(milliseconds: number, work: () => void): () => void {
    const tick = { every: milliseconds, next: this.grown + milliseconds, work }
    this.ticks.push(tick)
    return () => {
      this.ticks = this.ticks.filter((other) => other !== tick)
    }
  }

  /** Lets time pass on both clocks and runs what was due. */
  pass(milliseconds: number): void {
    const end = this.grown + milliseconds
    for (;;) {
      const due = this.ticks.filter(({ next }) => next <= end).sort((a, b) => a.next - b.next)[0]
      if (!due) break
      this.move(due.next - this.grown)
      due.next += due.every
      due.work()
    }
    this.move(end - this.grown)
  }

  /** Somebody sets the wall clock. */
  set(instant: string): void {
    this.at = new Date(instant)
  }

  private move(milliseconds: number): void {
    this.grown += milliseconds
    this.at = new Date(this.at.getTime() + milliseconds)
  }
}

/** Ids that count, in the form of a UUID; from a number on where others counted before. */
export function countedIds(after = 0): Ids {
  let count = after
  return { next: () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}` }
}

/** Remembers what was logged, and hands it on to a log of files where there is one. */
export function recordingLog(files?: Log): Log & { entries: LogEntry[] } {
  const entries: LogEntry[] = []
  return {
    entries,
    write(entry) {
      entries.push(entry)
      files?.write(entry)
    },
  }
}

/** Answers with what the test prepared and remembers what was saved. */
export class FakeFiles implements Files {
  nextFolder: string | null = null
  nextPicture: Uint8Array | null = null
  readonly saved: { name: string; bytes: Uint8Array }[] = []

  chooseFolder(): Promise<string | null> {
    return Promise.resolve(this.nextFolder)
  }

  choosePicture(): Promise<Uint8Array | null> {
    return Promise.resolve(this.nextPicture)
  }

  saveAs(_connection: string, name: string, bytes: Uint8Array): Promise<string | null> {
    this.saved.push({ name, bytes })
    return Promise.resolve(name)
  }
}

export function recordingPrinter(): Printer & { prints: string[] } {
  const prints: string[] = []
  return {
    prints,
    print: (connection) => {
      prints.push(connection)
      return Promise.resolve(true)
    },
  }
}

/** What lies on it is in `text`; a test copies elsewhere by setting it. */
export class FakeClipboard implements Clipboard {
  text = ''

  async write(text: string): Promise<void> {
    this.text = text
  }

  async read(): Promise<string> {
    return this.text
  }

  clear(): void {
    this.text = ''
  }
}
