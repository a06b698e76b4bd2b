import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Proof of what was handed to whom. A parcel has at most one hand-over that stands; one that was undone stays, with its
 * number, so that the receipts of a year have no gaps. `hand_over_members` tells who lived in the household on the day;
 * the head first (`position`); `counting`: whose share it was. `receipt` is what the receipt says, as JSON, so that it can be drawn again for ever.
 */
export class HandOvers1795349520000 implements MigrationInterface {
  readonly name = 'HandOvers1795349520000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "hand_overs" (
        "id" text NOT NULL,
        "year" integer NOT NULL,
        "serial" integer NOT NULL,
        "parcelId" text NOT NULL,
        "programmeId" text,
        "householdId" text NOT NULL,
        "warehouseId" text NOT NULL,
        "day" text NOT NULL,
        "handedAt" text NOT NULL,
        "handedBy" text NOT NULL,
        "island" text,
        "collectedById" text,
        "proxyName" text,
        "proxyDocument" text,
        "authorisationKept" integer NOT NULL,
        "urgentReason" text,
        "nod" text NOT NULL,
        "nodBy" text,
        "nodAt" text,
        "nodNote" text NOT NULL,
        "note" text NOT NULL,
        "undoneAt" text,
        "undoneBy" text,
        "undoneReason" text,
        "receipt" text NOT NULL,
        CONSTRAINT "hand_overs_collector" CHECK (("collectedById" IS NULL) = ("proxyName" IS NOT NULL)),
        CONSTRAINT "hand_overs_authorisation" CHECK ("authorisationKept" = ("proxyName" IS NOT NULL)),
        CONSTRAINT "hand_overs_nod" CHECK ("nod" IN ('none', 'waiting', 'approved', 'refused') AND ("nod" = 'none') = ("urgentReason" IS NULL)),
        CONSTRAINT "hand_overs_undone" CHECK (("undoneAt" IS NULL) = ("undoneBy" IS NULL) AND ("undoneAt" IS NULL) = ("undoneReason" IS NULL)),
        CONSTRAINT "hand_overs_parcel" FOREIGN KEY ("parcelId") REFERENCES "parcels" ("id"),
        CONSTRAINT "hand_overs_programme" FOREIGN KEY ("programmeId") REFERENCES "programmes" ("id"),
        CONSTRAINT "hand_overs_household" FOREIGN KEY ("householdId") REFERENCES "households" ("id"),
        CONSTRAINT "hand_overs_warehouse" FOREIGN KEY ("warehouseId") REFERENCES "warehouses" ("id"),
        CONSTRAINT "hand_overs_handed_by" FOREIGN KEY ("handedBy") REFERENCES "users" ("id"),
        CONSTRAINT "hand_overs_collected_by" FOREIGN KEY ("collectedById") REFERENCES "citizens" ("id"),
        CONSTRAINT "hand_overs_nod_by" FOREIGN KEY ("nodBy") REFERENCES "users" ("id"),
        CONSTRAINT "hand_overs_undone_by" FOREIGN KEY ("undoneBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "hand_overs_number" ON "hand_overs" ("year", "serial")`)
    await runner.query(
      `CREATE UNIQUE INDEX "hand_overs_once" ON "hand_overs" ("parcelId") WHERE "undoneAt" IS NULL`,
    )
    await runner.query(`CREATE INDEX "hand_overs_of_parcel" ON "hand_overs" ("parcelId")`)
    await runner.query(`CREATE INDEX "hand_overs_of_household" ON "hand_overs" ("householdId", "day")`)
    await runner.query(`CREATE INDEX "hand_overs_of_programme" ON "hand_overs" ("programmeId", "day")`)
    await runner.query(`CREATE INDEX "hand_overs_by_day" ON "hand_overs" ("day")`)
    await runner.query(
      `CREATE INDEX "hand_overs_waiting" ON "hand_overs" ("handedAt") WHERE "nod" = 'waiting'`,
    )
    await runner.query(`
      CREATE TABLE "hand_over_lines" (
        "handOverId" text NOT NULL,
        "position" integer NOT NULL,
        "itemId" text NOT NULL,
        "lotId" text NOT NULL,
        "quantity" integer NOT NULL,
        "substitutesItemId" text,
        "reason" text NOT NULL,
        CONSTRAINT "hand_over_lines_quantity" CHECK ("quantity" > 0),
        CONSTRAINT "hand_over_lines_hand_over" FOREIGN KEY ("handOverId") REFERENCES "hand_overs" ("id"),
        CONSTRAINT "hand_over_lines_item" FOREIGN KEY ("itemId") REFERENCES "items" ("id"),
        CONSTRAINT "hand_over_lines_lot" FOREIGN KEY ("lotId") REFERENCES "lots" ("id"),
        CONSTRAINT "hand_over_lines_substitutes" FOREIGN KEY ("substitutesItemId") REFERENCES "items" ("id"),
        PRIMARY KEY ("handOverId", "position")
      ) STRICT`)
    await runner.query(`CREATE INDEX "hand_over_lines_of_lot" ON "hand_over_lines" ("lotId")`)
    await runner.query(`
      CREATE TABLE "hand_over_members" (
        "citizenId" text NOT NULL,
        "handOverId" text NOT NULL,
        "position" integer NOT NULL,
        "age" integer,
        "counting" integer NOT NULL,
        CONSTRAINT "hand_over_members_counting" CHECK ("counting" IN (0, 1)),
        CONSTRAINT "hand_over_members_hand_over" FOREIGN KEY ("handOverId") REFERENCES "hand_overs" ("id"),
        CONSTRAINT "hand_over_members_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        PRIMARY KEY ("citizenId", "handOverId")
      ) STRICT`)
    await runner.query(`CREATE INDEX "hand_over_members_of_hand_over" ON "hand_over_members" ("handOverId")`)
  }

  async down(): Promise<void> {
    throw new Error('hand-overs are never taken back')
  }
}
