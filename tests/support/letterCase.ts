import { type LetterEdits, noEdits } from '../../shared/features/letters/letter'
import { compose } from '../../main/features/letters/letterComposing'
import type { LetterSources } from '../../main/features/letters/letterSources'
import type { DrawRequest, Drawing } from '../../main/ports/drawing'
import type { TestApp, TestPerson } from './testApp'

/** An invented citizen whose letter is complete, referred to an invented body. */
export async function referralOf(
  writer: TestPerson,
  citizen: Record<string, unknown> = {},
  referral: Record<string, unknown> = {},
) {
  const { id: citizenId } = await writer.do('citizens.enquire', {
    surname: 'Ρουσοπούλου',
    name: 'Αγγελική',
    fatherName: 'Στυλιανός',
    sex: 'female',
    birthDate: '1948-05-17',
    amka: null,
    mobile: '6940000000',
    ...citizen,
  } as never)
  const { id: bodyId } = await writer.do('directory.add', {
    kind: 'RB01',
    name: 'Κέντρο Υγείας Ανεμόνησου',
    nameEn: 'Health Centre of Anemonisos',
    department: 'Κοινωνική Υπηρεσία',
    address: 'Λιμάνι',
    postcode: '84998',
    settlement: 'Χώρα',
    phone: '2299011111',
  } as never)
  const begun = await writer.do('referrals.begin', {
    citizenId,
    bodyId,
    asked: 'A05',
    reason: 'Διαμένει μόνη της και δυσκολεύεται να εξυπηρετηθεί.',
    ground: { code: 'consent', isConsent: true, needsText: false },
    consentOn: '2026-11-20',
    documents: [{ code: 'DO34', text: '' }],
    ...referral,
  } as never)
  return { citizenId, bodyId, referralId: begun.id, reference: begun.reference }
}

/** The sources of a letter about this citizen, as the records give them. */
export async function sourcesOf(
  app: TestApp,
  writer: TestPerson,
  citizen: Record<string, unknown> = {},
  referral: Record<string, unknown> = {},
): Promise<LetterSources> {
  const { referralId } = await referralOf(writer, citizen, referral)
  const actor = { userId: writer.userId, roles: ['socialWorker'] as const, connection: '' }
  const asking = { actor, now: () => app.clock.now(), today: () => app.clock.today() }
  return app.transactions.read((reader) => compose(reader, asking, referralId).sources)
}

/** What was typed, over nothing. */
export const edited = (edits: Partial<LetterEdits>): LetterEdits => ({ ...noEdits, ...edits })

/** Confirms what leaves and asks for the signature; returns what was seen. */
export async function asked(writer: TestPerson, referralId: string): Promise<string> {
  const { seen } = await writer.do('letters.check', { referralId })
  await writer.do('letters.askForSignature', { referralId, seen })
  return seen
}

/** A referral whose letter is signed. The supervisor stays signed in. */
export async function signedLetter(app: TestApp, referral: Record<string, unknown> = {}) {
  const worker = await app.signIn('socialWorker')
  const made = await referralOf(worker, {}, referral)
  const seen = await asked(worker, made.referralId)
  const supervisor = await app.signIn('supervisor')
  const letter = await supervisor.do('letters.sign', { referralId: made.referralId, seen })
  return { ...made, worker, supervisor, letter }
}

/** Draws its content as bytes at once; `before` runs while a letter is being drawn and may fail. */
export class FakeDrawing implements Drawing {
  readonly drawn: DrawRequest[] = []
  before: (request: DrawRequest) => Promise<void> | void = () => undefined

  async draw(request: DrawRequest): Promise<Uint8Array> {
    await this.before(request)
    this.drawn.push(request)
    return new TextEncoder().encode(`%PDF ${JSON.stringify(request.content)}`)
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}
