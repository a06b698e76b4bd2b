import { el, en, type Language, type Texts } from './index'
import type { Paths } from './messages'

/** `feature:path.to.words`, as the screens name them. */
export type WordKey = { [F in keyof Texts & string]: `${F}:${Paths<Texts[F]>}` }[keyof Texts & string]

/** The words of what is printed, in its own language whatever the screen speaks. Fills in `{{name}}`. */
export function say(
  language: Language,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const [feature = '', path = ''] = key.split(':')
  const texts: unknown = { el, en }[language]
  const words = [feature, ...path.split('.')].reduce<unknown>(
    (found, part) => (found as Readonly<Record<string, unknown>>)[part],
    texts,
  )
  return (words as string).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}
