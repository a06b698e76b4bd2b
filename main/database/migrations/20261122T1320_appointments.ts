import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The appointment book with its waiting list, queue, working hours and closing days. `counselling` is what the kind was
 * when the appointment was written: a list that is edited later must not uncover a reason. A moved appointment stays and
 * points to the one that stands in its place.
 */
export class Appointments1795353600000 implements MigrationInterface {
  readonly name = 'Appointments1795353600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "appointments" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "staffId" text NOT NULL,
        "room" text,
        "place" text,
        "day" text NOT NULL,
        "time" text NOT NULL,
        "minutes" integer NOT NULL,
        "kind" text NOT NULL,
        "counselling" integer NOT NULL,
        "state" text NOT NULL,
        "reason" text NOT NULL,
        "seriesId" text,
        "movedToId" text,
        "cancelReason" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "appointments_minutes" CHECK ("minutes" BETWEEN 5 AND 480),
        CONSTRAINT "appointments_time" CHECK ("time" GLOB '[0-2][0-9]:[0-5][0-9]'),
        CONSTRAINT "appointments_counselling" CHECK ("counselling" IN (0, 1)),
        CONSTRAINT "appointments_state" CHECK ("state" IN ('booked', 'came', 'late', 'noShow', 'cancelledByThem', 'cancelledByUs', 'moved')),
        CONSTRAINT "appointments_moved" CHECK (("state" = 'moved') = ("movedToId" IS NOT NULL)),
        CONSTRAINT "appointments_staff" FOREIGN KEY ("staffId") REFERENCES "users" ("id"),
        CONSTRAINT "appointments_moved_to" FOREIGN KEY ("movedToId") REFERENCES "appointments" ("id"),
        CONSTRAINT "appointments_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "appointments_book" ON "appointments" ("day", "time", "id")`)
    await runner.query(`CREATE INDEX "appointments_of_staff" ON "appointments" ("staffId", "day", "time")`)
    await runner.query(
      `CREATE INDEX "appointments_unresolved" ON "appointments" ("day", "time", "id") WHERE "state" = 'booked'`,
    )
    await runner.query(`CREATE INDEX "appointments_of_series" ON "appointments" ("seriesId", "day")`)
    await runner.query(`CREATE INDEX "appointments_moved_from" ON "appointments" ("movedToId")`)
    await runner.query(`
      CREATE TABLE "appointment_citizens" (
        "appointmentId" text NOT NULL,
        "citizenId" text NOT NULL,
        CONSTRAINT "appointment_citizens_appointment" FOREIGN KEY ("appointmentId") REFERENCES "appointments" ("id"),
        CONSTRAINT "appointment_citizens_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        PRIMARY KEY ("appointmentId", "citizenId")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(
      `CREATE INDEX "appointment_citizens_of_citizen" ON "appointment_citizens" ("citizenId", "appointmentId")`,
    )
    await runner.query(`
      CREATE TABLE "waiting_entries" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "citizenId" text NOT NULL,
        "staffId" text,
        "kind" text NOT NULL,
        "counselling" integer NOT NULL,
        "since" text NOT NULL,
        "urgent" integer NOT NULL,
        "note" text NOT NULL,
        "endedOn" text,
        "outcome" text,
        "appointmentId" text,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "waiting_entries_counselling" CHECK ("counselling" IN (0, 1)),
        CONSTRAINT "waiting_entries_urgent" CHECK ("urgent" IN (0, 1)),
        CONSTRAINT "waiting_entries_ended" CHECK (("endedOn" IS NULL) = ("outcome" IS NULL) AND ("outcome" IS NULL OR "outcome" IN ('appointment', 'withdrawn'))),
        CONSTRAINT "waiting_entries_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "waiting_entries_staff" FOREIGN KEY ("staffId") REFERENCES "users" ("id"),
        CONSTRAINT "waiting_entries_appointment" FOREIGN KEY ("appointmentId") REFERENCES "appointments" ("id"),
        CONSTRAINT "waiting_entries_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(
      `CREATE INDEX "waiting_entries_open" ON "waiting_entries" ("since", "id") WHERE "endedOn" IS NULL`,
    )
    await runner.query(
      `CREATE INDEX "waiting_entries_of_citizen" ON "waiting_entries" ("citizenId", "since")`,
    )
    await runner.query(`
      CREATE TABLE "queue_entries" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "day" text NOT NULL,
        "number" integer NOT NULL,
        "citizenId" text,
        "forId" text,
        "arrivedAt" text NOT NULL,
        "state" text NOT NULL,
        "changedAt" text NOT NULL,
        CONSTRAINT "queue_entries_number" CHECK ("number" > 0),
        CONSTRAINT "queue_entries_state" CHECK ("state" IN ('waiting', 'called', 'done', 'left')),
        CONSTRAINT "queue_entries_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "queue_entries_for" FOREIGN KEY ("forId") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(
      `CREATE UNIQUE INDEX "queue_entries_number_of_day" ON "queue_entries" ("day", "number")`,
    )
    await runner.query(`
      CREATE TABLE "staff_hours" (
        "userId" text NOT NULL,
        "weekday" integer NOT NULL,
        "from" text NOT NULL,
        "until" text NOT NULL,
        CONSTRAINT "staff_hours_weekday" CHECK ("weekday" BETWEEN 1 AND 7),
        CONSTRAINT "staff_hours_order" CHECK ("from" < "until"),
        CONSTRAINT "staff_hours_user" FOREIGN KEY ("userId") REFERENCES "users" ("id"),
        PRIMARY KEY ("userId", "weekday", "from")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(`
      CREATE TABLE "staff_absences" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "userId" text NOT NULL,
        "from" text NOT NULL,
        "until" text NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        CONSTRAINT "staff_absences_order" CHECK ("from" <= "until"),
        CONSTRAINT "staff_absences_user" FOREIGN KEY ("userId") REFERENCES "users" ("id"),
        CONSTRAINT "staff_absences_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "staff_absences_by_end" ON "staff_absences" ("until", "userId")`)
    await runner.query(`
      CREATE TABLE "local_holidays" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "month" integer NOT NULL,
        "day" integer NOT NULL,
        "year" integer,
        "el" text NOT NULL,
        "en" text NOT NULL,
        CONSTRAINT "local_holidays_day" CHECK ("month" BETWEEN 1 AND 12 AND "day" BETWEEN 1 AND 31),
        PRIMARY KEY ("id")
      ) STRICT`)
  }

  async down(): Promise<void> {
    throw new Error('what was booked is never taken back')
  }
}
