import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Counts of what really lies in a warehouse. `expected` is what the ledger said at the moment when the lot was counted, so
 * that goods may move while others are still being counted; who counts does not see it before the count is finished.
 */
export class Stocktakes1795350000000 implements MigrationInterface {
  readonly name = 'Stocktakes1795350000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "stocktakes" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "warehouseId" text NOT NULL,
        "category" text,
        "state" text NOT NULL,
        "note" text NOT NULL,
        "startedAt" text NOT NULL,
        "startedBy" text NOT NULL,
        "finishedAt" text,
        "finishedBy" text,
        "confirmedAt" text,
        "confirmedBy" text,
        "sameHands" integer NOT NULL,
        "undoneAt" text,
        "undoneBy" text,
        "undoneReason" text,
        CONSTRAINT "stocktakes_state" CHECK ("state" IN ('counting', 'finished', 'posted', 'undone', 'cancelled')),
        CONSTRAINT "stocktakes_same_hands" CHECK ("sameHands" IN (0, 1)),
        CONSTRAINT "stocktakes_warehouse" FOREIGN KEY ("warehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "stocktakes_started_by" FOREIGN KEY ("startedBy") REFERENCES "users" ("id"),
        CONSTRAINT "stocktakes_finished_by" FOREIGN KEY ("finishedBy") REFERENCES "users" ("id"),
        CONSTRAINT "stocktakes_confirmed_by" FOREIGN KEY ("confirmedBy") REFERENCES "users" ("id"),
        CONSTRAINT "stocktakes_undone_by" FOREIGN KEY ("undoneBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "stocktakes_by_start" ON "stocktakes" ("startedAt", "id")`)
    // Two counts of the same goods at once would post the same difference twice.
    await runner.query(`
      CREATE UNIQUE INDEX "stocktakes_one_open" ON "stocktakes" ("warehouseId")
      WHERE "state" IN ('counting', 'finished')`)
    await runner.query(`
      CREATE TABLE "stocktake_lines" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "stocktakeId" text NOT NULL,
        "itemId" text NOT NULL,
        "lotId" text NOT NULL,
        "expected" integer,
        "counted" integer,
        "countedAt" text,
        "countedBy" text,
        "explanation" text NOT NULL,
        CONSTRAINT "stocktake_lines_counted" CHECK (("counted" IS NULL) = ("expected" IS NULL)),
        CONSTRAINT "stocktake_lines_never_negative" CHECK ("counted" IS NULL OR "counted" >= 0),
        CONSTRAINT "stocktake_lines_stocktake" FOREIGN KEY ("stocktakeId") REFERENCES "stocktakes" ("id"),
        CONSTRAINT "stocktake_lines_item" FOREIGN KEY ("itemId") REFERENCES "items" ("id"),
        CONSTRAINT "stocktake_lines_lot" FOREIGN KEY ("lotId") REFERENCES "lots" ("id"),
        CONSTRAINT "stocktake_lines_counted_by" FOREIGN KEY ("countedBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(
      `CREATE UNIQUE INDEX "stocktake_lines_of_stocktake" ON "stocktake_lines" ("stocktakeId", "lotId")`,
    )
    // How early the end of a lot is told, and how long the same person waits before confirming a count of their own.
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
        CONSTRAINT "deadlines_one" CHECK ("id" = 'centre'),
        CONSTRAINT "deadlines_chase" CHECK ("chaseDays" BETWEEN 1 AND 180),
        CONSTRAINT "deadlines_document" CHECK ("documentExpiresDays" BETWEEN 1 AND 365),
        CONSTRAINT "deadlines_residence" CHECK ("residenceCheckDays" BETWEEN 30 AND 1825),
        CONSTRAINT "deadlines_copy" CHECK ("copyOldDays" BETWEEN 1 AND 60),
        CONSTRAINT "deadlines_between" CHECK ("hoursBetweenCopies" BETWEEN 1 AND 48),
        CONSTRAINT "deadlines_goods" CHECK ("goodsExpireDays" BETWEEN 1 AND 365),
        CONSTRAINT "deadlines_pause" CHECK ("stocktakePauseMinutes" BETWEEN 10 AND 1440),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      INSERT INTO "deadlines" SELECT "id", "version", "chaseDays", "documentExpiresDays", "residenceCheckDays",
        "copyOldDays", "hoursBetweenCopies", 30, 60 FROM "deadlines_before"`)
    await runner.query(`DROP TABLE "deadlines_before"`)
  }

  async down(): Promise<void> {
    throw new Error('what was counted is never taken back')
  }
}
