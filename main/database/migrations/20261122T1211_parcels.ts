import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Days of distribution and their parcels: what one household gets on one day. A packed parcel holds its lots until
 * `reservedUntil`, which is judged whenever it is read. A household has one parcel on a day.
 */
export class Parcels1795349460000 implements MigrationInterface {
  readonly name = 'Parcels1795349460000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "distribution_days" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "programmeId" text NOT NULL,
        "warehouseId" text NOT NULL,
        "day" text NOT NULL,
        "slots" text NOT NULL,
        "note" text NOT NULL,
        "cancelled" integer NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "distribution_days_cancelled" CHECK ("cancelled" IN (0, 1)),
        CONSTRAINT "distribution_days_programme" FOREIGN KEY ("programmeId") REFERENCES "programmes" ("id"),
        CONSTRAINT "distribution_days_warehouse" FOREIGN KEY ("warehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "distribution_days_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "distribution_days_by_day" ON "distribution_days" ("day")`)
    await runner.query(
      `CREATE INDEX "distribution_days_of_programme" ON "distribution_days" ("programmeId", "day")`,
    )
    await runner.query(`
      CREATE TABLE "parcels" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "dayId" text,
        "programmeId" text,
        "warehouseId" text NOT NULL,
        "householdId" text NOT NULL,
        "day" text NOT NULL,
        "year" integer NOT NULL,
        "serial" integer NOT NULL,
        "state" text NOT NULL,
        "slot" integer,
        "island" text,
        "reservedUntil" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "parcels_state" CHECK ("state" IN ('planned', 'packed', 'handedOver', 'notCollected', 'removed')),
        CONSTRAINT "parcels_reserved" CHECK (("state" = 'packed') = ("reservedUntil" IS NOT NULL)),
        CONSTRAINT "parcels_of_programme" CHECK (("dayId" IS NULL) = ("programmeId" IS NULL)),
        CONSTRAINT "parcels_day" FOREIGN KEY ("dayId") REFERENCES "distribution_days" ("id"),
        CONSTRAINT "parcels_programme" FOREIGN KEY ("programmeId") REFERENCES "programmes" ("id"),
        CONSTRAINT "parcels_warehouse" FOREIGN KEY ("warehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "parcels_household" FOREIGN KEY ("householdId") REFERENCES "households" ("id"),
        CONSTRAINT "parcels_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "parcels_code" ON "parcels" ("year", "serial")`)
    await runner.query(
      `CREATE UNIQUE INDEX "parcels_once_a_day" ON "parcels" ("dayId", "householdId") WHERE "state" <> 'removed'`,
    )
    await runner.query(`CREATE INDEX "parcels_of_day" ON "parcels" ("dayId", "slot")`)
    await runner.query(`CREATE INDEX "parcels_of_household" ON "parcels" ("householdId", "day")`)
    await runner.query(
      `CREATE INDEX "parcels_reserving" ON "parcels" ("warehouseId", "reservedUntil") WHERE "state" = 'packed'`,
    )
    await runner.query(`
      CREATE TABLE "parcel_lots" (
        "parcelId" text NOT NULL,
        "position" integer NOT NULL,
        "itemId" text NOT NULL,
        "lotId" text NOT NULL,
        "quantity" integer NOT NULL,
        "substitutesItemId" text,
        "reason" text NOT NULL,
        CONSTRAINT "parcel_lots_quantity" CHECK ("quantity" > 0),
        CONSTRAINT "parcel_lots_parcel" FOREIGN KEY ("parcelId") REFERENCES "parcels" ("id"),
        CONSTRAINT "parcel_lots_item" FOREIGN KEY ("itemId") REFERENCES "items" ("id"),
        CONSTRAINT "parcel_lots_lot" FOREIGN KEY ("lotId") REFERENCES "lots" ("id"),
        CONSTRAINT "parcel_lots_substitutes" FOREIGN KEY ("substitutesItemId") REFERENCES "items" ("id"),
        PRIMARY KEY ("parcelId", "position")
      ) STRICT`)
    await runner.query(`CREATE INDEX "parcel_lots_of_lot" ON "parcel_lots" ("lotId")`)
  }

  async down(): Promise<void> {
    throw new Error('parcels are never taken back')
  }
}
