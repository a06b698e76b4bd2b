import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The language each person last chose; null until then. */
export class UserLanguage1795339860000 implements MigrationInterface {
  readonly name = 'UserLanguage1795339860000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "users" ADD COLUMN "language" text`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "users" DROP COLUMN "language"`)
  }
}
