import type { Role } from '../../shared/contract/operation'
import type { InputOf } from '../../renderer/api/client'
import type { TestApp, TestPerson } from './testApp'

export const noteText = 'Φοβάται να γυρίσει στο σπίτι.'

/** People of a counselling desk, a couple in the files, one session of both, and the centre's decision. */
export async function noteDesk(app: TestApp) {
  const person = async (...roles: Role[]) => ({ ...(await app.signIn(...roles)), roles })
  const supervisor = await person('supervisor')
  const administrator = await person('administrator')
  const colleague = await person('socialWorker')
  const reception = await person('reception')
  const author = await person('psychologist')
  type Someone = typeof author
  /** Takes the seat at the one PC. */
  const as = (someone: Pick<Someone, 'userId' | 'roles'>): TestPerson =>
    app.again(someone.userId, ...someone.roles)

  const card = async (surname: string) =>
    (await as(author).do('citizens.enquire', { surname, name: 'Άννα' })).id
  const husband = await card('Παπαδάκης')
  const wife = await card('Παπαδάκη')
  const sessionOf = async (...citizenIds: string[]) =>
    (await as(author).do('sessions.record', { citizenIds, kind: 'couple' })).id
  const session = await sessionOf(husband, wife)

  const decide = (more: Partial<InputOf<'notes.choosePolicy'>> = {}) =>
    as(supervisor).do('notes.choosePolicy', {
      choice: 'none',
      coReaderId: null,
      decidedBy: 'Ο Δήμαρχος με τον Υπεύθυνο Προστασίας Δεδομένων',
      decidedOn: '2026-11-20',
      ...more,
    })
  /** One confirms the six words that the other reads out. */
  async function confirm(one: Someone, other: Someone) {
    const { own } = await as(other).do('notes.readers', {})
    return as(one).do('notes.confirmKeys', { userId: other.userId, words: own })
  }
  const written = (more: Partial<InputOf<'notes.save'>> = {}): InputOf<'notes.save'> => ({
    id: null,
    seen: 0,
    sessionId: session,
    citizenIds: [husband],
    readerIds: [],
    text: noteText,
    ...more,
  })
  /** A note of the author's, saved or signed. */
  const note = (more: Partial<InputOf<'notes.save'>> = {}, how: 'notes.save' | 'notes.sign' = 'notes.save') =>
    as(author).do(how, written(more))
  return {
    supervisor,
    administrator,
    colleague,
    reception,
    author,
    as,
    husband,
    wife,
    session,
    sessionOf,
    decide,
    confirm,
    written,
    note,
  }
}

export type NoteDesk = Awaited<ReturnType<typeof noteDesk>>
