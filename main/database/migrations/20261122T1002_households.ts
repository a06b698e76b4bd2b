import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Households and who belongs to them from when until when. `untilDay` is the day of leaving and no longer counts. The
 * unique index keeps a citizen from living in two households today; that earlier stays do not overlap, the rules see to.
 */
export class Households1795341720000 implements MigrationInterface {
  readonly name = 'Households1795341720000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "households" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "note" text NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "household_members" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "householdId" text NOT NULL,
        "citizenId" text NOT NULL,
        "relation" text NOT NULL,
        "fromDay" text NOT NULL,
        "untilDay" text,
        CONSTRAINT "household_members_order" CHECK ("untilDay" IS NULL OR "untilDay" > "fromDay"),
        CONSTRAINT "household_members_household" FOREIGN KEY ("householdId") REFERENCES "households" ("id"),
        CONSTRAINT "household_members_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE INDEX "household_members_of_citizen" ON "household_members" ("citizenId", "fromDay")`)
    await runner.query(`
      CREATE INDEX "household_members_of_household" ON "household_members" ("householdId", "fromDay")`)
    await runner.query(`
      CREATE UNIQUE INDEX "household_members_current" ON "household_members" ("citizenId")
      WHERE "untilDay" IS NULL`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "household_members"`)
    await runner.query(`DROP TABLE "households"`)
  }
}
