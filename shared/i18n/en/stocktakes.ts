import type { stocktakes as el } from '../el/stocktakes'
import type { Messages } from '../messages'
import { stocktakesFields, stocktakesScreen } from './stocktakesScreen'

export const stocktakes = {
  subjects: { stocktake: 'stocktake', line: 'line of a stocktake' },
  rules: {
    alreadyOpen: 'A stocktake of {{warehouse}} is going on. Finish or cancel that one first.',
    notCounting: 'The counting of this stocktake is over. Open the counting again to change a quantity.',
    notFinished: 'The stocktake does not wait for a confirmation. Refresh the page to see where it stands.',
    notPosted: 'Only a confirmed stocktake is undone. Refresh the page.',
    alreadyEnded: 'The stocktake has already ended. If it was wrong, undo it.',
    nothingCounted: 'No lot has been counted. Count at least one, or cancel the stocktake.',
    unexplained: 'Differences without an explanation: {{count}}. Write to each what happened, then confirm.',
    needsSecondPerson:
      'You counted yourself. Somebody else confirms the stocktake; if you work alone, you may from {{from}} on, and it stays written.',
  },
  audit: {
    started: 'Stocktake started',
    counted: 'Lot counted',
    uncounted: 'Count taken back',
    lotFound: 'Lot found in a stocktake',
    finished: 'Counting finished',
    countedAgain: 'Counting opened again',
    explained: 'Difference explained',
    confirmed: 'Stocktake confirmed',
    cancelled: 'Stocktake cancelled',
    undone: 'Stocktake undone',
  },
  fields: stocktakesFields,
  screen: stocktakesScreen,
} as const satisfies Messages<typeof el>
