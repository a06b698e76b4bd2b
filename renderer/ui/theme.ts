import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** The one accent. Shade 7 on white has a contrast of 6.9:1. */
const aegean: MantineColorsTuple = [
  '#eff6fb',
  '#dcebf5',
  '#b5d4ea',
  '#8abbdc',
  '#63a3cf',
  '#428cc0',
  '#2676ae',
  '#0f5f97',
  '#0a4b79',
  '#07385c',
]

const medium = { defaultProps: { size: 'md' } }

export const theme = createTheme({
  primaryColor: 'aegean',
  primaryShade: 7,
  autoContrast: true,
  colors: { aegean },
  black: '#14171a',
  fontFamily: "'Noto Sans', 'Kentro signs', system-ui, sans-serif",
  headings: {
    fontFamily: "'Noto Sans', 'Kentro signs', system-ui, sans-serif",
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1.0625rem' } },
  },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: medium,
    TextInput: medium,
    Textarea: medium,
    Select: medium,
    MultiSelect: medium,
    Checkbox: medium,
    Radio: medium,
  },
})

/** The kit's own greys and red are too pale for small text: these reach 4.5:1 on white and on the page's grey. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': '#b42318',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-default-border': '#8a939c',
  },
  dark: {},
})
