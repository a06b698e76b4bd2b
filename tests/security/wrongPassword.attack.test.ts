// Attack: guessing at the sign-in screen. A thousand wrong guesses of every make open nothing, are told apart from
// damage, change nothing of who may open the store, and come slower and slower.
import { fc } from '../support/properties'
import { failure, firstPassword, newStore, quickHasher, reopened, value } from '../support/keys/keyParts'

test('1,000 wrong passwords: "wrong password", never "damaged"; the signed part of the file is the same byte for byte', async () => {
  const { keys, disk, parts } = await newStore(quickHasher())
  const signedPart = () => new TextDecoder().decode(disk.shown('/store/keys.a')).split('wait:')[0]
  const before = signedPart()
  const guesses = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), 1000)
  const answers = new Set<string>()
  for (const guess of guesses) {
    parts.clock.pass(60)
    answers.add(failure(await keys.unlockWithPassword('Μαρία', guess)))
  }
  expect([...answers]).toEqual(['wrongPassword'])
  expect(signedPart()).toBe(before)
  parts.clock.pass(60)
  expect(value(await (await reopened(parts)).unlockWithPassword('Μαρία', firstPassword)).notices).toEqual([])
}, 60_000)

test('an hour of guessing without pause is 64 guesses', async () => {
  const { keys, parts } = await newStore(quickHasher())
  let guesses = 0
  for (let second = 0; second < 3600; second += 1) {
    while (guesses < 100 && failure(await keys.unlockWithPassword('Μαρία', 'λάθος')) === 'wrongPassword')
      guesses += 1
    parts.clock.pass(1)
  }
  expect(guesses).toBeLessThanOrEqual(70)
  expect(keys.failedSignIns.failures.length).toBe(guesses)
}, 60_000)

test('an invite code is guessed no faster, and a guess at it is recorded', async () => {
  const { keys, first } = await newStore(quickHasher())
  value(await keys.invite(first, { id: 'u2', name: 'Νίκος' }))
  const answers = []
  for (let guess = 0; guess < 7; guess += 1) {
    answers.push(failure(await keys.acceptInvite('Νίκος', 'οκτω λαθος λεξεις', 'κωδικός')))
  }
  expect(answers).toEqual([...Array.from({ length: 5 }, () => 'wrongPassword'), 'delayed', 'delayed'])
  expect(keys.failedSignIns.failures).toHaveLength(5)
})
