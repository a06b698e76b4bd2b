import {
  type Act,
  allowedActs,
  allowedIn,
  goToOf,
  missingForSigning,
  whyNot,
  withoutLabel,
} from '../../../../main/features/referrals/referrals.rules'
import { referralStates } from '../../../../shared/features/referrals/referral'
import { makeReferenceCode, parseReferenceCode } from '../../../../shared/values/referenceCode'

test('the whole way of a referral, state by act', () => {
  const table = referralStates.map(
    (state) =>
      `${state}: ${(Object.keys(allowedIn) as Act[]).filter((act) => !whyNot(act, state)).join(' ')}`,
  )
  expect(table).toEqual([
    'draft: corrected signatureAsked closed',
    'toBeSigned: withdrawn signed',
    'signed: correctionSigned delivered closed',
    'sent: correctionSigned chased answered closed',
    'handedOver: correctionSigned chased answered closed',
    'noAnswer: correctionSigned chased answered closed',
    'answered: correctionSigned answered closed',
    'closed: reopened',
  ])
})

test('a refusal names what has to be done first', () => {
  expect(whyNot('delivered', 'draft')).toBe('referrals.notSignedYet')
  expect(whyNot('delivered', 'sent')).toBe('referrals.alreadyDelivered')
  expect(whyNot('answered', 'signed')).toBe('referrals.notDelivered')
  expect(whyNot('chased', 'answered')).toBe('referrals.alreadyAnswered')
  expect(whyNot('closed', 'toBeSigned')).toBe('referrals.waitsForSignature')
  expect(whyNot('answered', 'closed')).toBe('referrals.alreadyClosed')
  expect(whyNot('reopened', 'sent')).toBe('referrals.notClosed')
})

test('a signature is never taken back', () => {
  expect(allowedActs('signed', 'signed')).not.toContain('undone')
  expect(allowedActs('sent', 'delivered')).toContain('undone')
})

test('without a ground, or a consent without its day, nothing is signed', () => {
  const ground = { code: 'publicTask', isConsent: false, needsText: false }
  const whole = { asked: 'B01', askedText: '', reason: 'Γιατί', ground, groundText: '', consentOn: null }
  expect(missingForSigning(whole)).toEqual([])
  expect(missingForSigning({ ...whole, asked: null, reason: '' })).toEqual(['asked', 'reason'])
  expect(missingForSigning({ ...whole, asked: null, askedText: 'Στέγη' })).toEqual([])
  expect(missingForSigning({ ...whole, ground: null })).toEqual(['ground'])
  expect(missingForSigning({ ...whole, ground: { ...ground, needsText: true } })).toEqual(['groundText'])
  const consent = { code: 'consent', isConsent: true, needsText: false }
  expect(missingForSigning({ ...whole, ground: consent })).toEqual(['consentOn'])
  expect(missingForSigning({ ...whole, ground: consent, consentOn: '2026-11-20' })).toEqual([])
})

test('a code is read with whatever stands around it', () => {
  const code = makeReferenceCode(2026, 417)
  for (const typed of [
    code,
    `Κωδ. ${code}`,
    `#${code.replaceAll('-', '/')}`,
    `(${code.replaceAll('-', '')})`,
    ` ${code} ;`,
  ])
    expect([typed, parseReferenceCode(withoutLabel(typed))]).toEqual([typed, { year: 2026, serial: 417 }])
})

test('the paper in the hand leads to what it is for', () => {
  expect(goToOf('signed')).toBe('delivery')
  for (const state of ['sent', 'handedOver', 'noAnswer', 'answered'] as const)
    expect(goToOf(state)).toBe('answer')
  for (const state of ['draft', 'toBeSigned', 'closed'] as const) expect(goToOf(state)).toBe('referral')
})
