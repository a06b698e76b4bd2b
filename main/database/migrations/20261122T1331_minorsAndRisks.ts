import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who has the custody of a child and from which day; a guardian's consent to counselling, by day and paper; and serious
 * risks that were noticed, with what became of them. A child has one custody from any one day.
 */
export class MinorsAndRisks1795354260000 implements MigrationInterface {
  readonly name = 'MinorsAndRisks1795354260000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "custody" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "citizenId" text NOT NULL,
        "holder" text NOT NULL,
        "holderCitizenId" text,
        "holderName" text NOT NULL,
        "decision" text NOT NULL,
        "startsOn" text NOT NULL,
        "endsOn" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "custody_holder" CHECK ("holder" IN ('both', 'mother', 'father', 'other')),
        CONSTRAINT "custody_days" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn"),
        CONSTRAINT "custody_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "custody_holder_citizen" FOREIGN KEY ("holderCitizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "custody_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "custody_of_citizen" ON "custody" ("citizenId", "startsOn")`)
    await runner.query(`
      CREATE TABLE "guardian_consents" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "citizenId" text NOT NULL,
        "givenBy" text NOT NULL,
        "capacity" text NOT NULL,
        "givenOn" text NOT NULL,
        "document" text NOT NULL,
        "endsOn" text,
        "withdrawnOn" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "guardian_consents_capacity" CHECK ("capacity" IN ('mother', 'father', 'bothParents', 'guardian', 'other')),
        CONSTRAINT "guardian_consents_days" CHECK ("endsOn" IS NULL OR "endsOn" >= "givenOn"),
        CONSTRAINT "guardian_consents_child" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "guardian_consents_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(
      `CREATE INDEX "guardian_consents_citizen" ON "guardian_consents" ("citizenId", "givenOn")`,
    )
    await runner.query(`
      CREATE TABLE "risk_reports" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "citizenId" text NOT NULL,
        "sessionId" text,
        "kind" text NOT NULL,
        "noticedOn" text NOT NULL,
        "noticedBy" text NOT NULL,
        "state" text NOT NULL,
        "reportedOn" text,
        "reportedTo" text,
        "reportedBy" text,
        "reference" text NOT NULL,
        "reason" text NOT NULL,
        "createdAt" text NOT NULL,
        CONSTRAINT "risk_reports_state_known" CHECK ("state" IN ('open', 'reported', 'noReportNeeded')),
        CONSTRAINT "risk_reports_reported" CHECK (("state" = 'reported') = ("reportedOn" IS NOT NULL) AND ("reportedOn" IS NULL) = ("reportedTo" IS NULL) AND ("reportedOn" IS NULL) = ("reportedBy" IS NULL)),
        CONSTRAINT "risk_reports_reason" CHECK (("state" = 'noReportNeeded') = ("reason" <> '')),
        CONSTRAINT "risk_reports_of_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "risk_reports_session" FOREIGN KEY ("sessionId") REFERENCES "sessions" ("id"),
        CONSTRAINT "risk_reports_noticed_by" FOREIGN KEY ("noticedBy") REFERENCES "users" ("id"),
        CONSTRAINT "risk_reports_reported_by" FOREIGN KEY ("reportedBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "risk_reports_citizen" ON "risk_reports" ("citizenId", "noticedOn")`)
    await runner.query(`CREATE INDEX "risk_reports_state" ON "risk_reports" ("state", "noticedOn", "id")`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['risk_reports', 'guardian_consents', 'custody'])
      await runner.query(`DROP TABLE "${table}"`)
  }
}
