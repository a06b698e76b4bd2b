import { checkArgv, onSecondInstance } from '../../../main/hardening/argv'

const check = (argument: string, platform = 'linux', packaged = true) =>
  checkArgv(['/opt/kentro/kentro', argument], { packaged, platform })

it.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--remote-allow-origins=*',
  '--inspect',
  '--inspect=0.0.0.0:9229',
  '--inspect-brk',
  '--inspect-publish-uid=http',
  '-inspect',
  '--INSPECT',
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--load-extension=/x',
  '--proxy-server=evil:80',
  '--proxy-pac-url=http://x',
  '--js-flags=--expose-gc',
  '--disable-web-security',
  '--disable-site-isolation-trials',
  '--disable-features=X',
  '--enable-blink-features=X',
  '--allow-running-insecure-content',
  '--ignore-certificate-errors',
  '--host-rules=x',
  '--host-resolver-rules=x',
  '--user-data-dir=/tmp/x',
  '--renderer-cmd-prefix=gdb',
  '--utility-cmd-prefix=x',
  '--gpu-launcher=x',
  '--browser-subprocess-path=x',
  '--log-net-log=/tmp/x',
  '--single-process',
  '--require=/tmp/x.js',
  '-r',
])('does not start installed with %s', (argument) => {
  expect(check(argument)).toMatch(/^--/)
})

it('reads the slash as a switch on Windows only, where it is one', () => {
  expect(check('/remote-debugging-port=1', 'win32')).toBe('--remote-debugging-port')
  expect(check('/inspect/letter.pdf', 'linux')).toBeNull()
})

it.each([
  '',
  '.',
  '--lang=el',
  '--force-device-scale-factor=1.5',
  '--hidden',
  '/home/eleni/x.pdf',
  'inspect',
])('starts with %j', (argument) => expect(check(argument)).toBeNull())

it('looks at every argument but the program itself, and not at all from a clone', () => {
  expect(checkArgv(['--inspect'], { packaged: true, platform: 'linux' })).toBeNull()
  expect(checkArgv(['kentro', 'a', '--lang=el', '--inspect'], { packaged: true, platform: 'linux' })).toBe(
    '--inspect',
  )
  expect(check('--inspect', 'linux', false)).toBeNull()
})

it('answers a second start with the first window, whatever it was started with', () => {
  expect(onSecondInstance([])).toBe('focus')
  expect(onSecondInstance(['kentro', 'kentro://open?x', '--inspect', '/etc/passwd'])).toBe('focus')
})
