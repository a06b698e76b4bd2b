import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Where verified copies go and how the last one went: one row, because there is one store. */
export class Copies1795344600000 implements MigrationInterface {
  readonly name = 'Copies1795344600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "copies" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "folder" text,
        "atQuit" integer NOT NULL,
        "lastCopy" text,
        "lastFailureAt" text,
        CONSTRAINT "copies_at_quit" CHECK ("atQuit" IN (0, 1)),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`INSERT INTO "copies" ("id", "version", "atQuit") VALUES ('store', 1, 1)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "copies"`)
  }
}
