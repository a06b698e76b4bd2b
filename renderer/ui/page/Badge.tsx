export type BadgeTone = 'neutral' | 'accent' | 'good' | 'warning' | 'danger'

/** A state in one or two words; the colour only repeats what the words say. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: string }) {
  return <span className={`k-badge k-badge-${tone}`}>{children}</span>
}
