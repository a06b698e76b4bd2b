import { delaySeconds } from '../../../main/keys/signInDelay'
import { failure, firstPassword, newStore, quickHasher, reopened, value } from '../../support/keys/keyParts'
import type { KeyStore } from '../../../main/keys/keyStore'

async function wrong(keys: KeyStore, times: number, name = 'Μαρία'): Promise<void> {
  for (let time = 0; time < times; time += 1) await keys.unlockWithPassword(name, 'λάθος')
}

describe('waiting after wrong passwords', () => {
  it('grows from the fifth failure to a minute and never beyond', () => {
    expect([1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1000].map(delaySeconds)).toEqual([
      0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
    ])
  })

  it('refuses also the right password while it lasts, without counting, and ends', async () => {
    const { keys, parts } = await newStore(quickHasher())
    await wrong(keys, 5)
    parts.clock.pass(1)
    await wrong(keys, 1)
    const during = await keys.unlockWithPassword('Μαρία', firstPassword)
    expect(during).toEqual({ ok: false, failure: { code: 'delayed', seconds: 2 } })
    expect(keys.failedSignIns.failures).toHaveLength(6)
    parts.clock.pass(2)
    expect(failure(await keys.unlockWithPassword('Μαρία', firstPassword))).toBe('ok')
    await wrong(keys, 4)
    expect(failure(await keys.unlockWithPassword('Μαρία', firstPassword))).toBe('ok')
  })

  it('holds nobody else up', async () => {
    const { keys, first } = await newStore(quickHasher())
    const { code } = value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
    value(await keys.acceptInvite('Νίκος', code, 'άλλος κωδικός'))
    await wrong(keys, 5)
    expect(failure(await keys.unlockWithPassword('Μαρία', firstPassword))).toBe('delayed')
    expect(failure(await keys.unlockWithPassword('Νίκος', 'άλλος κωδικός'))).toBe('ok')
    expect(failure(await keys.unlockWithPassword('Μαρία', firstPassword))).toBe('delayed')
  })

  it('slows unknown names down too', async () => {
    const { keys } = await newStore(quickHasher())
    for (const name of ['Α', 'Β', 'Γ', 'Δ', 'Ε']) await wrong(keys, 1, name)
    expect(failure(await keys.unlockWithPassword('Ζ', 'λάθος'))).toBe('delayed')
  })

  it('goes on after a restart, and a clock set back or forward makes it no longer than a minute', async () => {
    const { keys, parts } = await newStore(quickHasher())
    await wrong(keys, 5)
    for (let more = 0; more < 8; more += 1) {
      parts.clock.pass(60)
      await wrong(keys, 1)
    }
    parts.clock.pass(20)
    expect(await (await reopened(parts)).unlockWithPassword('Μαρία', firstPassword)).toMatchObject({
      failure: { seconds: 40 },
    })
    parts.clock.wall -= 86_400_000
    expect(await (await reopened(parts)).unlockWithPassword('Μαρία', firstPassword)).toMatchObject({
      failure: { seconds: 60 },
    })
    const later = await reopened(parts)
    parts.clock.pass(60)
    expect(failure(await later.unlockWithPassword('Μαρία', firstPassword))).toBe('ok')
  })

  it('goes on in memory where the file cannot be written', async () => {
    const { keys, disk } = await newStore(quickHasher())
    disk.before = (act) => {
      if (act === 'open') throw Object.assign(new Error('read-only'), { code: 'EROFS' })
    }
    await wrong(keys, 5)
    expect(failure(await keys.unlockWithPassword('Μαρία', firstPassword))).toBe('delayed')
  })

  it('keeps the first hundred failures and the number of the others', async () => {
    const { keys, parts } = await newStore(quickHasher())
    for (let time = 0; time < 130; time += 1) {
      await wrong(keys, 1)
      parts.clock.pass(60)
    }
    expect((await reopened(parts)).failedSignIns).toMatchObject({ dropped: 30, failures: { length: 100 } })
  })
})
