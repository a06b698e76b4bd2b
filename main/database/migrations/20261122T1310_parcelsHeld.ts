import type { MigrationInterface, QueryRunner } from 'typeorm'

/** For how long goods may be held for a packed parcel: a centre that packs for other islands needs longer than one desk. */
export class ParcelsHeld1795353000000 implements MigrationInterface {
  readonly name = 'ParcelsHeld1795353000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "deadlines" RENAME TO "deadlines_before"`)
    await runner.query(`
      CREATE TABLE "deadlines" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "chaseDays" integer NOT NULL,
        "documentExpiresDays" integer NOT NULL,
        "residenceCheckDays" integer NOT NULL,
        "copyOldDays" integer NOT NULL,
        "hoursBetweenCopies" integer NOT NULL,
        "goodsExpireDays" integer NOT NULL,
        "stocktakePauseMinutes" integer NOT NULL,
        "parcelsHeldDays" integer NOT NULL,
        CONSTRAINT "deadlines_one" CHECK ("id" = 'centre'),
        CONSTRAINT "deadlines_chase" CHECK ("chaseDays" BETWEEN 1 AND 180),
        CONSTRAINT "deadlines_document" CHECK ("documentExpiresDays" BETWEEN 1 AND 365),
        CONSTRAINT "deadlines_residence" CHECK ("residenceCheckDays" BETWEEN 30 AND 1825),
        CONSTRAINT "deadlines_copy" CHECK ("copyOldDays" BETWEEN 1 AND 60),
        CONSTRAINT "deadlines_between" CHECK ("hoursBetweenCopies" BETWEEN 1 AND 48),
        CONSTRAINT "deadlines_goods" CHECK ("goodsExpireDays" BETWEEN 1 AND 365),
        CONSTRAINT "deadlines_pause" CHECK ("stocktakePauseMinutes" BETWEEN 10 AND 1440),
        CONSTRAINT "deadlines_held" CHECK ("parcelsHeldDays" BETWEEN 1 AND 60),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      INSERT INTO "deadlines" SELECT "id", "version", "chaseDays", "documentExpiresDays", "residenceCheckDays",
        "copyOldDays", "hoursBetweenCopies", "goodsExpireDays", "stocktakePauseMinutes", 7 FROM "deadlines_before"`)
    await runner.query(`DROP TABLE "deadlines_before"`)
  }

  async down(): Promise<void> {
    throw new Error('the deadline stays')
  }
}
