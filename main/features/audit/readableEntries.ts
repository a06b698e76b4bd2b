import type { AuditEntryView, AuditRecord } from '../../../shared/features/audit/audit.contract'
import type { AuditSubject, NamedCitizen } from '../../../shared/features/audit/auditSubject'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { citizensNamed, recordsNamed } from './auditSubjects.store'

type Detail = AuditRecord['detail']
type Citizens = ReadonlyMap<string, NamedCitizen | null>

/**
 * Entries as this reader may see them: what they are about in words, the citizens that their details name by id as
 * names, and of what belongs to a card they may not open only who did what and when.
 */
export function readableEntries(
  reader: Reader,
  actor: Actor,
  records: readonly AuditRecord[],
): AuditEntryView[] {
  const subjects = [...new Set(records.flatMap(({ subject }) => subject ?? []))]
  const citizens = citizensNamed(reader, actor, [
    ...new Set([...subjects, ...records.flatMap(({ detail }) => wordsOf(detail))]),
  ])
  const others = recordsNamed(
    reader,
    actor,
    subjects.filter((id) => !citizens.has(id)),
  )
  return records.map((record) => readable(record, citizens, others))
}

function readable(
  record: AuditRecord,
  citizens: Citizens,
  others: ReadonlyMap<string, AuditSubject>,
): AuditEntryView {
  const named = wordsOf(record.detail).filter((word) => citizens.has(word))
  const seen = named.flatMap((id) => citizens.get(id) ?? [])
  const about = subjectOf(record.subject, citizens, others)
  if (about?.kind === 'hidden' || (about === null && named.length > seen.length && seen.length === 0))
    return { ...record, subject: null, detail: {}, about: { kind: 'hidden' }, concerns: [] }
  return { ...record, detail: without(record.detail, citizens), about, concerns: seen }
}

function subjectOf(
  subject: string | null,
  citizens: Citizens,
  others: ReadonlyMap<string, AuditSubject>,
): AuditSubject | null {
  if (subject === null) return null
  const citizen = citizens.get(subject)
  if (citizen === null) return { kind: 'hidden' }
  return citizen ? { kind: 'citizen', ...citizen } : (others.get(subject) ?? null)
}

const wordsOf = (detail: Detail): string[] =>
  Object.values(detail)
    .flat()
    .filter((value) => typeof value === 'string')

/** The details without any citizen's id, under whatever name it stands. */
const without = (detail: Detail, citizens: Citizens): Detail =>
  Object.fromEntries(
    Object.entries(detail).flatMap(([key, value]): [string, Detail[string]][] => {
      if (!Array.isArray(value)) return typeof value === 'string' && citizens.has(value) ? [] : [[key, value]]
      const rest = value.filter((word) => !citizens.has(word))
      return rest.length === 0 && value.length > 0 ? [] : [[key, rest]]
    }),
  )
