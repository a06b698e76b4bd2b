import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Where goods lie and where they come from. What a delivery brought stands in the ledger's movements, which cite it, and
 * nowhere else.
 */
export class Deliveries1795348800000 implements MigrationInterface {
  readonly name = 'Deliveries1795348800000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "warehouses" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "kind" text NOT NULL,
        "name" text NOT NULL,
        "place" text,
        "closed" integer NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "warehouses_kind" CHECK ("kind" IN ('storeRoom', 'crate', 'partner')),
        CONSTRAINT "warehouses_closed" CHECK ("closed" IN (0, 1)),
        CONSTRAINT "warehouses_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "goods_sources" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "kind" text NOT NULL,
        "name" text NOT NULL,
        "afm" text,
        "address" text,
        "phone" text,
        "email" text,
        "note" text,
        "closed" integer NOT NULL,
        "sortKey" text NOT NULL,
        "searchText" text NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "goods_sources_kind" CHECK ("kind" IN ('person', 'body', 'anonymous', 'supplier')),
        CONSTRAINT "goods_sources_closed" CHECK ("closed" IN (0, 1)),
        CONSTRAINT "goods_sources_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "goods_sources_alphabetical" ON "goods_sources" ("sortKey", "id")`)
    await runner.query(`
      CREATE TABLE "deliveries" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "kind" text NOT NULL,
        "day" text NOT NULL,
        "year" integer NOT NULL,
        "number" integer NOT NULL,
        "sourceId" text NOT NULL,
        "warehouseId" text NOT NULL,
        "invoice" text,
        "note" text,
        "undoneAt" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "deliveries_kind" CHECK ("kind" IN ('donation', 'purchase')),
        CONSTRAINT "deliveries_number" CHECK ("number" > 0),
        CONSTRAINT "deliveries_source" FOREIGN KEY ("sourceId") REFERENCES "goods_sources" ("id"),
        CONSTRAINT "deliveries_warehouse" FOREIGN KEY ("warehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "deliveries_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "deliveries_numbered" ON "deliveries" ("year", "kind", "number")`)
    await runner.query(`CREATE INDEX "deliveries_by_day" ON "deliveries" ("day", "id")`)
    await runner.query(`CREATE INDEX "deliveries_of_source" ON "deliveries" ("sourceId", "day")`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['deliveries', 'goods_sources', 'warehouses'])
      await runner.query(`DROP TABLE "${table}"`)
  }
}
