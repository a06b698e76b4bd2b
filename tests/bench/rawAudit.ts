import type { Connection } from '../../main/database/open'

const columns =
  'serial, at, userId, roles, signerId, action, subject, detail, previousHash, hash, signature'.split(', ')

/**
 * What recording costs when nothing is reckoned or signed: one row of the audit table's size and indices, in a table of
 * its own, since a bare row in the true one would break its chain. `commit` does it in a transaction of its own.
 */
export function rawAudit(connection: Connection) {
  connection.exec(`
    CREATE TABLE IF NOT EXISTS bench_audit ("serial" integer PRIMARY KEY NOT NULL, ${columns
      .slice(1)
      .map((name) => `"${name}" text`)
      .join(', ')}) STRICT;
    CREATE INDEX IF NOT EXISTS bench_audit_subject ON bench_audit ("subject", "serial");
    CREATE INDEX IF NOT EXISTS bench_audit_user ON bench_audit ("userId", "serial");
    CREATE INDEX IF NOT EXISTS bench_audit_action ON bench_audit ("action", "serial")`)
  const insert = connection.prepare(
    `INSERT INTO bench_audit (${columns.slice(1).join(', ')}) VALUES (${columns
      .slice(1)
      .map(() => '?')
      .join(', ')})`,
  )
  const hex = 'a'.repeat(64)
  const write = (subject: string) => {
    insert.run(
      '2026-11-23T07:30:00.000Z', hex.slice(36), 'administrator supervisor', hex.slice(36), 'citizens.opened', subject,
      '{}', hex, hex, 'b'.repeat(88),
    ) // prettier-ignore
  }
  const commit = (subject: string) => {
    connection.exec('BEGIN IMMEDIATE')
    write(subject)
    connection.exec('COMMIT')
  }
  return { write, commit }
}
