import type { visits as el } from '../el/visits'
import type { Messages } from '../messages'

export const visits = {
  subjects: { visit: 'visit' },
  rules: {
    alreadyUndone: 'The visit was undone already. If it took place, record it again.',
    notYours:
      'The visit concerns a card too that you may not open, so you cannot correct it. Ask the supervisor.',
    noNextStep: 'The visit has no next step. Refresh the list.',
  },
  audit: {
    recorded: 'Visit recorded',
    corrected: 'Visit corrected',
    undone: 'Visit undone',
    nextStepDone: 'Next step done, or opened again',
  },
  fields: {
    citizens: 'Citizens',
    day: 'Date',
    time: 'Time',
    by: 'With whom',
    manner: 'Manner',
    services: 'What about',
    minutes: 'Minutes',
    place: 'Place',
    placeNote: 'Where exactly',
    outcome: 'Outcome',
    nextStep: 'Next step',
    nextStepOn: 'By',
    nextStepFor: 'By whom',
    note: 'Note',
    reason: 'Why it is undone',
  },
} as const satisfies Messages<typeof el>
