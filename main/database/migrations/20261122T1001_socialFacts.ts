import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Social facts, vulnerable groups and presenting problems: apart from the card, because fewer people may read them and
 * a list of cards must not be able to touch them by accident.
 */
export class SocialFacts1795341660000 implements MigrationInterface {
  readonly name = 'SocialFacts1795341660000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "citizen_social_facts" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "maritalStatus" text,
        "labourStatus" text,
        "unemployedSince" text,
        "education" text,
        "insurance" text,
        "housing" text,
        "incomeBand" text,
        "incomeCents" integer,
        "disabilityPercent" integer,
        "disabilityCertificateUntil" text,
        "notes" text,
        CONSTRAINT "citizen_social_facts_citizen" FOREIGN KEY ("id") REFERENCES "citizens" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "citizen_groups" (
        "id" text NOT NULL,
        "citizenId" text NOT NULL,
        "code" text NOT NULL,
        "startedOn" text NOT NULL,
        "endedOn" text,
        "evidence" text NOT NULL,
        "evidenceNote" text NOT NULL,
        "addedAt" text NOT NULL,
        "addedBy" text NOT NULL,
        CONSTRAINT "citizen_groups_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "citizen_problems" (
        "id" text NOT NULL,
        "citizenId" text NOT NULL,
        "code" text NOT NULL,
        "startedOn" text NOT NULL,
        "endedOn" text,
        "note" text NOT NULL,
        "addedAt" text NOT NULL,
        "addedBy" text NOT NULL,
        CONSTRAINT "citizen_problems_citizen" FOREIGN KEY ("citizenId") REFERENCES "citizens" ("id"),
        PRIMARY KEY ("id")
      ) STRICT`)
    for (const table of ['citizen_groups', 'citizen_problems']) {
      await runner.query(`CREATE INDEX "${table}_of_citizen" ON "${table}" ("citizenId", "code")`)
      await runner.query(`CREATE INDEX "${table}_by_code" ON "${table}" ("code", "citizenId")`)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['problems', 'groups', 'social_facts'])
      await runner.query(`DROP TABLE "citizen_${table}"`)
  }
}
