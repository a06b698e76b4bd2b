import { contract } from '../../shared/contract'
import { el, en } from '../../shared/i18n'
import { read, sourcesBelow } from './sources'

type Words = { readonly [key: string]: string | Words }

function leaves(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )
}

const greek = new Map(leaves(el as unknown as Words))
const english = new Map(leaves(en as unknown as Words))

test('both languages hold the same placeholders', () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()
  const faults = [...greek].filter(
    ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
  )
  expect(faults).toEqual([])
})

test('no Greek word hides a Latin letter, and no English text a Greek one', () => {
  const mixed = /[Α-Ωα-ωά-ώ][A-Za-z]|[A-Za-z][Α-Ωα-ωά-ώ]/
  expect([...greek].filter(([, text]) => mixed.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([])
  const allowed = /ΑΜΚΑ|ΑΦΜ|ΕΛ|Ελληνικά|Αρ\. Πρωτ\.|Κέντρο Κοινότητας|«[^»]*»/g
  expect([...english].filter(([, text]) => /[Α-Ωα-ωά-ώ]/.test(text.replace(allowed, '')))).toEqual([])
})

test('no text is empty', () => {
  expect([...greek, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('a plural has all its forms', () => {
  const faults = [...greek.keys(), ...english.keys()].filter(
    (key) => key.endsWith('_one') && !(greek.has(key.replace(/_one$/, '_other')) && english.has(key)),
  )
  expect(faults).toEqual([])
})

test('no sentence stands in a screen itself', () => {
  const faults = sourcesBelow('renderer')
    .filter((file) => file.endsWith('.tsx'))
    .filter(
      (file) =>
        />\s*[A-Za-zΑ-Ωα-ωά-ώ][^<>{}]*\s[^<>{}=;()]*<\//u.test(read(file)) ||
        /[Α-Ωα-ωά-ώ]{3}/.test(stripComments(read(file))),
    )
  expect(faults).toEqual([])
})

const stripComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')

test('no words are kept that nothing uses', () => {
  const code = ['renderer', 'main', 'shared/features', 'shared/contract', 'shared/values']
    .flatMap(sourcesBelow)
    .map(read)
    .join('\n')
  const literals = new Set<string>()
  const patterns: RegExp[] = []
  for (const [, literal = ''] of code.matchAll(/['"`]((?:[\w.:-]|\$\{[^}]*\})+)['"`]/g)) {
    // A key that is put together, t(`visits:outcomes.${code}`), uses every key of that form.
    if (literal.startsWith('${')) continue
    if (literal.includes('${')) patterns.push(new RegExp(`^${literal.replace(/\$\{[^}]*\}/g, '[^.:]+')}$`))
    else literals.add(literal)
  }
  const used = (key: string) => {
    const [namespace = '', ...rest] = key.split('.')
    const path = rest.join('.').replace(/_(zero|one|few|many|other)$/, '')
    if (['issues', 'failures'].includes(namespace)) return true
    if (rest[0] === 'audit')
      return auditActions.has(`${namespace}.${rest[1]}`) || literals.has(`${namespace}.${rest[1]}`)
    if (rest[0] === 'rules' || rest[0] === 'subjects') return literals.has(`${namespace}.${rest[1]}`)
    const forms = [path, `${namespace}:${path}`]
    return forms.some((form) => literals.has(form) || patterns.some((pattern) => pattern.test(form)))
  }
  expect([...greek.keys()].filter((key) => !used(key))).toEqual([])
})

const auditActions = new Set(
  Object.values(contract).flatMap((group) =>
    Object.values(group as Record<string, { audit?: unknown }>).map(({ audit }) => audit),
  ),
)

test('one word per thing', () => {
  const denied = /\b(client|beneficiary|beneficiaries)\b/i
  const faults = [...english].filter(([, text]) => denied.test(text))
  expect(faults).toEqual([])
})
