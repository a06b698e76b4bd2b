import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Why a parcel was taken off the list of its day; null for all others, and for those taken off before. */
export class ParcelsRemoved1795352400000 implements MigrationInterface {
  readonly name = 'ParcelsRemoved1795352400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "parcels" ADD COLUMN "removedReason" text`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "parcels" DROP COLUMN "removedReason"`)
  }
}
