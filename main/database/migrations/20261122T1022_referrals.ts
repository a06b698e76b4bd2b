import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Referrals and their history. The history is the truth and is never changed, as the trigger sees to; the columns from
 * `state` on are what follows from it, kept beside the referral so that lists need no history. `awaitingSince` is set
 * only while an answer is awaited: its index is the chase list.
 */
export class Referrals1795342920000 implements MigrationInterface {
  readonly name = 'Referrals1795342920000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "referrals" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "reference" text NOT NULL,
        "citizenId" text NOT NULL,
        "bodyId" text NOT NULL,
        "asked" text,
        "askedText" text NOT NULL,
        "reason" text NOT NULL,
        "ground" text,
        "groundIsConsent" integer NOT NULL,
        "groundNeedsText" integer NOT NULL,
        "groundText" text NOT NULL,
        "consentOn" text,
        "copies" text NOT NULL,
        "language" text NOT NULL,
        "confidential" integer NOT NULL,
        "responsibleId" text NOT NULL,
        "openedAt" text NOT NULL,
        "openedBy" text NOT NULL,
        "state" text NOT NULL,
        "letterId" text,
        "signedAt" text,
        "deliveredOn" text,
        "awaitingSince" text,
        "chases" integer NOT NULL,
        "nextChaseOn" text,
        "answeredOn" text,
        "answerOutcome" text,
        "served" integer,
        "closedOn" text,
        "closeOutcome" text,
        CONSTRAINT "referrals_language" CHECK ("language" IN ('el', 'en')),
        CONSTRAINT "referrals_confidential" CHECK ("confidential" IN (0, 1)),
        CONSTRAINT "referrals_ground_is_consent" CHECK ("groundIsConsent" IN (0, 1)),
        CONSTRAINT "referrals_ground_needs_text" CHECK ("groundNeedsText" IN (0, 1)),
        CONSTRAINT "referrals_served" CHECK ("served" IN (0, 1)),
        CONSTRAINT "referrals_state" CHECK ("state" IN ('draft', 'toBeSigned', 'signed', 'sent', 'handedOver', 'noAnswer', 'answered', 'closed')),
        CONSTRAINT "referrals_awaiting" CHECK (("awaitingSince" IS NOT NULL) = ("state" IN ('sent', 'handedOver', 'noAnswer'))),
        CONSTRAINT "referrals_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "referrals_body" FOREIGN KEY ("bodyId") REFERENCES "bodies" ("id"),
        CONSTRAINT "referrals_responsible" FOREIGN KEY ("responsibleId") REFERENCES "users" ("id"),
        CONSTRAINT "referrals_opened_by" FOREIGN KEY ("openedBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "referrals_reference" ON "referrals" ("reference")`)
    await runner.query(`CREATE INDEX "referrals_newest" ON "referrals" ("openedAt", "id")`)
    for (const column of ['state', 'bodyId', 'responsibleId', 'citizenId'])
      await runner.query(
        `CREATE INDEX "referrals_by_${column}" ON "referrals" ("${column}", "openedAt", "id")`,
      )
    await runner.query(
      `CREATE INDEX "referrals_awaited" ON "referrals" ("awaitingSince", "id") WHERE "awaitingSince" IS NOT NULL`,
    )
    await runner.query(`
      CREATE TABLE "referral_documents" (
        "referralId" text NOT NULL,
        "number" integer NOT NULL,
        "code" text NOT NULL,
        "text" text NOT NULL,
        PRIMARY KEY ("referralId", "number"),
        CONSTRAINT "referral_documents_referral" FOREIGN KEY ("referralId") REFERENCES "referrals" ("id")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(`
      CREATE TABLE "referral_events" (
        "referralId" text NOT NULL,
        "number" integer NOT NULL,
        "act" text NOT NULL,
        "at" text NOT NULL,
        "byId" text NOT NULL,
        "on" text,
        "manner" text,
        "handedOver" integer,
        "toWhom" text,
        "trackingNumber" text,
        "outcome" text,
        "served" integer,
        "reason" text,
        "text" text,
        "document" text,
        "nextOn" text,
        "letterId" text,
        PRIMARY KEY ("referralId", "number"),
        CONSTRAINT "referral_events_referral" FOREIGN KEY ("referralId") REFERENCES "referrals" ("id"),
        CONSTRAINT "referral_events_by" FOREIGN KEY ("byId") REFERENCES "users" ("id")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(`
      CREATE TRIGGER "referral_events_refuse_update" BEFORE UPDATE ON "referral_events"
      BEGIN SELECT RAISE(ABORT, 'the history of a referral is never changed'); END`)
    await runner.query(`
      CREATE TABLE "referral_counters" (
        "year" integer NOT NULL,
        "last" integer NOT NULL,
        PRIMARY KEY ("year")
      ) STRICT`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['referral_counters', 'referral_events', 'referral_documents', 'referrals'])
      await runner.query(`DROP TABLE "${table}"`)
  }
}
