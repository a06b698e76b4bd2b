import { sodium } from '../../../main/keys/sodium'
import { at } from '../../support/invented/random'
import type { Case } from '../measure'
import { password, type Program } from '../program'
import { rawAudit } from '../rawAudit'
import { type Row, rowOf } from '../report'

const day = '2026-11-23'
const sentence = 'Μίλησε για την εβδομάδα που πέρασε, για τον ύπνο και για όσα τη βαραίνουν. '
/** About 5 kB of Greek in UTF-8. */
const textOf = (round: number) => `Συνάντηση ${round}. ${sentence.repeat(38)}`
const readers = ['thaleia', 'foteini', 'ilias', 'danai'] as const
/** Of one citizen, looked through by a search. */
const earlierNotes = 200

/** A new note of 5 kB sealed to its author and three readers; one opened; 200 of a citizen searched. */
export async function noteRows(program: Program, rounds: number): Promise<Row[]> {
  const { readerIds, sessionId, citizenId } = await seatedAuthor(program)
  const written = { id: null, seen: 0, sessionId, citizenIds: [citizenId], readerIds }
  const ids: string[] = []
  for (let round = 0; round < earlierNotes; round++)
    // oxlint-disable-next-line no-await-in-loop -- one transaction after the other
    ids.push((await program.call('notes.save', { ...written, text: textOf(round) })).id)
  const open: Case = {
    name: 'open a note of 5 kB (audited)',
    rounds,
    ours: (round) => program.call('notes.open', { id: at(ids, round % ids.length) }),
    raw: bareOpening(program),
  }
  const search: Case = {
    name: `search ${earlierNotes} notes of 5 kB (audited)`,
    rounds: Math.ceil(rounds / 10),
    ours: () => program.call('notes.search', { text: 'βαραίνουν ύπνο', citizenId }),
    raw: null,
  }
  const seal: Case = {
    name: 'seal a note of 5 kB to 3 readers and save it',
    rounds,
    ours: (round) => program.call('notes.save', { ...written, text: textOf(round) }),
    raw: bareSealing(program, sessionId),
  }
  // The search first: it counts exactly the notes that are there before sealing is measured.
  return [await rowOf(search, 'noteSearch'), await rowOf(open, 'noteOpen'), await rowOf(seal, 'noteSave')]
}

/** The psychologist at the desk: three colleagues' six words compared, the centre's choice made, one session held. */
async function seatedAuthor(program: Program) {
  await program.call('notes.choosePolicy', {
    choice: 'none',
    coReaderId: null,
    decidedBy: 'Δήμαρχος',
    decidedOn: day as never,
  })
  const invited = []
  for (const signInName of readers)
    invited.push({
      signInName,
      // oxlint-disable-next-line no-await-in-loop -- each is a change of the one key file
      ...(await program.call('users.invite', {
        signInName,
        fullName: `Αναγνώστρια ${signInName}`,
        title: '',
        roles: ['psychologist'],
      })),
    })
  for (const { signInName, code } of invited.toReversed()) {
    /* oxlint-disable no-await-in-loop -- one person sits there at a time; the author comes last */
    await program.lock()
    await program.call('vault.acceptInvitation', { signInName, code, password: `${password} ${signInName}` })
    /* oxlint-enable no-await-in-loop */
  }
  const { readers: known } = await program.call('notes.readers', {})
  for (const { userId, words } of known)
    // oxlint-disable-next-line no-await-in-loop
    if (words) await program.call('notes.confirmKeys', { userId, words })
  const { id: citizenId } = await program.call('citizens.enquire', { surname: 'Αλκυόνη', name: 'Νεφέλη' })
  const { id: sessionId } = await program.call('sessions.record', {
    citizenIds: [citizenId],
    kind: 'individual',
  })
  return { readerIds: known.flatMap(({ userId, words }) => (words ? userId : [])), sessionId, citizenId }
}

/** What the library itself needs for the same: one text, four boxes, one signature, one row, one record. */
function bareSealing({ connection }: Program, sessionId: string) {
  const box = sodium.crypto_box_keypair()
  const sign = sodium.crypto_sign_keypair()
  const userId = connection.prepare('SELECT id FROM users LIMIT 1').pluck().get() as string
  const insert = connection.prepare(
    'INSERT INTO note_drafts (userId, sessionId, noteId, citizenIds, sealed, savedAt) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const audit = rawAudit(connection)
  return (round: number) => {
    const key = sodium.randombytes_buf(32)
    const nonce = sodium.randombytes_buf(24)
    const ct = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(textOf(round), null, null, nonce, key)
    for (const _reader of readers) sodium.crypto_box_seal(key, box.publicKey)
    sodium.crypto_sign_detached(ct, sign.privateKey)
    connection.exec('BEGIN IMMEDIATE')
    insert.run(userId, sessionId, `bare ${round}`, '[]', sodium.to_base64(ct), day)
    audit.write(sessionId)
    connection.exec('COMMIT')
  }
}

function bareOpening({ connection }: Program) {
  const box = sodium.crypto_box_keypair()
  const sign = sodium.crypto_sign_keypair()
  const key = sodium.randombytes_buf(32)
  const nonce = sodium.randombytes_buf(24)
  const ct = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(textOf(1), null, null, nonce, key)
  const wrap = sodium.crypto_box_seal(key, box.publicKey)
  const signature = sodium.crypto_sign_detached(ct, sign.privateKey)
  const audit = rawAudit(connection)
  return () => {
    sodium.crypto_sign_verify_detached(signature, ct, sign.publicKey)
    const opened = sodium.crypto_box_seal_open(wrap, box.publicKey, box.privateKey)
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ct, null, nonce, opened)
    audit.commit('note')
  }
}
