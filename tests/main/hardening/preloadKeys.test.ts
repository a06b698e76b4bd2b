import { callChannel, eventChannel, preloadKeys } from '../../../main/hardening/preloadKeys'

it('shows a page a way to call and a way to listen, over one channel each', () => {
  expect(preloadKeys).toEqual(['call', 'on'])
  expect([callChannel, eventChannel]).toEqual(['call', 'event'])
})
