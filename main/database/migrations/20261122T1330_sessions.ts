import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The records of counselling sessions: when, how long, of which kind, with whom. What was said stands in no column here.
 * Undone records stay. An appointment leads to one record at most, so its id is unique among those that count.
 */
export class Sessions1795354200000 implements MigrationInterface {
  readonly name = 'Sessions1795354200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "sessions" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "staffId" text NOT NULL,
        "day" text NOT NULL,
        "time" text NOT NULL,
        "minutes" integer,
        "kind" text NOT NULL,
        "place" text,
        "room" text,
        "attendance" text NOT NULL,
        "nextOn" text,
        "referralId" text,
        "summary" text NOT NULL,
        "broughtBy" text NOT NULL,
        "withoutConsent" integer NOT NULL,
        "appointmentId" text,
        "undoneAt" text,
        "undoneBy" text,
        "undoneReason" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "sessions_attendance" CHECK ("attendance" IN ('came', 'late', 'noShow', 'cancelledByThem', 'cancelledByUs')),
        CONSTRAINT "sessions_without_consent" CHECK ("withoutConsent" IN (0, 1)),
        CONSTRAINT "sessions_undone" CHECK (("undoneAt" IS NULL) = ("undoneReason" IS NULL)),
        CONSTRAINT "sessions_staff" FOREIGN KEY ("staffId") REFERENCES "users" ("id"),
        CONSTRAINT "sessions_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        CONSTRAINT "sessions_referral" FOREIGN KEY ("referralId") REFERENCES "referrals" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "sessions_of_staff" ON "sessions" ("staffId", "day", "time", "id")`)
    await runner.query(`CREATE INDEX "sessions_by_day" ON "sessions" ("day", "id")`)
    await runner.query(
      `CREATE UNIQUE INDEX "sessions_appointment" ON "sessions" ("appointmentId") WHERE "appointmentId" IS NOT NULL AND "undoneAt" IS NULL`,
    )
    await runner.query(`
      CREATE TABLE "session_citizens" (
        "sessionId" text NOT NULL,
        "citizenId" text NOT NULL,
        PRIMARY KEY ("sessionId", "citizenId"),
        CONSTRAINT "session_citizens_session" FOREIGN KEY ("sessionId") REFERENCES "sessions" ("id"),
        CONSTRAINT "session_citizens_citizen_key" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(
      `CREATE INDEX "session_citizens_citizen" ON "session_citizens" ("citizenId", "sessionId")`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['session_citizens', 'sessions']) await runner.query(`DROP TABLE "${table}"`)
  }
}
