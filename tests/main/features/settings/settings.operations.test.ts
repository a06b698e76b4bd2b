import { listNames } from '../../../../shared/values/listEntry'
import type { Centre, TypedCentre } from '../../../../shared/features/settings/centre'
import { pngPicture } from '../../../support/pictures'
import { sampleCentre } from '../../../support/sampleCentre'
import { createTestApp, type TestApp, type TestPerson } from '../../../support/testApp'

let app: TestApp
let head: TestPerson
beforeEach(async () => {
  app = await createTestApp()
  head = await app.signIn('supervisor')
})
afterEach(() => app.close())

const png = (side: number) => pngPicture(side, side).toString('base64')
/** What a form sends back of what it was given. */
const asTyped = (centre: Centre): TypedCentre => centre

describe('the centre', () => {
  test('is what the set-up wrote, with ids for signatories and strips', async () => {
    const { version, centre } = await head.do('settings.centre', {})
    expect(version).toBe(1)
    expect(centre).toMatchObject({ name: sampleCentre.name, idleMinutes: 5, logo: null })
    expect(centre.signatories[0]!.id).not.toBe('')
    expect(centre.coFunding[0]!.id).not.toBe('')
  })

  test('is corrected by version, and the trail names what changed but no value', async () => {
    const { version, centre } = await head.do('settings.centre', {})
    const changed = { ...asTyped(centre), telephone: '22990 11111', idleMinutes: 9 }
    await head.do('settings.correctCentre', { version, centre: changed })
    expect((await head.do('settings.centre', {})).centre).toMatchObject({
      telephone: '22990 11111',
      idleMinutes: 9,
      signatories: centre.signatories,
    })
    expect(await head.failure('settings.correctCentre', { version, centre: changed })).toEqual({
      code: 'stale',
    })
    const entry = app.auditTrail().find(({ action }) => action === 'settings.centreCorrected')
    expect(JSON.parse(entry!.detail)).toEqual({ fields: ['telephone', 'idleMinutes'] })
  })

  test('is read by everybody and changed by supervisor and administrator only', async () => {
    const { version, centre } = await head.do('settings.centre', {})
    const reception = await app.signIn('reception')
    expect((await reception.do('settings.centre', {})).centre).toEqual(centre)
    expect(await reception.failure('settings.correctCentre', { version, centre })).toEqual({
      code: 'notAllowed',
    })
    const administrator = await app.signIn('administrator')
    await administrator.do('settings.correctCentre', { version, centre })
  })

  test.each([
    ['an idle time of an hour', { idleMinutes: 60 }, 'idleMinutes'],
    [
      'hours that end before they begin',
      { hours: closedBut({ from: '15:00', until: '07:00' }) },
      'hours.0.until',
    ],
    ['hours without an end', { hours: closedBut({ from: '7', until: '' }) }, 'hours.0.until'],
    ['a postcode of four digits', { postcode: '8480' }, 'postcode'],
    ['no place for dates', { place: { el: ' ', en: '' } }, 'place.el'],
  ] as const)('refuses %s', async (_what, wrong, path) => {
    const { version, centre } = await head.do('settings.centre', {})
    const reply = await head.failure('settings.correctCentre', {
      version,
      centre: { ...centre, ...wrong } as TypedCentre,
    })
    expect(reply).toMatchObject({ code: 'invalidInput', fields: [{ path: `centre.${path}` }] })
  })

  test('times are kept in one spelling', async () => {
    const { version, centre } = await head.do('settings.centre', {})
    const hours = closedBut({ from: '7', until: '1430' })
    const after = await head.do('settings.correctCentre', { version, centre: { ...centre, hours } })
    expect(after.centre.hours[0]).toEqual({ from: '07:00', until: '14:30' })
  })
})

describe('pictures', () => {
  test('a chosen logo is shown, kept with the centre, and goes when it is no longer used', async () => {
    app.files.nextPicture = pngPicture(40, 30)
    const chosen = await head.do('settings.choosePicture', {})
    expect(chosen).toMatchObject({ format: 'png', width: 40, height: 30 })
    const { version, centre } = await head.do('settings.centre', {})
    const withLogo = await head.do('settings.correctCentre', {
      version,
      centre: { ...centre, logo: { base64: chosen!.base64 } },
    })
    const { id } = withLogo.centre.logo!
    expect(await head.do('settings.picture', { id })).toEqual(chosen)
    const kept = await head.do('settings.correctCentre', {
      version: withLogo.version,
      centre: asTyped(withLogo.centre),
    })
    expect(kept.centre.logo).toEqual({ id })
    await head.do('settings.correctCentre', { version: kept.version, centre: { ...kept.centre, logo: null } })
    expect(await head.failure('settings.picture', { id })).toMatchObject({ code: 'notFound' })
  })

  test('a cancelled dialog changes nothing', async () => {
    expect(await head.do('settings.choosePicture', {})).toBeNull()
  })

  test.each([
    ['a text named .png', Buffer.from('no picture at all'), 'settings.notAPicture'],
    ['half a picture', pngPicture(40, 40).subarray(0, 60), 'settings.pictureDamaged'],
    ['too many bytes', Buffer.alloc(2 * 1024 * 1024 + 1), 'settings.pictureTooLarge'],
    ['too many pixels', pngPicture(4001, 1), 'settings.pictureTooLarge'],
  ])('%s gets its sentence', async (_what, bytes, rule) => {
    app.files.nextPicture = bytes
    expect(await head.failure('settings.choosePicture', {})).toEqual({ code: 'ruleBroken', rule })
    if (bytes.length > 2 * 1024 * 1024) return
    const { version, centre } = await head.do('settings.centre', {})
    const logo = { base64: bytes.toString('base64') }
    expect(await head.failure('settings.correctCentre', { version, centre: { ...centre, logo } })).toEqual({
      code: 'ruleBroken',
      rule,
    })
    expect((await head.do('settings.centre', {})).version).toBe(version)
  })

  test('a picture of a strip is kept beside the logo', async () => {
    const { version, centre } = await head.do('settings.centre', {})
    const [strip] = centre.coFunding
    const after = await head.do('settings.correctCentre', {
      version,
      centre: {
        ...centre,
        logo: { base64: png(10) },
        coFunding: [{ ...strip!, picture: { base64: png(20) } }],
      },
    })
    const { picture } = after.centre.coFunding[0]!
    expect(await head.do('settings.picture', { id: picture!.id })).toMatchObject({ width: 20 })
  })
})

describe('lists', () => {
  test('every shipped list is there, in its order, with its details', async () => {
    const lists = await head.do('settings.lists', {})
    expect(lists.staffTitles!.map(({ code }) => code).slice(0, 2)).toEqual(['ST01', 'ST02'])
    expect(lists.sexes!.length).toBeGreaterThan(1)
    expect(lists.safeContactRules!.some(({ blocks }) => blocks?.includes('letter'))).toBe(true)
  })

  test('an entry is added with a code of its own, corrected, retired and brought back', async () => {
    const words = { list: 'referralSources', el: 'Ενορία', en: 'Parish' } as const
    const added = await head.do('settings.addListEntry', words)
    expect(added).toMatchObject({ code: 'OWN1', version: 1, active: true })
    expect(await head.failure('settings.addListEntry', { ...words, el: 'ενορία' })).toMatchObject({
      code: 'duplicate',
      field: 'el',
    })
    const { code } = added
    const list = 'referralSources'
    const corrected = await head.do('settings.correctListEntry', {
      list,
      code,
      version: 1,
      el: 'Ενορία ή μητρόπολη',
      en: 'Parish or diocese',
    })
    expect(corrected).toMatchObject({ version: 2, position: added.position })
    expect(await head.failure('settings.retireListEntry', { list, code, version: 1, active: false })).toEqual(
      {
        code: 'stale',
      },
    )
    const retired = await head.do('settings.retireListEntry', { list, code, version: 2, active: false })
    expect(retired.active).toBe(false)
    const lists = await head.do('settings.lists', {})
    expect(lists.referralSources!.find((entry) => entry.code === code)).toEqual(retired)
    await head.do('settings.retireListEntry', { list, code, version: 3, active: true })
    expect(
      await head.do('settings.addListEntry', { list, el: 'Σύλλογος γονέων', en: 'Parents' }),
    ).toMatchObject({
      code: 'OWN2',
    })
  })

  test('the number of an entry that has one is changed, and nothing else of it', async () => {
    const [before] = (await head.do('settings.lists', {})).reportRules!
    const { code, el, en, version } = before!
    const asked = { list: 'reportRules', code, version, el, en } as const
    for (const number of [0, 1, 2.5, 1001])
      expect(await head.failure('settings.correctListEntry', { ...asked, number })).toMatchObject({
        code: 'invalidInput',
      })
    const corrected = await head.do('settings.correctListEntry', { ...asked, number: 10 })
    expect(corrected).toEqual({ ...before!, number: 10, version: version + 1 })
    const words = await head.do('settings.correctListEntry', { ...asked, version: version + 1, el: 'Λίγοι' })
    expect(words).toMatchObject({ el: 'Λίγοι', number: 10 })
    const [other] = (await head.do('settings.lists', {})).sexes!
    expect(
      await head.failure('settings.correctListEntry', {
        list: 'sexes',
        code: other!.code,
        version: other!.version,
        el: other!.el,
        en: other!.en,
        number: 5,
      }),
    ).toEqual({ code: 'invalidInput', fields: [{ path: 'number', issue: 'unrecognised' }] })
  })

  test('the last entry of a list stays', async () => {
    const list = 'groupEvidence'
    const entries = (await head.do('settings.lists', {})).groupEvidence!
    for (const { code, version } of entries.slice(1))
      await head.do('settings.retireListEntry', { list, code, version, active: false })
    const { code, version } = entries[0]!
    expect(await head.failure('settings.retireListEntry', { list, code, version, active: false })).toEqual({
      code: 'ruleBroken',
      rule: 'settings.lastListEntry',
    })
  })

  test('only supervisor and administrator change them', async () => {
    const reception = await app.signIn('reception')
    expect(Object.keys(await reception.do('settings.lists', {}))).toHaveLength(listNames.length)
    const words = { list: 'sexes', el: 'Νέο', en: 'New' } as const
    expect(await reception.failure('settings.addListEntry', words)).toEqual({ code: 'notAllowed' })
  })
})

test('each person has a language of their own', async () => {
  const reception = await app.signIn('reception')
  expect((await reception.do('users.me', {})).language).toBeNull()
  await reception.do('users.chooseLanguage', { language: 'en' })
  expect((await reception.do('users.me', {})).language).toBe('en')
  expect((await app.again(head.userId, 'supervisor').do('users.me', {})).language).toBeNull()
})

function closedBut(first: { from: string; until: string }) {
  return [first, ...Array.from({ length: 6 }, () => ({ from: '', until: '' }))]
}
