import { rule, type Rule } from '../rule'

const handlers = 'main/features/stocktakes/stocktakes.handlers.ts'
const store = 'main/features/stocktakes/stocktakes.store.ts'
const operations = 'tests/main/features/stocktakes/stocktakes.operations.test.ts'

/** What makes a count one that can be trusted. */
export const stocktakeRules: readonly Rule[] = [
  rule(
    'who counts does not see what the ledger says',
    [store, 'const known = !blind && row.counted !== null', 'const known = row.counted !== null'],
    [operations, 'who counts does not see what the ledger says'],
  ),
  rule(
    'somebody else confirms a count, or the same person after the pause',
    [handlers, 'if (now() < from)', "if (now() < '')"],
    [operations, 'a difference is explained before it is confirmed'],
  ),
  rule(
    'no difference is posted without an explanation',
    [handlers, 'if (unexplained > 0)', 'if (unexplained < 0)'],
    [operations, 'a difference is explained before it is confirmed'],
  ),
  rule(
    'one warehouse is counted once at a time',
    [
      handlers,
      "if (open) throw ruleBroken('stocktakes.alreadyOpen'",
      "if (open && note === warehouseId) throw ruleBroken('stocktakes.alreadyOpen'",
    ],
    [operations, 'one warehouse is counted once at a time'],
  ),
  rule(
    'a count says how many packed parcels lose goods',
    [
      'main/features/goods/held.ts',
      'return quantity > balance - kept.quantity ? [',
      'return quantity > balance ? [',
    ],
    [
      'tests/main/features/distributions/heldGoods.operations.test.ts',
      'a count says before it is confirmed how many packed parcels lose goods',
    ],
  ),
  rule(
    'what a count brought is not taken back while a parcel holds it',
    [handlers, '    refuseHeldUndoing(context, standingMovementsOfAct(writer, id))\n', ''],
    [
      'tests/main/features/distributions/heldGoods.operations.test.ts',
      'what a count brought is not taken back while a packed parcel holds it',
    ],
  ),
  rule(
    'a count that is given up leaves no empty lot',
    [handlers, "state: 'cancelled' })\n    removeNeverPosted(writer, id)\n", "state: 'cancelled' })\n"],
    [operations, 'a lot that was found leaves nothing behind'],
  ),
]
