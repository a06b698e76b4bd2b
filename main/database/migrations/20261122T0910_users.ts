import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The staff accounts. Their passwords and keys are in the key file; here stands who they are and what they may do. */
export class Users1795338600000 implements MigrationInterface {
  readonly name = 'Users1795338600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "users" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "signInName" text NOT NULL,
        "fullName" text NOT NULL,
        "title" text NOT NULL,
        "roles" text NOT NULL,
        "state" text NOT NULL,
        "createdAt" text NOT NULL,
        CONSTRAINT "users_state" CHECK ("state" IN ('invited', 'active', 'blocked')),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "users_sign_in_name" ON "users" ("signInName")`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "users"`)
  }
}
