import type { OpenedNote, OpenedVersion } from '../../../shared/features/notes/note'

/** What is read of a note: the text as it stands now, then every addendum. */
export function partsOf({ versions }: OpenedNote): readonly OpenedVersion[] {
  const text = versions.findLast(({ kind }) => kind !== 'addendum')
  return [...(text ? [text] : []), ...versions.filter(({ kind }) => kind === 'addendum')]
}

/** The headings that give a note a light structure, in the order in which a key brings them. */
export const noteHeadings = ['subjective', 'objective', 'assessment', 'plan'] as const
export type NoteHeading = (typeof noteHeadings)[number]

/**
 * The text with the next of these headings that it does not hold yet, on a line of its own at the caret, and where the
 * caret stands then. Null: it holds them all.
 */
export function withNextHeading(
  text: string,
  caret: number,
  headings: readonly string[],
): { readonly text: string; readonly caret: number } | null {
  const lines = text.split('\n').map((line) => line.trim())
  const next = headings.find((heading) => !lines.includes(`${heading}:`))
  if (next === undefined) return null
  const before = text.slice(0, caret)
  const gap = before.trim() === '' ? '' : before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const inserted = `${gap}${next}:\n`
  return { text: before + inserted + text.slice(caret), caret: caret + inserted.length }
}
