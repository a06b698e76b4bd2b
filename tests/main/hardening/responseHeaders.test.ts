import { contentSecurityPolicy, insertNonce, responseHeaders } from '../../../main/hardening/responseHeaders'

const parse = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))

it('allows the page its own files and nothing else', () => {
  expect(Object.fromEntries(parse(contentSecurityPolicy('abc123')))).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", "'nonce-abc123'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'none'"],
    'form-action': ["'none'"],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'trusted-types': ['default'],
    'require-trusted-types-for': ["'script'"],
  })
})

it('holds nothing unsafe, no wildcard and no address of the network', () => {
  expect(contentSecurityPolicy('abc123')).not.toMatch(/unsafe|\*|http|ws:|strict-dynamic/)
})

it('sends the policy and the walls between pages with every reply', () => {
  const headers = responseHeaders('abc123', 'font/woff2')
  expect(headers).toMatchObject({
    'Content-Type': 'font/woff2',
    'Content-Security-Policy': contentSecurityPolicy('abc123'),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  })
})

it('denies every named feature to every page', () => {
  const features = responseHeaders('n', 'text/css')['Permissions-Policy']?.split(', ') ?? []
  expect(features).toEqual(expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()', 'usb=()']))
  expect(features.every((feature) => /^[a-z-]+=\(\)$/.test(feature))).toBe(true)
})

it('puts the nonce where the page expects it', () => {
  expect(insertNonce('<meta content="__NONCE__"><i nonce="__NONCE__">', 'abc')).toBe(
    '<meta content="abc"><i nonce="abc">',
  )
})
