import type { issues as el } from '../el/issues'
import type { Messages } from '../messages'

export const issues = {
  required: 'Fill in this field.',
  invalid: 'This value is not right.',
  tooLong: 'The text is too long.',
  tooShort: 'The text is too short.',
  tooBig: 'The value is too big.',
  tooSmall: 'The value is too small.',
  unrecognised: 'Unknown field.',
  notListed: 'The list has no such choice. Choose one from the list.',
  text: {
    required: 'Fill in this field.',
    tooLong: 'The text is too long.',
    controlCharacters: 'The text has invisible characters that are not allowed. Delete it and type it again.',
    loneSurrogate: 'The text has damaged characters. Delete it and type it again.',
    bidiCharacters: 'The text has marks that change its direction, which are not allowed. Type it again.',
  },
  date: {
    invalid: 'Write the date as dd/mm/yyyy.',
    future: 'The date is in the future.',
    past: 'The date is in the past.',
    order: 'The second date is before the first.',
  },
  time: {
    format: 'Write the time as hh:mm, e.g. 07:30.',
    order: 'The end is before the beginning, or one of the two is missing.',
  },
  password: {
    tooShort: 'At least 15 characters are needed. Six random words are easy to remember.',
    tooLong: 'A password has at most 128 characters.',
    malformed: 'The password has characters that cannot be typed again. Write another one.',
    predictable:
      'The password is easy to guess: it is made of names, years or usual words. Choose another one or take six random words.',
    differs: 'The two passwords are not the same. Write the second one again.',
  },
  roles: { firstPerson: 'The first person needs both roles: administrator and supervisor.' },
  signInName: { format: 'Letters, digits, dot, hyphen; no blanks, for example eleni.' },
  instant: { invalid: 'The date and time are not right.' },
  id: { invalid: 'The record was not recognised.' },
  amka: { checkDigit: 'The AMKA is not right. Check its 11 digits.' },
  afm: { checkDigit: 'The AFM is not right. Check its 9 digits.' },
  iban: { checkDigits: 'The IBAN is not right. Check its digits.' },
  email: { format: 'The e-mail address is not right.' },
  postcode: { format: 'A postcode has 5 digits.' },
  phone: { format: 'The telephone number is not right.' },
} as const satisfies Messages<typeof el>
