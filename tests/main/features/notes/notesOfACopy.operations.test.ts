// The PC is gone and the centre begins again from a copy, which holds nobody's password: all keys are new.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRealStore } from '../../../support/realStore'
import { otherPassword, type RealApp, startRealApp } from '../../../support/realVault'

const danae = { signInName: 'danae', password: otherPassword }

/** Danae takes the seat by an invitation of whoever is signed in. */
async function accept(real: RealApp, code: string) {
  await real.do('vault.lock', {})
  await real.do('vault.acceptInvitation', { ...danae, code })
}

test('the notes of a copy open with the personal code of their author, and with nothing else', async () => {
  const real = await startRealApp()
  const stick = mkdtempSync(join(tmpdir(), 'kentro-stick-'))
  const elsewhere = await startRealApp()
  try {
    const sheet = await makeRealStore(real)
    await real.do('notes.choosePolicy', {
      choice: 'none',
      coReaderId: null,
      decidedBy: 'Ο Δήμαρχος',
      decidedOn: '2026-11-20',
    })
    const invited = await real.do('users.invite', {
      signInName: 'danae',
      fullName: 'Δανάη Μύτικα',
      title: '',
      roles: ['psychologist'],
    })
    await accept(real, invited.code)
    const citizen = (await real.do('citizens.enquire', { surname: 'Παπαδάκη' })).id
    const session = (await real.do('sessions.record', { citizenIds: [citizen], kind: 'individual' })).id
    const { id } = await real.do('notes.sign', {
      id: null,
      seen: 0,
      sessionId: session,
      citizenIds: [citizen],
      readerIds: [],
      text: 'Δεν το έχει πει σε κανέναν.',
    })
    const { groups } = await real.do('notes.makePersonalCode', {})
    const { file } = await real.vault.open!.copyTo(stick)

    elsewhere.files.nextFolder = join(stick, file)
    await elsewhere.do('vault.adoptCopy', {})
    await elsewhere.do('vault.recover', {
      sheet: sheet.join(''),
      signInName: 'eleni',
      password: 'καινούργιος κωδικός της Ελένης',
    })
    const { code } = await elsewhere.do('users.reinvite', { id: invited.userId })
    await accept(elsewhere, code)
    const closed = await elsewhere.do('notes.open', { id })
    expect(closed).toMatchObject({ whole: true, versions: [{ text: null, closed: 'otherKeys' }] })
    await elsewhere.do('notes.usePersonalCode', { code: groups.join(' ') })
    const opened = await elsewhere.do('notes.open', { id })
    expect(opened.versions).toMatchObject([
      { text: 'Δεν το έχει πει σε κανέναν.', signedWith: 'unconfirmed' },
    ])
  } finally {
    await elsewhere.stop()
    await real.stop()
    rmSync(stick, { recursive: true, force: true })
  }
})
