import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Drafts of letters, signed letters with their PDF, and the municipality's numbers. A signed letter is what left the
 * house, so the database itself refuses to change or to remove it. The number of the year is unique; that it has no
 * gaps follows from its being given in the same transaction that keeps the letter.
 */
export class Letters1795344000000 implements MigrationInterface {
  readonly name = 'Letters1795344000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "letters" (
        "id" text NOT NULL,
        "year" integer NOT NULL,
        "serial" integer NOT NULL,
        "reference" text NOT NULL,
        "referralId" text NOT NULL,
        "citizenId" text NOT NULL,
        "receiver" text NOT NULL,
        "subject" text NOT NULL,
        "language" text NOT NULL,
        "confidential" integer NOT NULL,
        "signatory" text NOT NULL,
        "templateVersion" integer NOT NULL,
        "content" text NOT NULL,
        "edits" text NOT NULL,
        "sha256" text NOT NULL,
        "correctsId" text,
        "signedOn" text NOT NULL,
        "signedAt" text NOT NULL,
        "signedBy" text NOT NULL,
        CONSTRAINT "letters_serial" CHECK ("serial" > 0),
        CONSTRAINT "letters_language" CHECK ("language" IN ('el', 'en')),
        CONSTRAINT "letters_confidential" CHECK ("confidential" IN (0, 1)),
        CONSTRAINT "letters_referral" FOREIGN KEY ("referralId") REFERENCES "referrals" ("id"),
        CONSTRAINT "letters_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        CONSTRAINT "letters_corrects" FOREIGN KEY ("correctsId") REFERENCES "letters" ("id"),
        CONSTRAINT "letters_signer" FOREIGN KEY ("signedBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "letters_number" ON "letters" ("year", "serial")`)
    await runner.query(`CREATE INDEX "letters_of_referral" ON "letters" ("referralId")`)
    await runner.query(`CREATE INDEX "letters_of_citizen" ON "letters" ("citizenId")`)
    await runner.query(`CREATE UNIQUE INDEX "letters_corrected_once" ON "letters" ("correctsId")`)
    await runner.query(`
      CREATE TABLE "letter_pdfs" (
        "letterId" text NOT NULL,
        "bytes" blob NOT NULL,
        CONSTRAINT "letter_pdfs_letter" FOREIGN KEY ("letterId") REFERENCES "letters" ("id"),
        PRIMARY KEY ("letterId")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "letter_protocols" (
        "id" text NOT NULL,
        "letterId" text NOT NULL,
        "number" text NOT NULL,
        "date" text NOT NULL,
        "recordedAt" text NOT NULL,
        "recordedBy" text NOT NULL,
        "replacesId" text,
        CONSTRAINT "letter_protocols_letter" FOREIGN KEY ("letterId") REFERENCES "letters" ("id"),
        CONSTRAINT "letter_protocols_replaces" FOREIGN KEY ("replacesId") REFERENCES "letter_protocols" ("id"),
        CONSTRAINT "letter_protocols_by" FOREIGN KEY ("recordedBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "letter_protocols_number" ON "letter_protocols" ("number")`)
    await runner.query(`
      CREATE UNIQUE INDEX "letter_protocols_first" ON "letter_protocols" ("letterId")
      WHERE "replacesId" IS NULL`)
    await runner.query(`
      CREATE UNIQUE INDEX "letter_protocols_replaced_once" ON "letter_protocols" ("replacesId")`)
    await runner.query(`
      CREATE TABLE "letter_drafts" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "referralId" text NOT NULL,
        "correctsId" text,
        "edits" text NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text NOT NULL,
        "savedAt" text NOT NULL,
        "savedBy" text NOT NULL,
        "askedAt" text,
        "askedBy" text,
        "returnedNote" text,
        "returnedAt" text,
        "returnedBy" text,
        CONSTRAINT "letter_drafts_referral" FOREIGN KEY ("referralId") REFERENCES "referrals" ("id"),
        CONSTRAINT "letter_drafts_corrects" FOREIGN KEY ("correctsId") REFERENCES "letters" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "letter_drafts_one" ON "letter_drafts" ("referralId")`)
    for (const table of ['letters', 'letter_pdfs', 'letter_protocols'])
      for (const change of ['UPDATE', 'DELETE'])
        await runner.query(`
          CREATE TRIGGER "${table}_no_${change.toLowerCase()}" BEFORE ${change} ON "${table}"
          BEGIN SELECT RAISE(ABORT, 'a signed letter never changes'); END`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['letter_drafts', 'letter_protocols', 'letter_pdfs', 'letters'])
      await runner.query(`DROP TABLE "${table}"`)
  }
}
