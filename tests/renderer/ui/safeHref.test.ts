import { safeHref } from '../../../renderer/ui/safeHref'

it.each(['/', '#/', '/citizens', '#/citizens/0199-a', '/citizens?status=open&page=2'])(
  'links inside the page: %s',
  (value) => {
    expect(safeHref(value)).toBe(value)
  },
)

it.each([
  '',
  '#',
  'citizens',
  '//evil.gr',
  '/\\evil.gr',
  '#//evil.gr',
  'https://evil.gr',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'mailto:a@b.gr',
  'blob:x',
  '/citizens:1',
  '/citizens"onclick=',
  '/ citizens',
  '/citizens\n',
  'app://kk/',
])('links nowhere else: %j', (value) => {
  expect(safeHref(value)).toBeUndefined()
})
