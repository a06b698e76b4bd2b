import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Programmes by which goods are distributed, the versions of what a household gets, and what social workers decided. A
 * version of a basket is never changed: a later one of the same day takes its place. Of the decisions about a household the
 * newest counts. `slots` and `incomeLimits` are JSON; lists of codes have blanks between them.
 */
export class Programmes1795349400000 implements MigrationInterface {
  readonly name = 'Programmes1795349400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "programmes" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "name" text NOT NULL,
        "sortKey" text NOT NULL,
        "fundedBy" text NOT NULL,
        "startsOn" text NOT NULL,
        "endsOn" text,
        "times" integer NOT NULL,
        "per" text NOT NULL,
        "needsDecision" integer NOT NULL,
        "criteria" text NOT NULL,
        "incomeLimits" text,
        "exclusive" integer NOT NULL,
        "note" text NOT NULL,
        "closed" integer NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "programmes_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn"),
        CONSTRAINT "programmes_frequency" CHECK ("times" > 0 AND "per" IN ('month', 'year', 'programme')),
        CONSTRAINT "programmes_needs_decision" CHECK ("needsDecision" IN (0, 1)),
        CONSTRAINT "programmes_exclusive" CHECK ("exclusive" IN (0, 1)),
        CONSTRAINT "programmes_closed" CHECK ("closed" IN (0, 1)),
        CONSTRAINT "programmes_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "baskets" (
        "id" text NOT NULL,
        "programmeId" text NOT NULL,
        "number" integer NOT NULL,
        "validFrom" text NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "baskets_programme" FOREIGN KEY ("programmeId") REFERENCES "programmes" ("id"),
        CONSTRAINT "baskets_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "baskets_number" ON "baskets" ("programmeId", "number")`)
    await runner.query(`
      CREATE TABLE "basket_lines" (
        "basketId" text NOT NULL,
        "position" integer NOT NULL,
        "itemId" text NOT NULL,
        "quantity" integer NOT NULL,
        "per" text NOT NULL,
        "ageFrom" integer,
        "ageTo" integer,
        "sizeFrom" integer,
        "sizeTo" integer,
        "mark" text,
        "exceptMark" text,
        "maximum" integer,
        CONSTRAINT "basket_lines_quantity" CHECK ("quantity" > 0 AND ("maximum" IS NULL OR "maximum" > 0)),
        CONSTRAINT "basket_lines_per" CHECK ("per" IN ('household', 'member')),
        CONSTRAINT "basket_lines_basket" FOREIGN KEY ("basketId") REFERENCES "baskets" ("id"),
        CONSTRAINT "basket_lines_item" FOREIGN KEY ("itemId") REFERENCES "items" ("id"),
        PRIMARY KEY ("basketId", "position")
      ) STRICT`)
    await runner.query(`CREATE INDEX "basket_lines_of_item" ON "basket_lines" ("itemId")`)
    await runner.query(`
      CREATE TABLE "entitlement_decisions" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "programmeId" text NOT NULL,
        "householdId" text NOT NULL,
        "criteria" text NOT NULL,
        "decidedOn" text NOT NULL,
        "decidedBy" text NOT NULL,
        "validUntil" text,
        "monthlyIncomeCents" integer,
        "marks" text NOT NULL,
        "note" text NOT NULL,
        "withdrawnOn" text,
        "withdrawnBy" text,
        "withdrawnReason" text NOT NULL,
        "createdAt" text NOT NULL,
        CONSTRAINT "entitlement_decisions_order" CHECK ("validUntil" IS NULL OR "validUntil" >= "decidedOn"),
        CONSTRAINT "entitlement_decisions_withdrawn" CHECK (("withdrawnOn" IS NULL) = ("withdrawnBy" IS NULL)),
        CONSTRAINT "entitlement_decisions_programme" FOREIGN KEY ("programmeId") REFERENCES "programmes" ("id"),
        CONSTRAINT "entitlement_decisions_household" FOREIGN KEY ("householdId") REFERENCES "households" ("id"),
        CONSTRAINT "entitlement_decisions_decided_by" FOREIGN KEY ("decidedBy") REFERENCES "users" ("id"),
        CONSTRAINT "entitlement_decisions_withdrawn_by" FOREIGN KEY ("withdrawnBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(
      `CREATE INDEX "entitlement_decisions_of_programme" ON "entitlement_decisions" ("programmeId", "householdId", "decidedOn")`,
    )
    await runner.query(
      `CREATE INDEX "entitlement_decisions_of_household" ON "entitlement_decisions" ("householdId")`,
    )
  }

  async down(): Promise<void> {
    throw new Error('programmes of distribution are never taken back')
  }
}
