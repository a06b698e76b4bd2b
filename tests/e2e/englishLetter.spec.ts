// A referral in English, by keyboard from the card to the signed paper: whoever reads it abroad needs no Greek.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { amkaFrom } from '../support/invented/numbers'
import { flat, readPdf } from '../support/readPdf'
import { expect, test } from './fixtures'
import { makePracticeStore } from './practiceStore'
import { beginIntake, saveRegistered } from './steps/cards'
import { sitDown } from './steps/desk'
import { askForSignature, leakPreview, openLetter, readLetter, saveCopy, sign } from './steps/letters'
import { referral } from './steps/referrals'
import { chooseLanguage } from './steps/setUp'

const caller = {
  surname: 'Ρουσοπούλου',
  name: 'Αγγελική',
  fatherName: 'Στυλιανός',
  amka: amkaFrom('1948-05-17', 'female', 28),
  mobile: '6940000000',
  request: 'Housing benefit',
}

test('an English letter, from the referral to the signed paper', async ({ program, place }) => {
  test.setTimeout(300_000)
  const desk = sitDown(program, 'en', 'latin')
  await makePracticeStore(await program.page(), ['supervisor', 'administrator'])
  await chooseLanguage(desk)
  await beginIntake(desk, caller)
  await saveRegistered(desk)
  const code = await referral(desk, {
    body: 'opeka',
    service: 'A05',
    reason: 'The mother rents a home with one child and her income fell.',
    ground: 'publicTask',
    document: 'DO01',
    language: 'en',
  })
  await readLetter(desk)
  // Found on the card in Greek, though the paper says them in Latin letters.
  expect(await leakPreview(desk)).toEqual(expect.arrayContaining(['Ρουσοπούλου', 'Αγγελική', 'Στυλιανός']))
  await askForSignature(desk)
  const number = await sign(desk, code)
  await openLetter(desk, code)
  const copy = join(place.practiceFolder, 'letter.pdf')
  await program.answerNextDialog(copy)
  await saveCopy(desk)

  const paper = await readPdf(readFileSync(copy))
  expect(paper).toMatchObject({ language: 'en', title: `Referral ${code}` })
  const today = new Date().toLocaleDateString('en-GB', { timeZone: 'Europe/Athens' })
  expect(paper.pages.map(({ text }) => flat(text))).toEqual([
    letter(number, code, today),
    slip(number, code, today),
  ])
})

const letter = (number: string, code: string, today: string) =>
  [
    'HELLENIC REPUBLIC REGIONAL UNIT OF AEGIALOS MUNICIPALITY OF ANEMONISOS SOCIAL PROTECTION',
    'COMMUNITY CENTRE OF ANEMONISOS',
    'Address: 3, Anemon Square Postcode: 849 99 Information: Eleni Vergi',
    'Tel.: 22990 00000 Email: kentro@example.gr',
    `Anemonisos, ${today} Reg. No.:`,
    'TO: OPEKA, regional directorate',
    'SUBJECT:Referral: Support with housing-benefit application',
    'The person named below, who is served by our Community Centre, is referred to your service on the legal ground',
    '“Task in the public interest”:',
    'Name: Angeliki Rousopoulou (Αγγελική Ρουσοπούλου), child of Stylianos',
    'Year of birth: 1948 Telephone: 694 000 0000',
    'The mother rents a home with one child and her income fell.',
    'We ask for the following for Ms Rousopoulou: Support with housing-benefit application.',
    'Please take the action that is yours to take and return the enclosed reply slip.',
    'We remain at your disposal for any question.',
    'Enclosures (1): Identity card or passport (copy) Internal copy: File',
    'By order of the Mayor The Head of the Department Thaleia Armenisti',
    'Co-funded by the European Union Programme «South Aegean 2021-2027»',
    `Letter ${number} · Referral code: ${code} Page 1 of 2`,
  ].join(' ')

const slip = (number: string, code: string, today: string) =>
  [
    `REPLY TO A REFERRAL Referral code ${code} From: OPEKA, regional directorate`,
    'To: Community Centre of Anemonisos, 3, Anemon Square, 849 99 · kentro@example.gr',
    `Ref.: Our letter ${number} of ${today}`,
    'Please mark the result and return this slip to the Community Centre.',
    'The code is enough to find the case; no details of the person are needed.',
    'Result Served Not served Pending Reason / remarks Date Name, position Signature – stamp',
    `Letter ${number} · Referral code: ${code} Page 2 of 2`,
  ].join(' ')
