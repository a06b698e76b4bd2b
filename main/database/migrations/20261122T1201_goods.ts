import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The ledger of goods. A movement takes a quantity of one lot from one side to the other; a side is a warehouse, or, where
 * it is NULL, the world outside that the kind names (donor, supplier, household, waste, count). Movements are the only
 * truth and are never changed. `stock_balances` holds, for each warehouse and lot, the quantity at the end of each day on
 * which something moved; it is written with the movements, can be made anew from them, and refuses to fall below zero.
 * Quantities are whole: pieces, grams or millilitres.
 */
export class Goods1795348860000 implements MigrationInterface {
  readonly name = 'Goods1795348860000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "items" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "name" text NOT NULL,
        "nameEn" text,
        "category" text NOT NULL,
        "measure" text NOT NULL,
        "minimum" integer,
        "target" integer,
        "marks" text NOT NULL,
        "expires" integer NOT NULL,
        "shelfLifeDays" integer,
        "closed" integer NOT NULL,
        "sortKey" text NOT NULL,
        "searchText" text NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "items_measure" CHECK ("measure" IN ('pieces', 'grams', 'millilitres')),
        CONSTRAINT "items_levels" CHECK ("minimum" IS NULL OR "target" IS NULL OR "minimum" <= "target"),
        CONSTRAINT "items_expires" CHECK ("expires" IN (0, 1)),
        CONSTRAINT "items_closed" CHECK ("closed" IN (0, 1)),
        CONSTRAINT "items_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "items_alphabetical" ON "items" ("sortKey", "id")`)
    await runner.query(`
      CREATE TABLE "item_packs" (
        "id" text NOT NULL,
        "itemId" text NOT NULL,
        "name" text NOT NULL,
        "quantity" integer NOT NULL,
        "barcode" text,
        CONSTRAINT "item_packs_quantity" CHECK ("quantity" > 0),
        CONSTRAINT "item_packs_item" FOREIGN KEY ("itemId") REFERENCES "items" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "item_packs_barcode" ON "item_packs" ("barcode")`)
    await runner.query(`CREATE INDEX "item_packs_of_item" ON "item_packs" ("itemId", "quantity")`)
    await runner.query(`
      CREATE TABLE "lots" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "itemId" text NOT NULL,
        "label" text,
        "expiresOn" text,
        "deliveryId" text,
        "valueCents" integer,
        "valuedQuantity" integer,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "lots_value" CHECK (("valueCents" IS NULL) = ("valuedQuantity" IS NULL)),
        CONSTRAINT "lots_item" FOREIGN KEY ("itemId") REFERENCES "items" ("id"),
        CONSTRAINT "lots_delivery" FOREIGN KEY ("deliveryId") REFERENCES "deliveries" ("id"),
        CONSTRAINT "lots_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "lots_of_item" ON "lots" ("itemId", "expiresOn", "id")`)
    await runner.query(`CREATE INDEX "lots_of_delivery" ON "lots" ("deliveryId")`)
    await runner.query(`CREATE INDEX "lots_by_expiry" ON "lots" ("expiresOn")`)
    await runner.query(`
      CREATE TABLE "stock_movements" (
        "id" text NOT NULL,
        "serial" integer NOT NULL,
        "kind" text NOT NULL,
        "day" text NOT NULL,
        "itemId" text NOT NULL,
        "lotId" text NOT NULL,
        "quantity" integer NOT NULL,
        "fromWarehouseId" text,
        "toWarehouseId" text,
        "actKind" text NOT NULL,
        "actId" text NOT NULL,
        "reason" text,
        "note" text,
        "undoes" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "stock_movements_kind" CHECK ("kind" IN ('donated', 'purchased', 'handedOut', 'transferred', 'writtenOff', 'counted', 'undone')),
        CONSTRAINT "stock_movements_quantity" CHECK ("quantity" > 0),
        CONSTRAINT "stock_movements_sides" CHECK (CASE "kind" WHEN 'donated' THEN "fromWarehouseId" IS NULL AND "toWarehouseId" IS NOT NULL WHEN 'purchased' THEN "fromWarehouseId" IS NULL AND "toWarehouseId" IS NOT NULL WHEN 'handedOut' THEN "fromWarehouseId" IS NOT NULL AND "toWarehouseId" IS NULL WHEN 'writtenOff' THEN "fromWarehouseId" IS NOT NULL AND "toWarehouseId" IS NULL WHEN 'transferred' THEN "fromWarehouseId" <> "toWarehouseId" WHEN 'counted' THEN ("fromWarehouseId" IS NULL) <> ("toWarehouseId" IS NULL) ELSE "fromWarehouseId" IS NOT NULL OR "toWarehouseId" IS NOT NULL END),
        CONSTRAINT "stock_movements_undone" CHECK (("kind" = 'undone') = ("undoes" IS NOT NULL)),
        CONSTRAINT "stock_movements_item" FOREIGN KEY ("itemId") REFERENCES "items" ("id"),
        CONSTRAINT "stock_movements_lot" FOREIGN KEY ("lotId") REFERENCES "lots" ("id"),
        CONSTRAINT "stock_movements_from" FOREIGN KEY ("fromWarehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "stock_movements_to" FOREIGN KEY ("toWarehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "stock_movements_undoes" FOREIGN KEY ("undoes") REFERENCES "stock_movements" ("id"),
        CONSTRAINT "stock_movements_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "stock_movements_serial" ON "stock_movements" ("serial")`)
    await runner.query(`CREATE UNIQUE INDEX "stock_movements_undone_once" ON "stock_movements" ("undoes")`)
    await runner.query(`CREATE INDEX "stock_movements_by_day" ON "stock_movements" ("day", "serial")`)
    await runner.query(`CREATE INDEX "stock_movements_of_lot" ON "stock_movements" ("lotId", "serial")`)
    await runner.query(`CREATE INDEX "stock_movements_of_item" ON "stock_movements" ("itemId", "day")`)
    await runner.query(`CREATE INDEX "stock_movements_of_act" ON "stock_movements" ("actId", "serial")`)
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(`
        CREATE TRIGGER "stock_movements_refuse_${change.toLowerCase()}" BEFORE ${change} ON "stock_movements"
        BEGIN SELECT RAISE(ABORT, 'the ledger of goods is append-only'); END`)
    // The last wall behind the rule in the ledger: nothing that is past its day leaves to anybody, by whatever path.
    await runner.query(`
      CREATE TRIGGER "stock_movements_refuse_expired" BEFORE INSERT ON "stock_movements"
      WHEN NEW."kind" = 'handedOut' AND NEW."day" > (SELECT "expiresOn" FROM "lots" WHERE "id" = NEW."lotId")
      BEGIN SELECT RAISE(ABORT, 'expired goods are not handed out'); END`)
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
      ) STRICT`)
  }

  async down(): Promise<void> {
    throw new Error('the ledger of goods is never taken back')
  }
}
