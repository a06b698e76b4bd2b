import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What lies there after all movements is kept beside the ends of days, so that the list of what is there now does not grow
 * with the years; both are derived and made anew from the movements. And the ledger's last walls: goods that expired are not transferred, a movement names its own lot's item and both sides of a transfer, and a
 * counter-entry mirrors what it takes back.
 */
export class GoodsBalances1795350600000 implements MigrationInterface {
  readonly name = 'GoodsBalances1795350600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "stock_balances"`)
    await runner.query(`
      CREATE TABLE "stock_balances" (
        "warehouseId" text NOT NULL,
        "lotId" text NOT NULL,
        "day" text NOT NULL,
        "balance" integer NOT NULL,
        CONSTRAINT "stock_balances_never_negative" CHECK ("balance" >= 0),
        CONSTRAINT "stock_balances_warehouse" FOREIGN KEY ("warehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "stock_balances_lot" FOREIGN KEY ("lotId") REFERENCES "lots" ("id"),
        PRIMARY KEY ("lotId", "warehouseId", "day")
      ) STRICT, WITHOUT ROWID`)
    const sides = `
      SELECT "lotId", "warehouseId", "day", sum("change") AS "change" FROM (
        SELECT "lotId", "toWarehouseId" AS "warehouseId", "day", "quantity" AS "change" FROM "stock_movements" WHERE "toWarehouseId" IS NOT NULL
        UNION ALL
        SELECT "lotId", "fromWarehouseId", "day", -"quantity" FROM "stock_movements" WHERE "fromWarehouseId" IS NOT NULL)
      GROUP BY "lotId", "warehouseId", "day"`
    await runner.query(`
      INSERT INTO "stock_balances" ("lotId", "warehouseId", "day", "balance")
      SELECT "lotId", "warehouseId", "day", sum("change") OVER (PARTITION BY "lotId", "warehouseId" ORDER BY "day") FROM (${sides})`)
    await runner.query(`
      CREATE TABLE "stock_now" (
        "warehouseId" text NOT NULL,
        "lotId" text NOT NULL,
        "balance" integer NOT NULL,
        CONSTRAINT "stock_now_never_negative" CHECK ("balance" >= 0),
        CONSTRAINT "stock_now_warehouse" FOREIGN KEY ("warehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "stock_now_lot" FOREIGN KEY ("lotId") REFERENCES "lots" ("id"),
        PRIMARY KEY ("warehouseId", "lotId")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(`
      INSERT INTO "stock_now" ("lotId", "warehouseId", "balance")
      SELECT "lotId", "warehouseId", sum("change") FROM (${sides}) GROUP BY "lotId", "warehouseId"`)
    await runner.query(`
      CREATE INDEX "stock_now_there" ON "stock_now" ("warehouseId", "lotId", "balance") WHERE "balance" > 0`)
    await runner.query(`
      CREATE INDEX "stock_movements_handed_out" ON "stock_movements" ("itemId", "day", "quantity", "fromWarehouseId", "id")
      WHERE "kind" = 'handedOut'`)
    await runner.query(`
      CREATE TRIGGER "stock_movements_refuse_expired_transfer" BEFORE INSERT ON "stock_movements"
      WHEN NEW."kind" = 'transferred' AND NEW."day" > (SELECT "expiresOn" FROM "lots" WHERE "id" = NEW."lotId")
      BEGIN SELECT RAISE(ABORT, 'expired goods are not transferred'); END`)
    await runner.query(`
      CREATE TRIGGER "stock_movements_refuse_half" BEFORE INSERT ON "stock_movements"
      WHEN NEW."itemId" IS NOT (SELECT "itemId" FROM "lots" WHERE "id" = NEW."lotId")
        OR (NEW."kind" = 'transferred' AND (NEW."fromWarehouseId" IS NULL OR NEW."toWarehouseId" IS NULL))
      BEGIN SELECT RAISE(ABORT, 'a movement names its lot''s item and its sides'); END`)
    await runner.query(`
      CREATE TRIGGER "stock_movements_refuse_false_undoing" BEFORE INSERT ON "stock_movements"
      WHEN NEW."kind" = 'undone' AND NOT EXISTS (SELECT 1 FROM "stock_movements" o WHERE o."id" = NEW."undoes"
        AND o."kind" <> 'undone' AND o."lotId" = NEW."lotId" AND o."quantity" = NEW."quantity"
        AND o."fromWarehouseId" IS NEW."toWarehouseId" AND o."toWarehouseId" IS NEW."fromWarehouseId")
      BEGIN SELECT RAISE(ABORT, 'a counter-entry mirrors what it takes back'); END`)
  }

  async down(): Promise<void> {
    throw new Error('the ledger of goods is never taken back')
  }
}
