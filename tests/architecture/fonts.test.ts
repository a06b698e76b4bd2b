import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { signsOf } from '../support/fontSigns'
import { read, root, sourcesBelow } from './sources'

type Face = { readonly weight: string; covers(sign: number): boolean }

/** What each `@font-face` of the program covers: inside its range, and really in its file. */
const faces: Face[] = [...read('renderer/ui/fonts.css').matchAll(/@font-face \{([^}]*)\}/g)].map(
  ([, face]) => {
    const file = /url\('([^']*)'\)/.exec(face!)![1]!
    const ranges = [...face!.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, first, last = first]) => [parseInt(first!, 16), parseInt(last!, 16)] as const,
    )
    const signs = signsOf(join(root, 'node_modules', file))
    return {
      weight: /font-weight: (\d+)/.exec(face!)?.[1] ?? 'all',
      covers: (sign) => ranges.some(([first, last]) => sign >= first && sign <= last) && signs.has(sign),
    }
  },
)
const isDrawn = (sign: number) =>
  ['400', '600', '700'].every((weight) =>
    faces.some((face) => (face.weight === weight || face.weight === 'all') && face.covers(sign)),
  )

/** What a source may bring to the screen: its strings, templates and the text between its tags. */
function textsOf(file: string): string[] {
  const texts: string[] = []
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(value)),
    TemplateElement: ({ value }) => void texts.push(value.cooked ?? ''),
    JSXText: ({ value }) => void texts.push(value),
  }).visit(parseSync(file, read(file)).program)
  return texts
}

it('knows what the fonts cover', () => {
  expect(faces).toHaveLength(10)
  expect([...'Aά€›→▲'].every((sign) => isDrawn(sign.codePointAt(0)!))).toBe(true)
  expect([...'✓Жا'].some((sign) => isDrawn(sign.codePointAt(0)!))).toBe(false)
})

it('has every sign of the screens in the fonts it ships, because a bare PC has no others', () => {
  const below = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
  const styles = below.filter((name) => name.endsWith('.css')).map((name) => `renderer/${name}`)
  const texts = [
    ...[...sourcesBelow('renderer'), ...sourcesBelow('shared/i18n')].flatMap((file) =>
      textsOf(file).map((text) => [file, text] as const),
    ),
    ...styles.map((file) => [file, read(file)] as const),
  ]
  const missing = texts.flatMap(([file, text]) =>
    [...text]
      .map((sign) => sign.codePointAt(0)!)
      .filter((sign) => sign > 0x20 && !isDrawn(sign))
      .map((sign) => `${file}: U+${sign.toString(16)} ${String.fromCodePoint(sign)}`),
  )
  expect([...new Set(missing)]).toEqual([])
})
