import {
  draftStateOf,
  fileNameOf,
  gapsOf,
  isBeforeLastLetter,
} from '../../../../main/features/letters/letters.rules'
import type { LetterValues } from '../../../../shared/features/letters/letter'
import type { Centre } from '../../../../shared/features/settings/centre'
import { sampleCentre } from '../../../support/sampleCentre'

const signatory = { ...sampleCentre.signatories[0]!, id: 's' }
const centre = { ...sampleCentre, signatories: [signatory], coFunding: [] } as unknown as Centre
const citizen = { surname: 'Α', name: '' }
const full: LetterValues = {
  language: 'el',
  confidential: false,
  to: ['Φορέας'],
  copies: [],
  subject: 'Θ',
  related: [],
  wordsOf: 'female',
  surnameGenitive: '',
  fatherGenitive: '',
  facts: [],
  opening: 'ο',
  reason: 'λ',
  asked: 'α',
  closing: '',
  attachments: [],
  signatoryId: 's',
  replySlip: true,
}
const nothingMissing = { missing: [] }

test('a complete letter has no gaps', () => {
  expect(gapsOf(full, citizen, nothingMissing, centre)).toEqual([])
})

test('each empty field is one gap', () => {
  const gaps = (change: Partial<LetterValues>) =>
    gapsOf({ ...full, ...change }, citizen, nothingMissing, centre)
  expect(gaps({ to: [] })).toEqual(['receiver'])
  expect(gaps({ subject: '' })).toEqual(['subject'])
  expect(gaps({ opening: '' })).toEqual(['opening'])
  expect(gaps({ reason: '' })).toEqual(['reason'])
  expect(gaps({ asked: '' })).toEqual(['asked'])
  expect(gaps({ signatoryId: null })).toEqual(['signatory'])
  expect(gaps({ signatoryId: 'somebody else' })).toEqual(['signatory'])
})

test('what the referral or the centre lacks is a gap too', () => {
  expect(gapsOf(full, { surname: '', name: '' }, nothingMissing, centre)).toEqual(['citizenName'])
  expect(gapsOf(full, citizen, { missing: ['ground', 'groundText', 'consentOn'] }, centre)).toEqual([
    'ground',
    'groundText',
    'consentOn',
  ])
  const nowhere = { ...centre, place: { el: '', en: '' }, issuer: { el: '', en: '' } }
  expect(gapsOf(full, citizen, nothingMissing, nowhere)).toEqual(['centre', 'place'])
  const retired = { ...centre, signatories: [{ ...signatory, active: false }] }
  expect(gapsOf(full, citizen, nothingMissing, retired)).toEqual(['signatory'])
})

test('a letter may not be dated before the last one', () => {
  expect(isBeforeLastLetter('2026-11-22', null)).toBe(false)
  expect(isBeforeLastLetter('2026-11-22', '2026-11-22')).toBe(false)
  expect(isBeforeLastLetter('2026-11-21', '2026-11-22')).toBe(true)
})

test('a saved letter is named by its numbers', () => {
  expect(fileNameOf({ year: 2026, serial: 12, reference: '26-00417-3' })).toBe('2026-0012_26-00417-3.pdf')
})

test('a correction has a state of its own, whatever the referral says', () => {
  const correction = { correctsId: 'x', askedAt: null }
  expect(draftStateOf('sent', correction)).toBe('draft')
  expect(draftStateOf('sent', { ...correction, askedAt: '2026' })).toBe('waiting')
  expect(draftStateOf('draft', null)).toBe('draft')
  expect(draftStateOf('toBeSigned', { correctsId: null, askedAt: null })).toBe('waiting')
  expect(draftStateOf('signed', null)).toBe('none')
})
