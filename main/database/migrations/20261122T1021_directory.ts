import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The receiving bodies. `seedCode` marks the rows the program came with, so that seeding again adds none twice;
 * `searchText` and `sortKey` are folded, since SQLite does not fold Greek.
 */
export class Directory1795342860000 implements MigrationInterface {
  readonly name = 'Directory1795342860000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "bodies" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "seedCode" text,
        "kind" text NOT NULL,
        "name" text NOT NULL,
        "nameEn" text,
        "service" text,
        "serviceEn" text,
        "department" text,
        "address" text,
        "postcode" text,
        "settlement" text,
        "phone" text,
        "email" text,
        "website" text,
        "contactPerson" text,
        "hours" text,
        "languages" text NOT NULL,
        "requiredDocuments" text NOT NULL,
        "serves" text NOT NULL,
        "restricted" integer NOT NULL,
        "note" text,
        "status" text NOT NULL,
        "closedNote" text,
        "source" text,
        "checkedOn" text,
        "checkedBy" text,
        "lastAnsweredOn" text,
        "sortKey" text NOT NULL,
        "searchText" text NOT NULL,
        "createdAt" text NOT NULL,
        "createdBy" text,
        CONSTRAINT "bodies_restricted" CHECK ("restricted" IN (0, 1)),
        CONSTRAINT "bodies_status" CHECK ("status" IN ('toBeChecked', 'active', 'temporarilyClosed', 'closed')),
        CONSTRAINT "bodies_checked_by" FOREIGN KEY ("checkedBy") REFERENCES "users" ("id"),
        CONSTRAINT "bodies_created_by" FOREIGN KEY ("createdBy") REFERENCES "users" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`CREATE UNIQUE INDEX "bodies_seed_code" ON "bodies" ("seedCode")`)
    await runner.query(`CREATE INDEX "bodies_alphabetical" ON "bodies" ("sortKey", "id")`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "bodies"`)
  }
}
