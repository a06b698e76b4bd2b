import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPossiblePhoneNumber } from 'libphonenumber-js/max'
import { stdnum } from 'stdnum'
import { listSchema } from '../../shared/values/listEntry'
import { centreSizes, inventCentre, inventPeople } from '../support/invented/centre'
import { firstNames } from '../support/invented/firstNames'
import { surnames } from '../support/invented/surnames'

const until = '2026-11-20'
const options = { seed: 'alkyoni', ...centreSizes.small }
const centre = inventCentre(options)
const families = [...centre.families()]
const citizens = families.flatMap((family) => family.citizens)
const memberships = families.flatMap((family) => family.memberships)
const visits = [...centre.visits()]
const referrals = [...centre.referrals()]

const listOf = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, `../../resources/lists/${name}.json`), 'utf8'))
const codesOf = (name: string) => new Set(listSchema.parse(listOf(name)).entries.map((entry) => entry.code))
const unknown = (name: string, codes: Iterable<string | null>) => {
  const known = codesOf(name)
  return [...new Set(codes)].filter((code) => code !== null && !known.has(code))
}
const share = <T>(things: readonly T[], holds: (thing: T) => boolean): number =>
  things.filter(holds).length / things.length
const values = (numbers: readonly { value: string | null }[]): string[] =>
  numbers.flatMap(({ value }) => (value === null ? [] : [value]))
const digest = (things: Iterable<unknown>): string => {
  const hash = createHash('sha256')
  for (const thing of things) hash.update(JSON.stringify(thing))
  return hash.digest('hex')
}
const ageOf = ({ birthDate }: { birthDate: string }) =>
  Math.floor((Date.parse(until) - Date.parse(birthDate)) / (365.2425 * 86_400_000))

describe('the same seed gives the same centre', () => {
  test('people, visits and referrals, in whatever order they are asked for', () => {
    const again = inventCentre(options)
    expect(digest(again.referrals())).toBe(digest(referrals))
    expect(digest(again.visits())).toBe(digest(visits))
    expect(digest(again.families())).toBe(digest(families))
  })

  test('another seed gives others', () => {
    expect(digest(inventPeople({ seed: 'other', count: 50 }))).not.toBe(
      digest(inventPeople({ seed: 'alkyoni', count: 50 })),
    )
  })

  test.each([1, 9, 10, 137])('exactly %i people when that many are asked for', (count) => {
    expect([...inventPeople({ seed: 'n', count })].map((citizen) => citizen.index)).toEqual(
      Array.from({ length: count }, (_, index) => index),
    )
  })

  test('the sizes are met exactly', () => {
    expect([citizens.length, visits.length, referrals.length]).toEqual([1_000, 6_000, 750])
  })
})

describe('numbers pass checks written by others', () => {
  const amkas = values(citizens.map((citizen) => citizen.amka))
  const afms = values(citizens.map((citizen) => citizen.afm))

  test('ΑΜΚΑ and ΑΦΜ are valid and none comes twice', () => {
    expect(amkas.filter((number) => !stdnum.GR?.amka?.validate(number).isValid)).toEqual([])
    expect(afms.filter((number) => !stdnum.GR?.vat?.validate(number).isValid)).toEqual([])
    expect(new Set(amkas).size).toBe(amkas.length)
    expect(new Set(afms).size).toBe(afms.length)
  })

  test('ΑΜΚΑ agrees with birth date and sex', () => {
    const wrong = citizens.filter(({ amka, birthDate, sex }) => {
      if (amka.value === null) return false
      const [year = '', month = '', day = ''] = birthDate.split('-')
      return (
        !amka.value.startsWith(day + month + year.slice(2)) ||
        (Number(amka.value[9]) % 2 === 1 ? 'male' : 'female') !== sex
      )
    })
    expect(wrong).toEqual([])
  })

  test('numbers lie in ranges that belong to nobody', () => {
    expect(amkas.filter((number) => Number(number.slice(6, 10)) < 9000)).toEqual([])
    expect(afms.filter((number) => !number.startsWith('6'))).toEqual([])
    const mobiles = citizens.flatMap(({ mobile }) => mobile ?? [])
    const landlines = citizens.flatMap(({ landline }) => landline ?? [])
    expect(mobiles.filter((number) => !/^696[2-9]\d{6}$/.test(number))).toEqual([])
    expect(landlines.filter((number) => !/^228[1-9]0[01]\d{4}$/.test(number))).toEqual([])
    expect([...mobiles, ...landlines].filter((number) => !isPossiblePhoneNumber(number, 'GR'))).toEqual([])
    expect(
      citizens.filter(({ email }) => email !== null && !/^[a-z.]+\d+@alkyoni\.example$/.test(email)),
    ).toEqual([])
  })
})

describe('people are like those of an island', () => {
  test('the ages are those of a centre: children, many elders, nobody impossible', () => {
    const ages = citizens.map(ageOf)
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...ages)).toBeLessThan(106)
    const minors = share(ages, (age) => age < 18)
    const elders = share(ages, (age) => age >= 65)
    expect(minors).toBeGreaterThan(0.12)
    expect(minors).toBeLessThan(0.3)
    expect(elders).toBeGreaterThan(0.18)
    expect(elders).toBeLessThan(0.4)
  })

  test('about one in twelve is from abroad and has a Latin name', () => {
    const foreign = citizens.filter((citizen) => citizen.citizenship !== 'GR')
    expect(foreign.length / citizens.length).toBeGreaterThan(0.04)
    expect(foreign.length / citizens.length).toBeLessThan(0.14)
    expect(foreign.filter(({ surnameLatin, nameLatin }) => !surnameLatin || !nameLatin)).toEqual([])
  })

  test('the stock of names is large and free of Latin letters', () => {
    expect(surnames.length).toBeGreaterThanOrEqual(150)
    expect(new Set(surnames.map((surname) => surname.male)).size).toBe(surnames.length)
    for (const names of [firstNames.male, firstNames.female]) {
      expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
      expect(names.length).toBeGreaterThanOrEqual(80)
    }
    const words = [
      ...surnames.flatMap(({ male, female }) => [male, female]),
      ...citizens.map(({ name }) => name),
    ]
    expect(words.filter((word) => !/^[\p{Script=Greek} ]{2,}$/u.test(word))).toEqual([])
  })

  test('a child carries the father or mother of the household as parent', () => {
    const byIndex = new Map(citizens.map((citizen) => [citizen.index, citizen]))
    for (const family of families) {
      const adults = family.memberships.filter(({ relation }) => relation !== 'child')
      const names = new Set(adults.map(({ citizen }) => byIndex.get(citizen)?.name))
      const orphans = family.memberships
        .filter(({ relation }) => relation === 'child')
        .map(({ citizen }) => byIndex.get(citizen))
        .filter((child) => child?.fatherName && child.motherName)
        .filter((child) => !names.has(child?.fatherName ?? '') && !names.has(child?.motherName ?? ''))
      expect(orphans).toEqual([])
    }
  })

  test('every code stands in the lists', () => {
    const of = <T>(pick: (citizen: (typeof citizens)[number]) => T) => citizens.map(pick)
    const missing = {
      vulnerableGroups: unknown(
        'vulnerableGroups',
        citizens.flatMap(({ groups }) => groups.map(({ code }) => code)),
      ),
      evidence: unknown(
        'groupEvidence',
        citizens.flatMap(({ groups }) => groups.map((group) => group.evidence)),
      ),
      problems: unknown(
        'presentingProblems',
        citizens.flatMap(({ problems }) => problems.map(({ code }) => code)),
      ),
      labourStatus: unknown(
        'labourStatus',
        of((citizen) => citizen.labourStatus),
      ),
      education: unknown(
        'educationLevels',
        of((citizen) => citizen.education),
      ),
      marital: unknown(
        'maritalStatus',
        of((citizen) => citizen.maritalStatus),
      ),
      housing: unknown(
        'housingStatus',
        of((citizen) => citizen.housing),
      ),
      insurance: unknown(
        'insuranceStatus',
        of((citizen) => citizen.insurance),
      ),
      income: unknown(
        'incomeBands',
        of((citizen) => citizen.incomeBand),
      ),
      absence: unknown(
        'absenceReasons',
        citizens.flatMap(({ amka, afm, idCard }) => [amka.absence, afm.absence, idCard.absence]),
      ),
      citizenship: unknown(
        'citizenships',
        of((citizen) => citizen.citizenship),
      ),
      language: unknown(
        'languages',
        of((citizen) => citizen.language),
      ),
      interpretation: unknown(
        'interpretationNeeds',
        of((citizen) => citizen.interpretation),
      ),
      safeContact: unknown(
        'safeContactRules',
        citizens.flatMap(({ safeContact }) => safeContact),
      ),
      source: unknown(
        'referralSources',
        of((citizen) => citizen.referralSource),
      ),
      fileStatus: unknown(
        'fileStatus',
        of((citizen) => citizen.fileStatus),
      ),
      closeReason: unknown(
        'closeReasons',
        of((citizen) => citizen.closeReason),
      ),
      relation: unknown(
        'familyRelations',
        memberships.map(({ relation }) => relation),
      ),
      manner: unknown(
        'visitManners',
        visits.map((visit) => visit.manner),
      ),
      service: unknown(
        'serviceCategories',
        visits.flatMap((visit) => visit.services),
      ),
      outcome: unknown(
        'visitOutcomes',
        visits.map((visit) => visit.outcome),
      ),
      nextStep: unknown(
        'nextStepKinds',
        visits.map((visit) => visit.nextStep?.kind ?? null),
      ),
      ground: unknown(
        'legalGrounds',
        referrals.map((referral) => referral.ground),
      ),
      documents: unknown(
        'documentsGiven',
        referrals.flatMap((referral) => referral.documents),
      ),
      delivery: unknown(
        'deliveryManners',
        referrals.map((referral) => referral.delivery?.manner ?? null),
      ),
      answer: unknown(
        'answerOutcomes',
        referrals.map((referral) => referral.answer?.outcome ?? null),
      ),
      notServed: unknown(
        'notServedReasons',
        referrals.map((referral) => referral.answer?.reason ?? null),
      ),
      title: unknown(
        'staffTitles',
        centre.users.map((user) => user.title),
      ),
    }
    expect(Object.entries(missing).filter(([, codes]) => codes.length > 0)).toEqual([])
  })
})
