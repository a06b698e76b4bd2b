import { validateSender } from '../../../main/hardening/sender'
import type { SenderFrame } from '../../../main/hardening/sender'

const frame = (url: string, parent: unknown = null, destroyed = false): SenderFrame => ({
  get url() {
    if (destroyed) throw new Error('destroyed')
    return url
  },
  parent,
  isDestroyed: () => destroyed,
})
const window = (id = 1, destroyed = false) => ({ id, isDestroyed: () => destroyed })
const own = new Set([1])

it.each(['app://kk/', 'app://kk/index.html', 'app://kk/index.html#/citizens', 'app://kk/?x=1'])(
  'hears %s',
  (url) => {
    expect(validateSender(frame(url), window(), own)).toBe('allow')
  },
)

it.each([
  '',
  'about:blank',
  'about:srcdoc',
  'null',
  'app:',
  'app://',
  'app://KK/',
  'app://kk.evil/',
  'app://kkk/',
  'app://kk:1/',
  'app://a@kk/',
  'app://a:b@kk/',
  'apps://kk/',
  'https://kk/',
  'http://kk/',
  'file://kk/',
  'data:text/html,app://kk/',
  'blob:app://kk/1',
  'javascript:0',
  'chrome://kk/',
  'devtools://kk/',
  'app:///kk/',
  'app://xn--kk/',
])('does not hear %j', (url) => {
  expect(validateSender(frame(url), window(), own)).toBe('deny')
})

it('does not hear a frame that is gone, inside another, or in a window not ours', () => {
  const url = 'app://kk/'
  expect(validateSender(null, window(), own)).toBe('deny')
  expect(validateSender(frame(url, null, true), window(), own)).toBe('deny')
  expect(validateSender(frame(url, frame(url)), window(), own)).toBe('deny')
  expect(validateSender(frame(url, {}), window(), own)).toBe('deny')
  expect(validateSender(frame(url), window(1, true), own)).toBe('deny')
  expect(validateSender(frame(url), window(2), own)).toBe('deny')
  expect(validateSender(frame(url), window(), new Set())).toBe('deny')
})
