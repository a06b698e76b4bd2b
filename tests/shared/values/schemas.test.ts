import { fc } from '../../support/properties'
import { v4, v7 } from 'uuid'
import {
  idSchema,
  isoDateSchema,
  isoInstantSchema,
  longText,
  requiredText,
  shortText,
  valueIssueOf,
} from '../../../shared/values/schemas'
import type { z } from 'zod'

function issueOf(schema: z.ZodType, value: unknown): string | undefined {
  const result = schema.safeParse(value)
  if (result.success) return 'accepted'
  return result.error.issues.map((issue) => valueIssueOf(issue)).join()
}
const character = (code: number) => String.fromCodePoint(code)

describe('text', () => {
  test('is trimmed and composed', () => {
    expect(shortText(20).parse('  Μαρία\t\n')).toBe('Μαρία')
    expect(shortText(5).parse('Μαρι\u0301α')).toBe('Μαρία')
    expect(shortText(20).parse('')).toBe('')
    expect(longText(20).parse('πρώτη\r\nδεύτερη\rτρίτη')).toBe('πρώτη\nδεύτερη\nτρίτη')
    expect(longText(20).parse('α\tβ')).toBe('α\tβ')
  })

  test.each([0x00, 0x01, 0x08, 0x0b, 0x1b, 0x7f, 0x80, 0x9f, 0xfffe, 0xffff, 0xfdd0, 0x1ffff])(
    'control character U+%s is refused on one line and on many',
    (code) => {
      expect(issueOf(shortText(20), `Μα${character(code)}ρία`)).toBe('text.controlCharacters')
      expect(issueOf(longText(20), `Μα${character(code)}ρία`)).toBe('text.controlCharacters')
    },
  )

  test('a line break belongs only in long text', () => {
    expect(issueOf(shortText(20), 'α\nβ')).toBe('text.controlCharacters')
    expect(issueOf(shortText(20), 'α\u2028β')).toBe('text.controlCharacters')
    expect(issueOf(longText(20), 'α\nβ')).toBe('accepted')
  })

  test.each([0x61c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069])('U+%s would reverse the name', (code) =>
    expect(issueOf(shortText(20), `Μα${character(code)}ρία`)).toBe('text.bidiCharacters'),
  )

  test('half a character is refused, a whole one is not', () => {
    expect(issueOf(shortText(20), 'α\uD83Dβ')).toBe('text.loneSurrogate')
    expect(issueOf(shortText(20), '\uDE00')).toBe('text.loneSurrogate')
    expect(issueOf(shortText(20), 'α😀β')).toBe('accepted')
  })

  test('length is counted after cleaning; ten megabytes are refused at once', () => {
    expect(issueOf(shortText(3), '  αβγ  ')).toBe('accepted')
    expect(issueOf(shortText(3), 'αβγδ')).toBe('text.tooLong')
    expect(issueOf(longText(5000), 'α'.repeat(10_000_000))).toBe('text.tooLong')
    expect(issueOf(requiredText(3), '   ')).toBe('text.required')
  })

  test('what was accepted is accepted again unchanged and is safe to store', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (raw) => {
        const first = longText(40).safeParse(raw)
        if (!first.success) return
        expect(longText(40).parse(first.data)).toBe(first.data)
        expect(first.data.isWellFormed()).toBe(true)
        expect(first.data.normalize('NFC')).toBe(first.data)
        expect(first.data).not.toContain('\0')
      }),
    )
  })
})

test('days, instants and identifiers', () => {
  expect(isoDateSchema.parse('2026-11-22')).toBe('2026-11-22')
  expect(issueOf(isoDateSchema, '2026-02-30')).toBe('date.invalid')
  expect(issueOf(isoInstantSchema, '2026-11-22T10:00:00Z')).toBe('instant.invalid')
  expect(issueOf(isoInstantSchema, '2026-11-22T10:00:00.000Z')).toBe('accepted')
  expect(issueOf(idSchema, v4())).toBe('accepted')
  expect(issueOf(idSchema, v7())).toBe('accepted')
  expect(issueOf(idSchema, `${v4()} `)).toBe('id.invalid')
})
