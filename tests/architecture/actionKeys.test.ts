import { read, sourcesBelow } from './sources'

/** Rooms where every main action of a page has its key. */
const rooms = ['deliveries', 'directory', 'distributions', 'goods', 'letters', 'reports', 'stocktakes']

/** What stands up to the brace or bracket that closes, where none is left open before it. */
function upTo(source: string, start: number, closing: '}' | '>'): string {
  let depth = 0
  for (let end = start; end < source.length; end += 1) {
    if (depth === 0 && source[end] === closing) return source.slice(start, end)
    if (source[end] === '{') depth += 1
    if (source[end] === '}') depth -= 1
  }
  return source.slice(start)
}

/** What stands between the braces of `actions={…}` of each page header of a source. */
const headerActions = (source: string): string[] =>
  [...source.matchAll(/<PageHeader\b/g)].flatMap(({ index }) => {
    const tag = upTo(source, index, '>')
    const actions = /\sactions=\{/.exec(tag)
    return actions ? [upTo(tag, actions.index + actions[0].length, '}')] : []
  })

/** The opening tags of its buttons; an arrow function's `=>` closes none. */
const buttons = (jsx: string): string[] => [...jsx.matchAll(/<Button\b(?:=>|[^>])*>/g)].map(([tag]) => tag)
const keyless = (source: string): string[] =>
  headerActions(source)
    .flatMap(buttons)
    .filter((tag) => !/\skeys=/.test(tag))

test('each main action of a page has its key beside it', () => {
  const files = rooms.flatMap((room) => sourcesBelow(`renderer/features/${room}`))
  expect(files.length).toBeGreaterThan(80)
  const faults = files.flatMap((file) => keyless(read(file)).map((tag) => `${file}: ${tag}`))
  expect(faults).toEqual([])
})

test('an action without a key is noticed', () => {
  const page = (button: string) => `<PageHeader title={t('x')} actions={<>{may('y') && (${button})}</>} />`
  expect(keyless(page(`<Button onClick={() => setOpen('a')}>`))).toHaveLength(1)
  expect(keyless(page(`<Button keys={{ code: 'F6' }} onClick={() => setOpen('a')}>`))).toEqual([])
})
