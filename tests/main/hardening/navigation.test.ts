import {
  decideNavigation,
  decideRequest,
  decideWindowOpen,
  denyWebview,
} from '../../../main/hardening/navigation'

const page = 'app://kk/index.html'

it.each([
  ['app://kk/index.html', 'app://kk/index.html'],
  ['app://kk/index.html', 'app://kk/index.html#/citizens'],
  ['app://kk/index.html#/citizens', 'app://kk/index.html#/visits'],
  ['app://kk/index.html#/citizens', 'app://kk/index.html'],
  ['app://kk/', 'app://kk/#/'],
])('lets the page move inside itself: %s to %s', (from, to) => {
  expect(decideNavigation(from, to)).toBe('allow')
})

const foreign = [
  '',
  ' ',
  '/',
  '#',
  '#/x',
  'index.html',
  'app:',
  'app:/',
  'app://',
  'app:kk',
  'app:kk/index.html',
  'app:/kk/index.html',
  'app://kk',
  'app://kk/',
  'app://kk/other.html',
  'app://kk/index.html?x',
  'app://kk/index.html/',
  'app://kk//index.html',
  'app://kk/../index.html',
  'app://kk/assets/../index.html',
  'app://kk/%69ndex.html',
  'app://kk/INDEX.HTML',
  'app://kk.evil/index.html',
  'app://kk.evil.gr',
  'app://evil.kk/index.html',
  'app://kkk/index.html',
  'app://k/index.html',
  'app://KK/index.html',
  'APP://kk/index.html',
  'App://kk/index.html',
  'app://kk:80/index.html',
  'app://kk:/index.html',
  'app://user@kk/index.html',
  'app://user:pw@kk/index.html',
  'app://kk@evil.gr/index.html',
  'app://kk%40evil.gr/',
  'app://kk\\@evil.gr/',
  'app:\\\\kk\\index.html',
  'app://κκ/index.html',
  'app://xn--3xaa/index.html',
  'app://кк/index.html',
  'apps://kk/index.html',
  'app2://kk/index.html',
  ' app://kk/index.html',
  '\tapp://kk/index.html',
  '\napp://kk/index.html',
  'app://kk\n/index.html',
  'app://kk\0/index.html',
  'app://kk/index.html\0',
  'app://kk/index.html ',
  'blob:app://kk/1',
  'filesystem:app://kk/temporary/x',
  'view-source:app://kk/index.html',
  'about:blank',
  'about:srcdoc',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>1</script>',
  'data:,',
  'file:///etc/passwd',
  'file://C:/x',
  'FILE:///x',
  'http://kk/index.html',
  'https://kk/index.html',
  'https://www.gov.gr/',
  'http://localhost/',
  'http://127.0.0.1:8080/',
  'ws://kk/',
  'ftp://kk/',
  'chrome://settings',
  'chrome-extension://abc/x.html',
  'devtools://devtools/bundled/inspector.html',
  'mailto:a@b.gr',
  'tel:210',
  'ms-msdt:/id',
  'search-ms:query=x',
  '\\\\server\\share',
  '//kk/index.html',
  'intent://kk/',
  'app:// kk/index.html',
]
it.each(foreign.map((to) => [to]))('goes nowhere else: %j', (to) => {
  expect(decideNavigation(page, to)).toBe('deny')
})

it('lets a foreign page move not even inside itself', () => {
  expect(decideNavigation('https://evil.gr/', 'https://evil.gr/#x')).toBe('deny')
  expect(decideNavigation('app://kk.evil/', 'app://kk.evil/#x')).toBe('deny')
  expect(decideNavigation('', '')).toBe('deny')
})

it('opens no window and attaches no webview', () => {
  expect(decideWindowOpen()).toEqual({ action: 'deny' })
  let prevented = false
  denyWebview({ preventDefault: () => (prevented = true) })
  expect(prevented).toBe(true)
})

it.each(['app://kk/', 'app://kk/assets/a.js', 'blob:app://kk/1', 'blob:null/1', 'data:image/png;base64,AA'])(
  'loads %s',
  (url) => expect(decideRequest(url)).toBe('allow'),
)

it.each([
  'https://www.gov.gr/',
  'http://127.0.0.1/',
  'ws://127.0.0.1/',
  'wss://x.gr/',
  'file:///etc/passwd',
  'ftp://x.gr/',
  'app://kk',
  'app://kk.evil/',
  'app://KK/',
  'blob:https://x.gr/1',
  'chrome://gpu',
  'devtools://devtools/',
  'DATA:,',
  '',
])('does not load %j', (url) => expect(decideRequest(url)).toBe('deny'))
