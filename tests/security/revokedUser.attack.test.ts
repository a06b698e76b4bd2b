// Attack: somebody who was blocked keeps every password and code ever known, every private key ever held and every key
// file ever seen. Nothing written after the blocking opens with them; everybody else's way in stays.
import { isInviteSlot, type KeyFile } from '../../main/keys/keyFile'
import { tidiedCode } from '../../main/keys/wordCode'
import { openSeal, type KeyPair } from '../../main/keys/wraps'
import type { UnlockedKeys } from '../../main/keys/unlockedKeys'
import { pick, seededChance } from '../support/keys/chance'
import { failure, firstPassword, newStore, quickHasher, reopened, value } from '../support/keys/keyParts'

type Person = {
  id: string
  name: string
  active: boolean
  password: string | null
  /** Every password and code this person ever knew: own ones, and those of the people invited. */
  secrets: Set<string>
  boxes: KeyPair[]
  keys: UnlockedKeys | null
}

const histories = 200
const acts = 12

const opensAnySeal = (file: KeyFile, box: KeyPair): boolean =>
  file.users
    .flatMap((user) => [user.dbk_seal, ...user.slots.filter(isInviteSlot).map((slot) => slot.seal)])
    .some((seal) => seal !== null && openSeal(seal, box) !== null)

async function history(seed: number): Promise<string[]> {
  const chance = seededChance(seed)
  const { keys, first, parts } = await newStore(quickHasher())
  const firstPerson: Person = {
    id: 'u1',
    name: 'Μαρία',
    active: true,
    password: firstPassword,
    secrets: new Set([firstPassword]),
    boxes: [first.boxKeyPair],
    keys: first,
  }
  const people: Person[] = [firstPerson]
  const invites: { to: Person; by: Person; code: string }[] = []
  const active = () => people.filter((person) => person.active)
  const wrongs: string[] = []

  for (let act = 0; act < acts; act += 1) {
    const by = pick(chance, active())
    const signer = by.keys
    if (signer === null) throw new Error('an active person has keys')
    const kind = pick(chance, [
      'invite',
      'invite',
      'reinvite',
      'accept',
      'accept',
      'change',
      'block',
    ] as const)
    if (kind === 'invite' || kind === 'reinvite') {
      const id = `u${people.length + 1}`
      const fresh: Person = {
        id,
        name: `Χρήστης ${id}`,
        active: false,
        password: null,
        secrets: new Set(),
        boxes: [],
        keys: null,
      }
      const to = kind === 'invite' ? fresh : pick(chance, people)
      if (kind === 'invite') people.push(fresh)
      const { code } = value(await keys.invite(signer, to))
      invites.push({ to, by, code })
      by.secrets.add(code)
    } else if (kind === 'accept' && invites.length > 0) {
      const { to, code } = pick(chance, invites)
      const password = `κωδικός ${seed} ${act}`
      const accepted = await keys.acceptInvite(to.name, code, password)
      if (accepted.ok) {
        to.keys = accepted.value.keys
        to.boxes.push(accepted.value.keys.boxKeyPair)
        to.secrets.add(code).add(password)
        Object.assign(to, { active: true, password })
      }
    } else if (kind === 'change' && by.password !== null) {
      const next = `νέος ${seed} ${act}`
      value(await keys.changePassword(signer, by.password, next))
      by.password = next
      by.secrets.add(next)
    } else if (kind === 'block' && active().length > 1) {
      const whom = pick(chance, active())
      value(await keys.block(signer, whom.id))
      Object.assign(whom, { active: false, password: null })
    }
    parts.clock.pass(120)
  }

  const now = await reopened(parts)
  for (const person of people) {
    parts.clock.pass(60)
    if (person.password !== null) {
      if (failure(await now.unlockWithPassword(person.name, person.password)) !== 'ok')
        wrongs.push(`${person.id} locked out`)
      continue
    }
    if (person.boxes.some((box) => opensAnySeal(now.file, box))) wrongs.push(`${person.id} opens a seal`)
    const was = now.file.users.find((user) => user.uid === person.id)
    if (was?.state !== 'revoked') continue
    for (const secret of person.secrets) {
      for (const { name } of people) {
        parts.clock.pass(60)
        if ((await now.unlockWithPassword(name, secret)).ok) wrongs.push(`${person.id} signs in as ${name}`)
        const known = now.file.users.find((user) => user.name === name)
        const reinvited = invites.some(
          (invite) =>
            invite.to.name === name && invite.by.active && tidiedCode(invite.code) === tidiedCode(secret),
        )
        if (known?.slots.some(isInviteSlot) === true && !reinvited) {
          if ((await now.acceptInvite(name, secret, 'του εισβολέα')).ok)
            wrongs.push(`${person.id} takes an invite`)
        }
      }
    }
  }
  return [...wrongs, ...now.verifyChain()]
}

test(`${histories} random histories of inviting, changing, blocking: who was blocked opens nothing, nobody else is locked out`, async () => {
  const wrongs: string[] = []
  for (let seed = 1; seed <= histories; seed += 1) {
    wrongs.push(...(await history(seed)).map((wrong) => `history ${seed}: ${wrong}`))
  }
  expect(wrongs).toEqual([])
}, 120_000)

test('the invites of a blocked person, whose codes that person knows, die with the blocking', async () => {
  const { keys, first } = await newStore(quickHasher())
  const { code } = value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
  const second = value(await keys.acceptInvite('Νίκος', code, 'άλλος κωδικός')).keys
  const backDoor = value(await keys.invite(second, { id: 'u3', name: 'Ελένη' }))
  value(await keys.block(first, 'u2'))
  expect(failure(await keys.acceptInvite('Ελένη', backDoor.code, 'πίσω πόρτα'))).toBe('wrongPassword')
})
