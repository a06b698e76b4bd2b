import type { Messages } from '../messages'
import type { goods as el } from '../el/goods'

export const goods = {
  subjects: { item: 'item', lot: 'lot', movement: 'movement', warehouse: 'warehouse' },
  rules: {
    shortage:
      '{{item}} ({{lot}}): on {{day}} {{missing}} are missing – {{left}} are there. Give less, take from another lot, or see whether a delivery was not written down yet.',
    expired:
      '{{item}} ({{lot}}): expired on {{day}} and is neither handed out nor transferred. Take from another lot; this one can only be written off.',
    dayToCome: '{{day}} has not come yet. Write the day on which the goods moved.',
    alreadyUndone: 'The movement was already undone. Refresh the list.',
    isCounterEntry: 'This movement is itself an undoing. Write the movement anew.',
  },
} as const satisfies Messages<typeof el>
