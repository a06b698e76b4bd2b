import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The book of visits. One visit may concern several citizens; its day and time stand beside each of them too, so that
 * the timeline of one card is read in order from an index. Undone visits stay.
 */
export class Visits1795342800000 implements MigrationInterface {
  readonly name = 'Visits1795342800000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "visits" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "day" text NOT NULL,
        "time" text NOT NULL,
        "byId" text NOT NULL,
        "manner" text NOT NULL,
        "minutes" integer,
        "place" text,
        "placeNote" text NOT NULL,
        "outcome" text,
        "note" text NOT NULL,
        "nextStepKind" text,
        "nextStepOn" text,
        "nextStepForId" text,
        "nextStepDoneAt" text,
        "nextStepDoneBy" text,
        "undoneAt" text,
        "undoneBy" text,
        "undoneReason" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "visits_next_step" CHECK (("nextStepKind" IS NULL) = ("nextStepOn" IS NULL) AND ("nextStepKind" IS NULL) = ("nextStepForId" IS NULL)),
        CONSTRAINT "visits_undone" CHECK (("undoneAt" IS NULL) = ("undoneReason" IS NULL)),
        CONSTRAINT "visits_by" FOREIGN KEY ("byId") REFERENCES "users" ("id"),
        CONSTRAINT "visits_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        CONSTRAINT "visits_next_step_user" FOREIGN KEY ("nextStepForId") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "visits_book" ON "visits" ("day", "time", "id")`)
    const open = `"nextStepOn" IS NOT NULL AND "nextStepDoneAt" IS NULL AND "undoneAt" IS NULL`
    await runner.query(`CREATE INDEX "visits_open_steps" ON "visits" ("nextStepOn", "id") WHERE ${open}`)
    await runner.query(
      `CREATE INDEX "visits_open_steps_of_user" ON "visits" ("nextStepForId", "nextStepOn", "id") WHERE ${open}`,
    )
    await runner.query(`
      CREATE TABLE "visit_citizens" (
        "visitId" text NOT NULL,
        "citizenId" text NOT NULL,
        "day" text NOT NULL,
        "time" text NOT NULL,
        PRIMARY KEY ("visitId", "citizenId"),
        CONSTRAINT "visit_citizens_visit" FOREIGN KEY ("visitId") REFERENCES "visits" ("id"),
        CONSTRAINT "visit_citizens_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(
      `CREATE INDEX "visit_citizens_timeline" ON "visit_citizens" ("citizenId", "day", "time", "visitId")`,
    )
    await runner.query(`
      CREATE TABLE "visit_services" (
        "visitId" text NOT NULL,
        "code" text NOT NULL,
        PRIMARY KEY ("visitId", "code"),
        CONSTRAINT "visit_services_visit" FOREIGN KEY ("visitId") REFERENCES "visits" ("id")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(`CREATE INDEX "visit_services_by_code" ON "visit_services" ("code", "visitId")`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['visit_services', 'visit_citizens', 'visits'])
      await runner.query(`DROP TABLE "${table}"`)
  }
}
