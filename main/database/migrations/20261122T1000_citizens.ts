import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The citizens' cards and the index by which they are found. `serial` is a small number of the store's own that the
 * search index holds instead of the long id; `fileNumber` is the citizen's and comes from a counter, so that a number
 * is never used again, not even after its card is gone.
 */
export class Citizens1795341600000 implements MigrationInterface {
  readonly name = 'Citizens1795341600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "citizens" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "serial" integer NOT NULL,
        "sortKey" text NOT NULL,
        "standing" text NOT NULL,
        "fileNumber" integer,
        "fileStatus" text NOT NULL,
        "closeReason" text,
        "closedOn" text,
        "informedOn" text,
        "informedForm" text,
        "restricted" integer NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        "surname" text NOT NULL,
        "name" text NOT NULL,
        "fatherName" text,
        "motherName" text,
        "birthSurname" text,
        "latinSurname" text,
        "latinName" text,
        "sex" text,
        "birthDate" text,
        "birthDateEstimated" integer NOT NULL,
        "birthplace" text,
        "citizenship" text,
        "amka" text,
        "amkaAbsence" text,
        "afm" text,
        "afmAbsence" text,
        "personalNumber" text,
        "identityDocumentKind" text,
        "identityDocument" text,
        "identityDocumentExpires" text,
        "identityDocumentAbsence" text,
        "paaypa" text,
        "paaypaExpires" text,
        "address" text,
        "postcode" text,
        "settlement" text,
        "municipality" text,
        "residenceCheckedOn" text,
        "residenceProof" text,
        "mobile" text,
        "landline" text,
        "email" text,
        "preferredLanguage" text,
        "interpretation" text,
        "contactPerson" text,
        "contactPersonCapacity" text,
        "contactPersonPhone" text,
        "authorisedUntil" text,
        "firstContactOn" text,
        "referralSource" text,
        "responsibleId" text,
        "request" text,
        CONSTRAINT "citizens_standing" CHECK ("standing" IN ('enquirer', 'registered')),
        CONSTRAINT "citizens_file_status" CHECK ("fileStatus" IN ('active', 'inactive', 'closed')),
        CONSTRAINT "citizens_restricted" CHECK ("restricted" IN (0, 1)),
        CONSTRAINT "citizens_birth_date_estimated" CHECK ("birthDateEstimated" IN (0, 1)),
        CONSTRAINT "citizens_file_number" CHECK (("standing" = 'registered') = ("fileNumber" IS NOT NULL)),
        CONSTRAINT "citizens_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        CONSTRAINT "citizens_responsible" FOREIGN KEY ("responsibleId") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    for (const column of ['serial', 'fileNumber', 'amka', 'afm'])
      await runner.query(`CREATE UNIQUE INDEX "citizens_${column}" ON "citizens" ("${column}")`)
    for (const column of ['mobile', 'landline', 'birthDate', 'identityDocument', 'personalNumber', 'paaypa'])
      await runner.query(`CREATE INDEX "citizens_${column}" ON "citizens" ("${column}")`)
    await runner.query(`CREATE INDEX "citizens_alphabetical" ON "citizens" ("sortKey", "id")`)
    await runner.query(`
      CREATE INDEX "citizens_by_standing" ON "citizens" ("restricted", "standing", "fileStatus", "id")`)
    for (const column of ['settlement', 'responsibleId'])
      await runner.query(`
        CREATE INDEX "citizens_${column}" ON "citizens" ("${column}", "sortKey", "id", "restricted")`)
    await runner.query(`
      CREATE TABLE "citizen_counters" (
        "name" text NOT NULL,
        "value" integer NOT NULL,
        PRIMARY KEY ("name")
      ) STRICT`)
    // The keys are made by the program (capitals, sounds, stems) and are only looked up, so neither places nor sizes of
    // words are kept. Deleted keys leave no trace in the file.
    await runner.query(`
      CREATE VIRTUAL TABLE "citizen_names"
      USING fts5("keys", tokenize = 'ascii', detail = 'none', columnsize = 0, prefix = '2 3 4')`)
    await runner.query(`INSERT INTO "citizen_names" ("citizen_names", "rank") VALUES ('secure-delete', 1)`)
    await runner.query(`
      CREATE TABLE "citizen_assignments" (
        "citizenId" text NOT NULL,
        "userId" text NOT NULL,
        PRIMARY KEY ("citizenId", "userId"),
        CONSTRAINT "citizen_assignments_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "citizen_assignments_user" FOREIGN KEY ("userId") REFERENCES "users" ("id")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "citizen_safe_contacts" (
        "id" text NOT NULL,
        "citizenId" text NOT NULL,
        "rule" text NOT NULL,
        "note" text NOT NULL,
        "blocks" text NOT NULL,
        "addedAt" text NOT NULL,
        "addedBy" text NOT NULL,
        CONSTRAINT "citizen_safe_contacts_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE UNIQUE INDEX "citizen_safe_contacts_rule" ON "citizen_safe_contacts" ("citizenId", "rule")`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['safe_contacts', 'assignments', 'names', 'counters'])
      await runner.query(`DROP TABLE "citizen_${table}"`)
    await runner.query(`DROP TABLE "citizens"`)
  }
}
