import { readableReason, readsReasons } from '../../../../main/features/appointments/appointments.policy'

const reason = { text: 'κρίσεις πανικού', counselling: 1, whole: true }

test('the reason of counselling is for those who work on cases', () => {
  expect(readableReason(reason, ['psychologist'])).toBe('κρίσεις πανικού')
  expect(readableReason(reason, ['socialWorker'])).toBe('κρίσεις πανικού')
  expect(readableReason(reason, ['reception'])).toBeNull()
  expect(readableReason(reason, ['administrator'])).toBeNull()
  expect(readableReason({ ...reason, counselling: 0 }, ['reception'])).toBe('κρίσεις πανικού')
})

test('what is said about several citizens is for whoever may open all their cards', () => {
  expect(readableReason({ ...reason, whole: false }, ['psychologist'])).toBeNull()
  expect(readableReason({ ...reason, counselling: 0, whole: false }, ['reception'])).toBeNull()
})

test('reception with a second role works on cases too', () => {
  expect(readsReasons(['reception', 'socialWorker'])).toBe(true)
  expect(readsReasons(['reception', 'administrator'])).toBe(false)
})
