import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The texts of letters by version, so that it can be told for ever by which text a letter was written. Between braces
 * stand merge fields. A text is never changed, a new version is added.
 */
export class LetterTemplates1795344060000 implements MigrationInterface {
  readonly name = 'LetterTemplates1795344060000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "letter_templates" (
        "kind" text NOT NULL,
        "language" text NOT NULL,
        "version" integer NOT NULL,
        "content" text NOT NULL,
        PRIMARY KEY ("kind", "language", "version")
      ) STRICT`)
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(`
        CREATE TRIGGER "letter_templates_no_${change.toLowerCase()}" BEFORE ${change} ON "letter_templates"
        BEGIN SELECT RAISE(ABORT, 'letters refer to this text'); END`)
    for (const [language, content] of Object.entries(firstTexts))
      await runner.query(
        `INSERT INTO "letter_templates" ("kind", "language", "version", "content")
         VALUES ('referral', ?, 1, ?)`,
        [language, JSON.stringify(content)],
      )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "letter_templates"`)
  }
}

const firstTexts = {
  el: {
    subject: 'Παραπομπή {servedGenitive}: {asked}',
    opening:
      'Σας γνωρίζουμε ότι {the} παρακάτω {served} του Κέντρου Κοινότητας παραπέμπεται στην υπηρεσία σας {ground}:',
    consent: 'κατόπιν της από {consentOn} συναίνεσης {ofThe} {self}',
    consentOfOther: 'κατόπιν της από {consentOn} συναίνεσης ({groundText})',
    otherGround: 'με νομική βάση «{groundName}»',
    otherGroundWithText: 'με νομική βάση «{groundName}» ({groundText})',
    reason: '{reason}',
    asked: 'Το αίτημα {ofThe} {titleGenitive} {surnameGenitive} αφορά: {asked}.',
    closing:
      'Παρακαλούμε για τις δικές σας ενέργειες και για την επιστροφή του συνημμένου δελτίου απάντησης. Παραμένουμε στη διάθεσή σας για κάθε διευκρίνιση.',
    closingWithoutSlip:
      'Παρακαλούμε για τις δικές σας ενέργειες. Παραμένουμε στη διάθεσή σας για κάθε διευκρίνιση.',
  },
  en: {
    subject: 'Referral: {asked}',
    opening:
      'The person named below, who is served by our Community Centre, is referred to your service {ground}:',
    consent: 'with {enPossessive} consent of {consentOn}',
    consentOfOther: 'with the consent of {consentOn} ({groundText})',
    otherGround: 'on the legal ground “{groundName}”',
    otherGroundWithText: 'on the legal ground “{groundName}” ({groundText})',
    reason: '{reason}',
    asked: 'We ask for the following for {enTitle} {latinSurname}: {asked}.',
    closing:
      'Please take the action that is yours to take and return the enclosed reply slip. We remain at your disposal for any question.',
    closingWithoutSlip:
      'Please take the action that is yours to take. We remain at your disposal for any question.',
  },
}
