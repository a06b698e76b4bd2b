import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Session notes. No column holds a text that somebody could read: `ct` is sealed under a key that stands, sealed again,
 * beside each reader. A version is never changed or removed; the author's signature binds it to every other column.
 */
export class Notes1795354800000 implements MigrationInterface {
  readonly name = 'Notes1795354800000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "notes" (
        "id" text NOT NULL,
        "sessionId" text NOT NULL,
        "authorId" text NOT NULL,
        "createdAt" text NOT NULL,
        CONSTRAINT "notes_session" FOREIGN KEY ("sessionId") REFERENCES "sessions" ("id"),
        CONSTRAINT "notes_author" FOREIGN KEY ("authorId") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "notes_of_session" ON "notes" ("sessionId", "createdAt", "id")`)
    await runner.query(`CREATE INDEX "notes_of_author" ON "notes" ("authorId", "createdAt", "id")`)
    await runner.query(`
      CREATE TABLE "note_versions" (
        "noteId" text NOT NULL,
        "version" integer NOT NULL,
        "kind" text NOT NULL,
        "at" text NOT NULL,
        "citizenIds" text NOT NULL,
        "previous" text NOT NULL,
        "readers" text NOT NULL,
        "commitment" text NOT NULL,
        "nonce" text NOT NULL,
        "ct" text NOT NULL,
        "signer" text NOT NULL,
        "signature" text NOT NULL,
        CONSTRAINT "note_versions_kind" CHECK ("kind" IN ('version', 'signed', 'addendum')),
        CONSTRAINT "note_versions_number" CHECK ("version" >= 1),
        CONSTRAINT "note_versions_json" CHECK (json_valid("citizenIds") AND json_valid("readers")),
        CONSTRAINT "note_versions_note" FOREIGN KEY ("noteId") REFERENCES "notes" ("id"),
        PRIMARY KEY ("noteId", "version")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "note_citizens" (
        "noteId" text NOT NULL,
        "citizenId" text NOT NULL,
        "createdAt" text NOT NULL,
        CONSTRAINT "note_citizens_note" FOREIGN KEY ("noteId") REFERENCES "notes" ("id"),
        CONSTRAINT "note_citizens_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        PRIMARY KEY ("noteId", "citizenId")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(
      `CREATE INDEX "note_citizens_file" ON "note_citizens" ("citizenId", "createdAt", "noteId")`,
    )
    // The key of a version, sealed to keys that one of its readers got later, by another of its readers.
    await runner.query(`
      CREATE TABLE "note_rewraps" (
        "noteId" text NOT NULL,
        "version" integer NOT NULL,
        "userId" text NOT NULL,
        "boxPub" text NOT NULL,
        "wrap" text NOT NULL,
        "byId" text NOT NULL,
        "at" text NOT NULL,
        "signer" text NOT NULL,
        "signature" text NOT NULL,
        CONSTRAINT "note_rewraps_note" FOREIGN KEY ("noteId") REFERENCES "notes" ("id"),
        CONSTRAINT "note_rewraps_user" FOREIGN KEY ("userId") REFERENCES "users" ("id"),
        CONSTRAINT "note_rewraps_by" FOREIGN KEY ("byId") REFERENCES "users" ("id"),
        PRIMARY KEY ("noteId", "version", "userId", "boxPub")
      ) STRICT, WITHOUT ROWID`)
    // What somebody is writing, sealed to that person and bound to exactly this place.
    await runner.query(`
      CREATE TABLE "note_drafts" (
        "userId" text NOT NULL,
        "sessionId" text NOT NULL,
        "noteId" text NOT NULL,
        "citizenIds" text NOT NULL,
        "sealed" text NOT NULL,
        "savedAt" text NOT NULL,
        CONSTRAINT "note_drafts_user" FOREIGN KEY ("userId") REFERENCES "users" ("id"),
        CONSTRAINT "note_drafts_session" FOREIGN KEY ("sessionId") REFERENCES "sessions" ("id"),
        PRIMARY KEY ("userId", "sessionId", "noteId", "citizenIds")
      ) STRICT, WITHOUT ROWID`)
    // Whose keys somebody has compared, signed by that person.
    await runner.query(`
      CREATE TABLE "key_pins" (
        "userId" text NOT NULL,
        "ofUserId" text NOT NULL,
        "keys" text NOT NULL,
        "at" text NOT NULL,
        "signature" text NOT NULL,
        CONSTRAINT "key_pins_user" FOREIGN KEY ("userId") REFERENCES "users" ("id"),
        CONSTRAINT "key_pins_of_user" FOREIGN KEY ("ofUserId") REFERENCES "users" ("id"),
        PRIMARY KEY ("userId", "ofUserId")
      ) STRICT, WITHOUT ROWID`)
    await runner.query(`
      CREATE TABLE "note_policies" (
        "id" text NOT NULL,
        "choice" text NOT NULL,
        "coReaderId" text,
        "decidedBy" text NOT NULL,
        "decidedOn" text NOT NULL,
        "recordedBy" text NOT NULL,
        "recordedAt" text NOT NULL,
        "signer" text NOT NULL,
        "signature" text NOT NULL,
        CONSTRAINT "note_policies_choice" CHECK ("choice" IN ('none', 'coReader')),
        CONSTRAINT "note_policies_co_reader" CHECK (("choice" = 'coReader') = ("coReaderId" IS NOT NULL)),
        CONSTRAINT "note_policies_reader" FOREIGN KEY ("coReaderId") REFERENCES "users" ("id"),
        CONSTRAINT "note_policies_recorded_by" FOREIGN KEY ("recordedBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE INDEX "note_policies_by_time" ON "note_policies" ("recordedAt", "id")`)
    await runner.query(`
      CREATE TABLE "personal_codes" (
        "userId" text NOT NULL,
        "boxPub" text NOT NULL,
        "nonce" text NOT NULL,
        "ct" text NOT NULL,
        "createdAt" text NOT NULL,
        CONSTRAINT "personal_codes_user" FOREIGN KEY ("userId") REFERENCES "users" ("id"),
        PRIMARY KEY ("userId", "boxPub")
      ) STRICT, WITHOUT ROWID`)
  }

  async down(): Promise<void> {
    throw new Error('a sealed note is never taken back')
  }
}
