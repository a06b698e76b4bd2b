// At least 15 characters (six words of the list always have more), no rules of composition, no expiry; but nothing that
// is put together of a few things anybody would try first.

export type PasswordIssue = 'tooShort' | 'tooLong' | 'malformed' | 'predictable'

const leastCharacters = 15
const mostCharacters = 128
/** A name, a year or a run counts as one part, any other character too. Fewer parts are guessed by rule. */
const leastParts = 6

const latinFor: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'V',
  Γ: 'G',
  Δ: 'D',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'I',
  Θ: 'TH',
  Ι: 'I',
  Κ: 'K',
  Λ: 'L',
  Μ: 'M',
  Ν: 'N',
  Ξ: 'X',
  Ο: 'O',
  Π: 'P',
  Ρ: 'R',
  Σ: 'S',
  Τ: 'T',
  Υ: 'I',
  Y: 'I',
  Φ: 'F',
  Χ: 'CH',
  Ψ: 'PS',
  Ω: 'O',
}
const letterFor: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '3': 'E',
  '4': 'A',
  '5': 'S',
  '@': 'A',
  $: 'S',
  '!': 'I',
}
const keyboardRows = [
  // As `plain` spells them: Y reads as I.
  'QWERTIUIOP',
  'ASDFGHJKL',
  'ZXCVBNM',
  '1234567890',
  'ABCDEFGHIJKLMNOPQRSTUVWXIZ',
]
const runs = keyboardRows.flatMap((row) => [row, Array.from(row).toReversed().join('')])

/** Without accents, in Latin capitals, without what only separates: `Παπαδόπουλος` and `papadopoulos` are one word. */
function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\s\p{Pd}_.,]+/gu, '')
    .toUpperCase()
    .replaceAll('ΟΥ', 'OU')
  return Array.from(bare, (character) => latinFor[character] ?? character).join('')
}

/** Words that say nothing secret: the shipped list, and the centre's, the town's and the user's own names. */
export type BlockedWords = ReadonlySet<string>

export function blockedWords(...lists: readonly (readonly string[])[]): BlockedWords {
  return new Set(
    lists
      .flat()
      .map(plain)
      .filter((word) => word.length >= 3),
  )
}

function isRun(piece: string): boolean {
  return /^(.)\1+$/u.test(piece) || runs.some((run) => run.includes(piece))
}

/** The least number of parts the text can be put together of; a part said before costs nothing more. */
function parts(text: string, blocked: BlockedWords): number {
  const least = [0]
  for (let end = 1; end <= text.length; end += 1) {
    let best = (least[end - 1] ?? 0) + 1
    for (let start = 0; start <= end - 3; start += 1) {
      const piece = text.slice(start, end)
      const before = least[start] ?? 0
      if (text.slice(0, start).includes(piece)) best = Math.min(best, before)
      else if (blocked.has(piece) || isRun(piece) || /^(19|20)\d\d$/.test(piece))
        best = Math.min(best, before + 1)
    }
    least[end] = best
  }
  return least[text.length] ?? 0
}

/** What speaks against a new password; empty when nothing does. */
export function passwordIssues(password: string, blocked: BlockedWords): readonly PasswordIssue[] {
  if (password.length > mostCharacters * 4) return ['tooLong']
  if (!password.isWellFormed() || /\p{Cc}/u.test(password)) return ['malformed']
  const characters = Array.from(password.normalize('NFKC'))
  if (characters.length < leastCharacters) return ['tooShort']
  if (characters.length > mostCharacters) return ['tooLong']
  const text = plain(password)
  const spelled = Array.from(text, (character) => letterFor[character] ?? character).join('')
  return Math.min(parts(text, blocked), parts(spelled, blocked)) < leastParts ? ['predictable'] : []
}
