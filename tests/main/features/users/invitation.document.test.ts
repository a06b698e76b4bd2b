import { invitationContent } from '../../../../main/features/users/invitation.document'
import { invitationContentSchema } from '../../../../shared/features/users/invitationContent'
import type { User } from '../../../../shared/features/users/user'
import type { IsoDate, IsoInstant } from '../../../../shared/values/isoDate'

const user: User = {
  id: '1',
  version: 1,
  signInName: 'nikos',
  fullName: 'Νίκος Αρμένης',
  title: '',
  roles: ['reception'],
  state: 'invited',
  language: null,
}

test('the slip names who, until when, by whom, and the eight words in their order', () => {
  const slip = invitationContentSchema.parse(
    invitationContent({
      user,
      by: { ...user, fullName: 'Ελένη Βεργή' },
      centre: 'Κέντρο Κοινότητας',
      code: 'ενα δυο τρια τεσσερα πεντε εξι επτα οκτω',
      validUntil: '2026-11-25T07:30:00.000Z' as IsoInstant,
      language: 'en',
      today: '2026-11-22' as IsoDate,
    }),
  )
  expect(slip.facts.map(({ text }) => text)).toEqual([
    'Νίκος Αρμένης',
    'nikos',
    '25/11/2026 09:30',
    'Ελένη Βεργή',
  ])
  expect(slip.words.slice(0, 2)).toEqual(['ενα', 'δυο'])
  expect(slip.heading).toBe('Invitation to the program')
})
