import type { NoteKind } from '../../../shared/features/notes/note'
import type { NotesPolicy } from '../../../shared/features/notes/policy'
import type { RuleKey } from '../../../shared/i18n'

/** One version of a note as its chain is checked. */
export type Link = {
  readonly version: number
  readonly kind: NoteKind
  /** Sorted. */
  readonly citizenIds: readonly string[]
  readonly previous: string
  /** Of all that the author signed. */
  readonly hash: string
}

/** What may be written onto a note whose newest version is of this kind; null: it has none yet. */
export function whyNotWritten(newest: NoteKind | null, next: NoteKind): RuleKey | null {
  const isLocked = newest === 'signed' || newest === 'addendum'
  if (isLocked) return next === 'addendum' ? null : 'notes.signed'
  return next === 'addendum' ? 'notes.notSigned' : null
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, at) => id === other[at])

/**
 * Whether the versions are all there, in their order, each naming the one before, nothing but addenda after the signature,
 * and in no other files than those the note lies in.
 * @param stated the newest version as the audit trail has it: without it a cut-off end would not be seen
 */
export function isChainWhole(
  links: readonly Link[],
  files: readonly string[],
  stated: { readonly version: number; readonly hash: string } | null,
): boolean {
  const newest = links.at(-1)
  if (newest === undefined || stated === null) return false
  if (newest.version !== stated.version || newest.hash !== stated.hash) return false
  if (!same(newest.citizenIds, files)) return false
  return links.every((link, at) => {
    const before = links[at - 1] ?? null
    if (link.version !== at + 1 || link.previous !== (before?.hash ?? '')) return false
    if (whyNotWritten(before?.kind ?? null, link.kind) !== null) return false
    return link.kind !== 'addendum' || same(link.citizenIds, before?.citizenIds ?? [])
  })
}

/** Whether the centre's decision asks for a reader who is missing. */
export const isCoReaderMissing = (
  policy: Pick<NotesPolicy, 'choice' | 'coReaderId'>,
  authorId: string,
  readerIds: readonly string[],
): boolean =>
  policy.coReaderId !== null && policy.coReaderId !== authorId && !readerIds.includes(policy.coReaderId)
