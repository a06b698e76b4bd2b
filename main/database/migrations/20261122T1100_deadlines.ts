import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The days and hours after which the program reminds: one row, which the centre corrects in its settings. */
export class Deadlines1795345200000 implements MigrationInterface {
  readonly name = 'Deadlines1795345200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "deadlines" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "chaseDays" integer NOT NULL,
        "documentExpiresDays" integer NOT NULL,
        "residenceCheckDays" integer NOT NULL,
        "copyOldDays" integer NOT NULL,
        "hoursBetweenCopies" integer NOT NULL,
        CONSTRAINT "deadlines_one" CHECK ("id" = 'centre'),
        CONSTRAINT "deadlines_chase" CHECK ("chaseDays" BETWEEN 1 AND 180),
        CONSTRAINT "deadlines_document" CHECK ("documentExpiresDays" BETWEEN 1 AND 365),
        CONSTRAINT "deadlines_residence" CHECK ("residenceCheckDays" BETWEEN 30 AND 1825),
        CONSTRAINT "deadlines_copy" CHECK ("copyOldDays" BETWEEN 1 AND 60),
        CONSTRAINT "deadlines_between" CHECK ("hoursBetweenCopies" BETWEEN 1 AND 48),
        PRIMARY KEY ("id")
      ) STRICT`)
    // Twenty days are what the public bodies usually take; a week without a copy is a week that can be lost.
    await runner.query(`
      INSERT INTO "deadlines" ("id", "version", "chaseDays", "documentExpiresDays", "residenceCheckDays",
        "copyOldDays", "hoursBetweenCopies")
      VALUES ('centre', 1, 20, 60, 365, 7, 4)`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "deadlines"`)
  }
}
