import { fc } from '../../support/properties'
import {
  newRecoveryKey,
  readRecoverySheet,
  recoverySheetOf,
  tidiedSheetText,
} from '../../../main/keys/recoverySheet'
import { sodiumReady } from '../../../main/keys/sodium'

beforeAll(sodiumReady)

const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 })
const whole = (key: Uint8Array) => {
  const { groups, check } = recoverySheetOf(key)
  return [...groups, check].join(' ')
}
const greekFor: Readonly<Record<string, string>> = {
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  Z: 'Ζ',
  H: 'Η',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  P: 'Ρ',
  T: 'Τ',
  Y: 'Υ',
  X: 'Χ',
  0: 'Ο',
  1: 'Ι',
}

describe('recovery sheet', () => {
  it('prints 160 bits as eight groups of four and a check group', () => {
    expect(recoverySheetOf(new Uint8Array(20))).toEqual({
      groups: Array.from({ length: 8 }, () => '0000'),
      check: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}$/) as string,
    })
    expect(recoverySheetOf(new Uint8Array(20).fill(255)).groups[7]).toBe('ZZZZ')
    expect(newRecoveryKey()).toHaveLength(20)
  })

  it('reads back what it prints, typed on a Greek keyboard, small, with accents, with or without blanks', () => {
    fc.assert(
      fc.property(bytes, fc.boolean(), (key, blanks) => {
        const greek = Array.from(whole(key), (letter) => greekFor[letter] ?? letter).join('')
        const typed = (blanks ? greek.replaceAll(' ', ' - ') : greek.replaceAll(' ', '')).toLowerCase()
        expect(readRecoverySheet(typed.replaceAll('α', 'ά'))).toMatchObject({ ok: true, recoveryKey: key })
      }),
    )
  })

  it('sees one wrong character', () => {
    let passed = 0
    fc.assert(
      fc.property(
        bytes,
        fc.nat(35),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (key, at, letter) => {
          const text = whole(key).replaceAll(' ', '')
          const changed = text.slice(0, at) + letter + text.slice(at + 1)
          if (changed !== text && readRecoverySheet(changed).ok) passed += 1
        },
      ),
      { numRuns: 2000 },
    )
    expect(passed).toBeLessThanOrEqual(1)
  })

  it('says what is wrong', () => {
    const text = whole(new Uint8Array(20).fill(7))
    expect(readRecoverySheet(text.slice(0, -2))).toEqual({ ok: false, issue: 'length' })
    expect(readRecoverySheet(`${text.slice(0, -1)}U`)).toEqual({ ok: false, issue: 'character' })
    expect(readRecoverySheet(`${text.slice(0, -1)}Ξ`)).toEqual({ ok: false, issue: 'character' })
    expect(readRecoverySheet('A'.repeat(10_000_000))).toEqual({ ok: false, issue: 'length' })
    expect(readRecoverySheet('')).toEqual({ ok: false, issue: 'length' })
  })

  it('tidies one group as the sheet prints it', () => {
    expect(tidiedSheetText(' ηκ0ο ')).toBe('HK00')
    expect(tidiedSheetText('il1ι')).toBe('1111')
  })
})
