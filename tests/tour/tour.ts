// `npm run tour`: the whole main job through the built screens, by keyboard, on a fresh practice centre. Leaves the
// letter, a picture after each step and an account in `tour/`; prints the account. Works without a display.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { officialName } from '../../shared/values/greekGrammar'
import {
  beginIntake,
  findByOneBox,
  household,
  saveRegistered,
  takeFound,
  typeInOneBox,
  visit,
} from '../e2e/steps/cards'
import { type DeskLanguage, sitDown } from '../e2e/steps/desk'
import {
  askForSignature,
  leakPreview,
  openLetter,
  print,
  readLetter,
  saveCopy,
  sign,
} from '../e2e/steps/letters'
import { bodyOf } from '../e2e/steps/lists'
import { invite } from '../e2e/steps/people'
import { answerByReferenceCode, closeReferral, deliver, referral } from '../e2e/steps/referrals'
import { acceptInvitation, chooseLanguage, firstStart, lock, signIn } from '../e2e/steps/setUp'
import { storyOf } from '../e2e/steps/story'
import { startStandIn, type StandIn } from '../support/electronInChromium/startStandIn'
import { elot743 } from '../support/invented/greeklish'
import { sampleCentre } from '../support/sampleCentre'
import { account, type Line } from './account'
import { giveGoods } from './goods'

const folder = join(process.cwd(), 'tour')
const letterFile = join(folder, 'letter.pdf')
const receiptFile = join(folder, 'receipt.pdf')

async function main(): Promise<number> {
  const browser = process.env['KENTRO_BROWSER']
  if (!browser) {
    console.error('Δεν βρέθηκε φυλλομετρητής (KENTRO_BROWSER). / There is no browser (KENTRO_BROWSER).')
    return 1
  }
  const language: DeskLanguage = process.argv.includes('--language=en') ? 'en' : 'el'
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const place = mkdtempSync(join(tmpdir(), 'kentro-tour-'))
  const standIn = await startStandIn({
    browser,
    headless: true,
    storeFolder: join(place, 'store'),
    practiceFolder: join(place, 'practice'),
    built: join(process.cwd(), 'out'),
    chromiumArgs: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  const began = performance.now()
  const lines: Line[] = []
  const finished = await walk(standIn, language, lines).then(
    () => true,
    (error: unknown) => {
      console.error(error)
      return false
    },
  )
  if (!finished) await picture(standIn, 'failed').catch(() => undefined)
  const closed = (await standIn.close()) === 0
  rmSync(place, { recursive: true, force: true })
  const text = account(lines, { language, finished, seconds: (performance.now() - began) / 1000, folder })
  writeFileSync(join(folder, 'account.md'), text)
  console.log(text)
  return finished && closed ? 0 : 1
}

async function picture(standIn: StandIn, name: string): Promise<void> {
  const page = await standIn.page()
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Each step is timed, told and shown; the first that fails ends the walk. */
async function walk(standIn: StandIn, language: DeskLanguage, lines: Line[]): Promise<void> {
  const desk = sitDown(standIn, language, language === 'el' ? 'greek' : 'latin')
  const { supervisor, socialWorker, reception, caller, namesake, relative } = storyOf(language)
  const tell = (el: string, en: string) => (language === 'el' ? el : en)
  const step = async <T>(
    el: string,
    en: string,
    work: () => Promise<T>,
    told: (made: T) => string,
  ): Promise<T> => {
    const began = performance.now()
    const number = String(lines.length + 1).padStart(2, '0')
    const made = await work()
    const seconds = (performance.now() - began) / 1000
    lines.push({ step: tell(el, en), happened: told(made), seconds })
    console.error(`${number} ${tell(el, en)}: ${seconds.toFixed(1)} s`)
    await picture(standIn, number)
    return made
  }
  const body = bodyOf('opeka', language).name
  const asked = {
    body: 'opeka',
    service: 'A05',
    reason: tell(
      'Η μητέρα μένει σε ενοίκιο με ένα παιδί και το εισόδημά της μειώθηκε.',
      'The mother rents a home with one child and her income fell.',
    ),
    ground: 'publicTask',
    document: 'DO01',
  }

  await step(
    'Πρώτη εκκίνηση',
    'First start',
    async () => {
      if (language === 'en') await chooseLanguage(desk)
      return firstStart(desk, sampleCentre, supervisor)
    },
    (groups) =>
      tell(
        `Το Κέντρο στήθηκε· δύο από τις ${groups.length} ομάδες του φύλλου ανάκτησης γράφτηκαν πίσω.`,
        `The centre was set up; two of the ${groups.length} groups of the recovery sheet were typed back.`,
      ),
  )
  const slip = await step(
    'Πρόσκληση δύο συναδέλφων',
    'Two colleagues invited',
    async () => {
      const words = await invite(desk, socialWorker, ['socialWorker'])
      await invite(desk, reception, ['reception'])
      return words
    },
    () => `${socialWorker.fullName}, ${reception.fullName}.`,
  )
  await step(
    'Αλλαγή προσώπου και πρώτη σύνδεση',
    'Change of person and first sign-in',
    async () => {
      await lock(desk)
      await acceptInvitation(desk, socialWorker, slip)
    },
    () =>
      tell(
        'Με τις λέξεις της πρόσκλησης και δικό της κωδικό.',
        'By the words of the slip and an own password.',
      ),
  )
  await step(
    'Υποδοχή πολίτη',
    'Intake',
    async () => {
      await beginIntake(desk, caller)
      await saveRegistered(desk)
    },
    () => officialName(caller),
  )
  await step(
    'Διπλή καρτέλα στον δρόμο',
    'A duplicate in the way',
    async () => {
      await beginIntake(desk, { ...namesake, amka: caller.amka })
      await desk.see(desk.words('citizens:screen.intake.sameNumber'))
      await picture(standIn, '05-duplicate')
      await desk.fill(desk.words('citizens:fields.amka'), namesake.amka)
      await desk.notSee(desk.words('citizens:screen.intake.sameNumber'))
      await saveRegistered(desk)
    },
    () =>
      tell(
        'Ο ίδιος ΑΜΚΑ σταμάτησε την αποθήκευση· με τον σωστό έγινε δεύτερη καρτέλα.',
        'The same ΑΜΚΑ stopped the saving; with the right one there is a second card.',
      ),
  )
  await step(
    'Νοικοκυριό',
    'Household',
    async () => {
      await findByOneBox(desk, caller.amka)
      await desk.see(officialName(caller))
      await household(desk, relative, 'child')
    },
    () => officialName({ ...relative, fatherName: '' }),
  )
  await step(
    'Επίσκεψη',
    'Visit',
    async () => visit(desk, { service: 'A05', outcome: 'referred', minutes: '25' }),
    () => tell('Στο Βιβλίο κίνησης, 25 λεπτά.', 'In the book of visits, 25 minutes.'),
  )
  const code = await step(
    'Παραπομπή',
    'Referral',
    async () => referral(desk, asked),
    (made) => `${made} → ${body}`,
  )
  const leaks = await step(
    'Έγγραφο και τι φεύγει',
    'Letter and what leaves',
    async () => {
      await readLetter(desk)
      const values = await leakPreview(desk)
      await picture(standIn, '09-leaks')
      await askForSignature(desk)
      return values
    },
    (values) =>
      tell(`${values.length} στοιχεία φεύγουν με το έγγραφο.`, `${values.length} personal data leave.`),
  )
  if (leaks.length === 0) throw new Error('The preview named nothing that leaves')
  await step(
    'Υπογραφή από άλλο πρόσωπο',
    'Signed by another person',
    async () => {
      await lock(desk)
      await signIn(desk, supervisor)
      return sign(desk, code)
    },
    (number) => `${number}, ${supervisor.fullName}`,
  )
  await step(
    'Εκτύπωση και αντίγραφο',
    'Printed, and a copy saved',
    async () => {
      await openLetter(desk, code)
      standIn.control.answerNextDialog(letterFile)
      await saveCopy(desk)
      await print(desk)
      const { pdf } = standIn.control.prints.at(-1) ?? {}
      if (!pdf) throw new Error('Nothing was printed')
      copyFileSync(pdf, join(folder, 'printed.pdf'))
    },
    () => `tour/letter.pdf, ${Math.round(statSync(letterFile).size / 1024)} kB`,
  )
  await step(
    'Παράδοση',
    'Handed over',
    async () => {
      await desk.press('Escape')
      await deliver(desk, 'handedToCitizen')
    },
    () => tell('Στον ίδιο τον πολίτη.', 'To the citizen.'),
  )
  await step(
    'Απάντηση με τον κωδικό',
    'Answered by the reference code',
    async () => {
      await answerByReferenceCode(desk, code, {
        outcome: 'served',
        text: tell('Η αίτηση υποβλήθηκε.', 'The application was submitted.'),
      })
      await closeReferral(desk)
    },
    () => code,
  )
  await step(
    'Ξανά με λατινικά',
    'Found again by greeklish',
    async () => {
      const typed = elot743(`${caller.name} ${caller.surname}`)
      await typeInOneBox(desk, typed)
      await takeFound(desk, officialName(caller))
      await desk.see(officialName(caller))
      return typed
    },
    (typed) => typed,
  )
  await giveGoods(desk, { step, tell, receiptFile, surname: caller.surname, standIn })
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
