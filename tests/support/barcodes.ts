import type { DrawnPage } from './drawnPages'

export const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')

/** As another encoder, JsBarcode, writes them; the last eight end in the check signs that no printed sign has. */
export const knownBars: readonly (readonly [text: string, modules: string])[] = [
  ['P26-00001-7', '2112143131212232112231121221321231221231221231221231221232211221323121312231122331112'],
  [
    printable.slice(0, 48),
    '2112142122222221222222211212231213221312221222131223121322122212132213122312121122321221321222311132' +
      '2212312212322122321122113222123121321222311231213131122232112232122131221232211232221121212321232123' +
      '2121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121241112' +
      '2331112',
  ],
  [
    printable.slice(48),
    '2112143131212113312311312131132133112131313111233113213311213121133123113321113141112214114311111112' +
      '2411142212112412142114112214122111221411241212211412241114211214221124121122111441311124111213411111' +
      '1242121142121241114212124112124211411212421112421211212141214121412121111143111341131141311123233111' +
      '2',
  ],
  ['Ar', '2112141113231212411141132331112'],
  ['Br', '2112141311231212411143112331112'],
  ['As', '2112141113231142124111132331112'],
  ['Bs', '2112141311231142124113112331112'],
  ['At', '2112141113231241121131412331112'],
  ['AA', '2112141113231113231141312331112'],
  ['Au', '2112141113231242113111412331112'],
  ['AB', '2112141113231311234111312331112'],
]

const moduleWidths = (modules: string) => modules.match(/.{6}(?=.)/g) ?? []

/** The signs as the other encoder writes them: of the text, and of each text's check. */
const values = new Map(
  knownBars.flatMap(([text, modules]) => {
    const [, ...signs] = moduleWidths(modules)
    const sum = [...text].reduce((total, sign, at) => total + (at + 1) * (sign.charCodeAt(0) - 32), 104)
    return [...[...text].map((sign) => sign.charCodeAt(0) - 32), sum % 103].map(
      (value, at) => [signs[at] ?? '', value] as const,
    )
  }),
)

/** What a Code 128 of set B says, or null where it is none or its check is wrong. */
export function readBars(modules: string): string | null {
  if (!/^211214.*2331112$/.test(modules) || modules.length % 6 !== 1) return null
  const found = moduleWidths(modules)
    .slice(1, -1)
    .map((sign) => values.get(sign))
  const check = found.pop()
  const text = found.map((value) => (value === undefined ? '' : String.fromCharCode(32 + value))).join('')
  const sum = found.reduce<number>((total, value, at) => total + (at + 1) * (value ?? 0), 104)
  return text.length === found.length && sum % 103 === check ? text : null
}

/**
 * The codes a scanner reads on a page, in reading order: dark and light along each line of dots, with ten light modules
 * before and after. `dots`: of one module.
 */
export function scannedCodes({ width, height, grey }: DrawnPage, dots: number): readonly string[] {
  const codes = new Set<string>()
  for (let line = 0; line < height; line += 10) {
    const row = Array.from(grey.subarray(line * width, (line + 1) * width), (light) =>
      light < 128 ? '1' : '0',
    )
    for (const part of row.join('').split(new RegExp(`0{${10 * dots},}`))) {
      const modules = (part.match(/1+|0+/g) ?? []).map((run) => Math.round(run.length / dots)).join('')
      const code = readBars(modules)
      if (code !== null) codes.add(code)
    }
  }
  return [...codes]
}
