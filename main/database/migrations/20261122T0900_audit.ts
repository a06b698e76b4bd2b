import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The audit trail comes before every other table, since each of them is written under its eyes. It is append-only:
 * the triggers refuse a change even from the program itself.
 */
export class Audit1795338000000 implements MigrationInterface {
  readonly name = 'Audit1795338000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "audit" (
        "serial" integer PRIMARY KEY NOT NULL,
        "at" text NOT NULL,
        "userId" text,
        "roles" text NOT NULL,
        "signerId" text NOT NULL,
        "action" text NOT NULL,
        "subject" text,
        "detail" text NOT NULL,
        "previousHash" text NOT NULL,
        "hash" text NOT NULL,
        "signature" text NOT NULL
      ) STRICT`)
    await runner.query(`CREATE INDEX "audit_by_subject" ON "audit" ("subject", "serial")`)
    await runner.query(`CREATE INDEX "audit_by_user" ON "audit" ("userId", "serial")`)
    await runner.query(`CREATE INDEX "audit_by_action" ON "audit" ("action", "serial")`)
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(`
        CREATE TRIGGER "audit_refuses_${change.toLowerCase()}" BEFORE ${change} ON "audit"
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END`)
  }

  async down(): Promise<void> {
    throw new Error('the audit trail is never taken back')
  }
}
