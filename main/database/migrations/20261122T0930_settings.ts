import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The centre (one row; its content is JSON of the format that `format` numbers, because it is only ever read as a
 * whole), the pictures it prints, and the lists staff choose from, whose codes stay for ever.
 */
export class Settings1795339800000 implements MigrationInterface {
  readonly name = 'Settings1795339800000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "centre_settings" (
        "id" text NOT NULL,
        "version" integer NOT NULL,
        "format" integer NOT NULL,
        "content" text NOT NULL,
        CONSTRAINT "centre_settings_one" CHECK ("id" = 'centre'),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "pictures" (
        "id" text NOT NULL,
        "format" text NOT NULL,
        "width" integer NOT NULL,
        "height" integer NOT NULL,
        "bytes" blob NOT NULL,
        "createdAt" text NOT NULL,
        CONSTRAINT "pictures_format" CHECK ("format" IN ('png', 'jpeg')),
        PRIMARY KEY ("id")
      ) STRICT`)
    await runner.query(`
      CREATE TABLE "list_entries" (
        "list" text NOT NULL,
        "code" text NOT NULL,
        "version" integer NOT NULL,
        "el" text NOT NULL,
        "en" text NOT NULL,
        "details" text NOT NULL,
        "position" integer NOT NULL,
        "active" integer NOT NULL,
        CONSTRAINT "list_entries_active" CHECK ("active" IN (0, 1)),
        PRIMARY KEY ("list", "code")
      ) STRICT`)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['list_entries', 'pictures', 'centre_settings'])
      await runner.query(`DROP TABLE "${table}"`)
  }
}
