import { menuTemplate } from '../../../main/hardening/menu'
import { shell as el } from '../../../shared/i18n/el/shell'
import { shell as en } from '../../../shared/i18n/en/shell'

const roles = (words: typeof el.menu | typeof en.menu) =>
  menuTemplate(words).flatMap(({ submenu }) => submenu.flatMap((item) => ('role' in item ? [item.role] : [])))

it.each([
  ['Greek', el.menu],
  ['English', en.menu],
])('holds these entries and no others, in %s', (_language, words) => {
  expect(roles(words)).toEqual([
    'quit',
    'undo',
    'redo',
    'cut',
    'copy',
    'paste',
    'selectAll',
    'resetZoom',
    'zoomIn',
    'zoomOut',
    'togglefullscreen',
  ])
})

it('gives every entry words of its own, so that none keeps the words of the system', () => {
  const labels = menuTemplate(el.menu).flatMap((top) => [
    top.label,
    ...top.submenu.flatMap((item) => ('role' in item ? [item.label] : [])),
  ])
  expect(labels.every((label) => label.length > 0)).toBe(true)
  expect(new Set(labels).size).toBe(labels.length)
})
