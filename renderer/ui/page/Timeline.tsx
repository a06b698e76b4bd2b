import type { ReactNode } from 'react'
import { formatGreekDate, isIsoDate } from '../../../shared/values/isoDate'

export type TimelineEntry = {
  readonly key: string
  /** An ISO day, and `HH:MM` or nothing: the newest comes first. */
  readonly day: string
  readonly time: string | null
  /** What kind of thing it is, in a word. */
  readonly kind: string
  readonly content: ReactNode
}

/** One story of many kinds of things, the newest first. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  const ordered = [...entries].sort(
    (a, b) => -`${a.day}${a.time ?? ''}`.localeCompare(`${b.day}${b.time ?? ''}`),
  )
  return (
    <ol className="k-timeline" aria-label={label}>
      {ordered.map(({ key, day, time, kind, content }) => (
        <li key={key}>
          <div className="k-timeline-when">
            <strong>{isIsoDate(day) ? formatGreekDate(day) : day}</strong>
            <span>{time}</span>
            <span>{kind}</span>
          </div>
          <div>{content}</div>
        </li>
      ))}
    </ol>
  )
}
