import { decideExternal, decideOpenPath } from '../../../main/hardening/outside'

const hosts = ['www.gov.gr', 'support.example.gr']

it.each([
  'https://www.gov.gr',
  'https://www.gov.gr/',
  'https://www.gov.gr/ipiresies?a=1&b=%CE%B1#top',
  'mailto:kentro@example.gr',
])('may be opened outside: %s', (url) => expect(decideExternal(url, hosts)).toBe('allow'))

it.each([
  '',
  'http://www.gov.gr/',
  'HTTPS://www.gov.gr/',
  'https://WWW.GOV.GR/',
  'https://gov.gr/',
  'https://www.gov.gr./',
  'https://www.gov.gr.evil.gr/',
  'https://evil.gr/www.gov.gr',
  'https://www.gov.gr@evil.gr/',
  'https://a:b@www.gov.gr/',
  'https://www.gov.gr:443/',
  'https://www.gov.gr\\@evil.gr/',
  'https://www.gov.gr/\\..',
  'https:/www.gov.gr/',
  'https:www.gov.gr',
  'https://www.gov.gr/a b',
  'https://www.gov.gr/\n',
  ' https://www.gov.gr/',
  'https://www.gov.gr/"&calc',
  'https://www.gov.gr/|x',
  'https://ωωω.gov.gr/',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x',
  'ms-settings:',
  'ms-officecmd:x',
  'file:///C:/Windows/System32/calc.exe',
  'file://server/share/a.exe',
  '\\\\server\\share\\a.exe',
  '//server/share',
  'C:\\Windows\\calc.exe',
  '/usr/bin/xterm',
  'javascript:alert(1)',
  'data:text/html,x',
  'smb://server/share',
  'ssh://x',
  'tel:+302101234567',
  'app://kk/index.html',
  'mailto:',
  'mailto:a',
  'mailto:a@b',
  'mailto:a@b.gr?subject=x',
  'mailto:a@b.gr?attach=/etc/passwd',
  'mailto:a@b.gr,c@d.gr',
  'mailto:a@b.gr%0Abcc:x',
  'MAILTO:a@b.gr',
  'mailto:"a b"@c.gr',
])('may not be opened outside: %j', (url) => expect(decideExternal(url, hosts)).toBe('deny'))

it('opens no web address while the list is empty', () => {
  expect(decideExternal('https://www.gov.gr/', [])).toBe('deny')
})

const written = new Set([
  '/home/eleni/letter.pdf',
  '/home/eleni/list.XLSX',
  '/home/eleni/run.sh',
  '/home/eleni/a.sh\0.pdf',
  'letter.pdf',
])

it('opens a document the program wrote', () => {
  expect(decideOpenPath('/home/eleni/letter.pdf', written)).toBe('allow')
  expect(decideOpenPath('/home/eleni/list.XLSX', written)).toBe('allow')
})

it.each([
  '/home/eleni/other.pdf',
  '/home/eleni/../eleni/letter.pdf',
  '/home/eleni/run.sh',
  '/home/eleni/a.sh\0.pdf',
  'letter.pdf',
  '',
  '\\\\server\\share\\letter.pdf',
])('opens nothing else: %j', (file) => expect(decideOpenPath(file, written)).toBe('deny'))
