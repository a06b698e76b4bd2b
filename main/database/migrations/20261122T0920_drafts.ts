import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What a user was typing, kept as one types and through a lock. A draft belongs to one user, one form and one
 * record, so that it can never turn up under another card.
 */
export class Drafts1795339200000 implements MigrationInterface {
  readonly name = 'Drafts1795339200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "drafts" (
        "userId" text NOT NULL,
        "form" text NOT NULL,
        "record" text NOT NULL,
        "content" text NOT NULL,
        "savedAt" text NOT NULL,
        PRIMARY KEY ("userId", "form", "record"),
        CONSTRAINT "drafts_user" FOREIGN KEY ("userId") REFERENCES "users" ("id") ON DELETE CASCADE
      ) STRICT`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "drafts"`)
  }
}
