import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When the open database was last read through, what was found, and how often that is done: one row, as for the copies. */
export class StoreChecks1795346400000 implements MigrationInterface {
  readonly name = 'StoreChecks1795346400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "store_checks" (
        "id" text NOT NULL,
        "everyDays" integer NOT NULL,
        "lastAt" text,
        "lastFaults" integer,
        CONSTRAINT "store_checks_every" CHECK ("everyDays" > 0),
        CONSTRAINT "store_checks_last" CHECK (("lastAt" IS NULL) = ("lastFaults" IS NULL)),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`INSERT INTO "store_checks" ("id", "everyDays") VALUES ('store', 7)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "store_checks"`)
  }
}
