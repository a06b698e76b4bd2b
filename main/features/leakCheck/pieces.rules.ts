import { fold } from '../../../shared/values/greekText'

/** A piece is long enough not to stand anywhere else by chance, and short enough to stay within one line. */
const pieceLength = { least: 24, most: 40 }
export const mostPieces = 24

/**
 * Pieces of the texts, spread over as many texts as there are and then over each text: words of one line exactly as they
 * stand there, the last one cut where it is very long.
 */
export function piecesOf(texts: readonly string[], most = mostPieces): readonly string[] {
  const perText = texts.map((text) => spread(candidates(text), most))
  const pieces = new Set<string>()
  for (let round = 0; round < most && pieces.size < most; round += 1)
    for (const ofText of perText) {
      const piece = ofText[round]
      if (piece !== undefined && pieces.size < most) pieces.add(piece)
    }
  return [...pieces]
}

function candidates(text: string): string[] {
  return text.split(/\r?\n/u).flatMap((line) => {
    const pieces: string[] = []
    let piece = ''
    for (const word of line.trim().split(/(?<=\s)/u)) {
      piece += word
      if (piece.trimEnd().length < pieceLength.least) continue
      pieces.push(cut(piece.trimEnd()))
      piece = ''
    }
    return pieces
  })
}

/** Never through the middle of a sign: half of one is found nowhere. */
const cut = (piece: string): string => piece.slice(0, pieceLength.most).replace(/[\uD800-\uDBFF]$/u, '')

/** The middle one first, then outwards: how a text begins and ends is likest to be said elsewhere too. */
function spread(pieces: readonly string[], most: number): string[] {
  const middle = Math.floor(pieces.length / 2)
  return pieces
    .map((piece, index) => ({ piece, distance: Math.abs(index - middle) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ piece }) => piece)
}

/** The bytes of code page 1253, still met on Greek PCs; null where it has no byte for a letter. */
function inCodePage1253(text: string): Uint8Array | null {
  const bytes = Array.from(text, (letter) => codePage1253.get(letter))
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : null
}
const decode1253 = new TextDecoder('windows-1253')
const codePage1253: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [decode1253.decode(Uint8Array.of(byte)), byte]),
)

const inUtf16 = (text: string) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
      unit & 255,
      unit >> 8,
    ]),
  )

/** How a piece would look as bytes: as written and as an index folds it, each in three encodings. */
export function patternsOf(piece: string): readonly Uint8Array[] {
  const forms = new Set([piece, piece.normalize('NFD'), fold(piece)].filter((form) => form.length > 0))
  return [...forms].flatMap((form) => {
    const single = inCodePage1253(form)
    return [new TextEncoder().encode(form), inUtf16(form), ...(single ? [single] : [])]
  })
}
