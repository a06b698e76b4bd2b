import type { households as el } from '../el/households'
import type { Messages } from '../messages'

export const households = {
  subjects: { household: 'household', member: 'member of the household' },
  rules: {
    alreadyInHousehold:
      'The citizen belongs to a household in this time. Use the move, or correct the dates.',
    untilBeforeFrom: 'The day of leaving must be after the first day. Please correct the dates.',
    alreadyLeft: 'The member has left already. Correct the day of leaving if necessary.',
    notInHousehold: 'The citizen belongs to no household on that day. Add them as a member.',
    sameHousehold: 'The citizen belongs to this household already.',
  },
  audit: {
    formed: 'Household formed',
    corrected: 'Household corrected',
    memberAdded: 'Member added to a household',
    memberRemoved: 'Member left a household',
    memberCorrected: 'Member of a household corrected',
    moved: 'Moved to another household',
  },
  hiddenMember: 'member with restricted access',
  fields: { relation: 'Relation', from: 'From', until: 'Until', note: 'Note' },
} as const satisfies Messages<typeof el>
