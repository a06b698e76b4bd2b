import type { stocktakesFields as fieldsEl, stocktakesScreen as screenEl } from '../el/stocktakesScreen'
import type { Messages } from '../messages'

export const stocktakesFields = {
  started: 'Started',
  startedBy: 'Started by',
  warehouse: 'Warehouse',
  category: 'Category',
  state: 'State',
  note: 'Note',
  lines: 'Lots',
  uncounted: 'Not counted',
  item: 'Item',
  lot: 'Lot',
  expiresOn: 'Last day',
  counted: 'Counted',
  expected: 'Expected',
  difference: 'Difference',
  value: 'Value',
  explanation: 'Explanation',
  quantity: 'Quantity',
} as const satisfies Messages<typeof fieldsEl>

export const stocktakesScreen = {
  back: 'Back',
  close: 'Cancel',
  filters: 'Filters',
  states: {
    counting: 'Being counted',
    finished: 'Waits for confirmation',
    posted: 'Confirmed',
    undone: 'Undone',
    cancelled: 'Cancelled',
  },
  list: {
    title: 'Stocktakes',
    all: 'All',
    everything: 'All items',
    empty: 'No stocktake yet',
    emptyText:
      'Here are the counts of the stock. One person counts without seeing what the program says, another confirms the differences.',
  },
  start: {
    title: 'New stocktake',
    text: 'Count what you see on the shelf. The program shows what it expected once the counting is over.',
    everything: 'Empty: everything that lies in the warehouse.',
  },
  titleOf: 'Stocktake: {{warehouse}}',
  startedAt: 'Started {{at}} by {{by}}',
  count: {
    sheet: 'Counting sheet: {{warehouse}}',
    hint: 'Write how much you counted and press Enter, or scan the packs one by one.',
    search: 'Search an item',
    uncounted: 'Only what is not counted ({{count}})',
    notCounted: 'not counted',
    alreadyCounted: 'Counted',
    of: 'Counted: {{item}}, {{lot}}',
    noExpiry: 'Does not expire',
    wrong: '{{item}}: the quantity cannot be read. Write it again.',
    added: '{{item}}, {{lot}}: {{counted}}',
    answerFirst: 'The scan was not counted. Answer the question first and scan again.',
    otherCategory: '{{item}} does not belong to the category that you count. It was not counted.',
    empty: 'There is nothing to count',
    emptyText:
      'By the movements the warehouse is empty. If you find something, scan it or press “Lot found”.',
  },
  which: {
    title: 'Which lot?',
    text: '{{item}}: choose the last day printed on the pack.',
    other: 'Another last day…',
  },
  found: {
    title: 'Lot found',
    text: 'For what lies on the shelf and is missing in the list.',
    expiresOnHelp: 'Only for items that expire.',
    save: 'Add',
  },
  finish: {
    title: 'Finish counting',
    text: 'The differences are shown after the end.',
    uncounted_one: '{{count}} lot was not counted: its stock will not change.',
    uncounted_other: '{{count}} lots were not counted: their stock will not change.',
  },
  countAgain: 'Count again',
  cancel: {
    title: 'Cancel the stocktake',
    text: 'What was counted stays written, but the stock does not change.',
    done: 'The stocktake was cancelled.',
  },
  differences: {
    title: 'Differences',
    differ: 'With a difference ({{count}})',
    uncounted: 'Not counted ({{count}})',
    none: 'No line',
    noneText: 'What was counted agrees with the movements. Change the filters to see all lines.',
    explain: 'Explanation: {{item}}, {{lot}}',
    toExplain_one: '{{count}} difference waits for an explanation. Write what happened and press Enter.',
    toExplain_other: '{{count}} differences wait for an explanation. Write what happened and press Enter.',
    ownHands:
      'You counted too. Somebody else confirms; if you work alone, you may from {{from}} on, and it stays written.',
  },
  confirm: {
    title: 'Confirm',
    text: 'The differences are written as movements, and the stock becomes what was counted.',
    parcels_one:
      '{{count}} packed parcel loses goods: less of them lies there than it holds. Pack it again after you confirm.',
    parcels_other:
      '{{count}} packed parcels lose goods: less of them lies there than they hold. Pack them again after you confirm.',
    done: 'The stocktake was confirmed and the stock corrected.',
    sameHands: 'Counted and confirmed by the same person, after the pause.',
    was: 'Confirmed on {{at}} by {{by}}.',
    movements: 'Movements of the stocktake',
  },
  undo: {
    title: 'Undo the stocktake',
    text: 'The movements of the stocktake are undone with the day of today, and the stock becomes what it was.',
    reason: 'Why it is undone',
    done: 'The stocktake was undone.',
    was: 'Undone on {{at}} by {{by}}: {{reason}}',
  },
} as const satisfies Messages<typeof screenEl>
