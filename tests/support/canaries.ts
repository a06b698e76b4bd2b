/** What all canaries begin with: a text that holds it holds one of them. */
export const canaryMark = 'Καναρίνι'
/** Texts that stand in sealed notes and nowhere else. */
export const canaries: readonly string[] = Array.from(
  { length: 24 },
  (_, at) => `${canaryMark} ${at + 1} ακουμπά στο παράθυρο του γιατρού`,
)

/** Windows' Greek code page, for letters and what ASCII has. */
const windows1253 = (text: string): Buffer => {
  const high = new Map<string, number>()
  const decoder = new TextDecoder('windows-1253')
  for (let byte = 128; byte < 256; byte += 1) high.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Buffer.from([...text].map((letter) => high.get(letter) ?? letter.charCodeAt(0)))
}
const marks = [Buffer.from(canaryMark), Buffer.from(canaryMark, 'utf16le'), windows1253(canaryMark)]

/** Whether the bytes hold the mark in UTF-8, UTF-16 or windows-1253. */
export const bytesHoldCanary = (bytes: Uint8Array): boolean =>
  marks.some((mark) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark))

const couldBeBase64 = /[A-Za-z0-9+/_-]{12,}={0,2}/g

/** Whether the text holds the mark as it is, or in anything that base64 hides. */
export function holdsCanary(text: string): boolean {
  if (text.includes(canaryMark) || bytesHoldCanary(Buffer.from(text))) return true
  return (text.match(couldBeBase64) ?? []).some((piece) => bytesHoldCanary(Buffer.from(piece, 'base64')))
}
