import { maskAfm, maskAmka, maskPhone } from '../../../shared/values/mask'

test('three digits are left to tell two people apart; no birth date shows', () => {
  expect(maskAmka('01013099997')).toBe('••••••••997')
  expect(maskAfm('094259216')).toBe('••••••216')
  expect(maskPhone('6941234567')).toBe('69•••••567')
  expect(maskPhone('+447911123456')).toBe('+4••••••••456')
})

test('what is too short to hide a part is hidden whole; public codes are no secret', () => {
  expect(maskAmka('997')).toBe('•••')
  expect(maskAfm('')).toBe('')
  expect(maskPhone('15900')).toBe('15900')
})
