import { rule, type Rule } from '../rule'

const ledger = 'main/features/goods/ledger.ts'
const store = 'main/features/goods/ledger.store.ts'
const firstWalls = 'main/database/migrations/20261122T1201_goods.ts'
const lastWalls = 'main/database/migrations/20261122T1230_goodsBalances.ts'
const histories = [
  'tests/main/features/goods/ledger.test.ts',
  '5000 histories: the ledger is what its model says, on each day, and never below zero',
] as const
const attacks = 'tests/security/goodsLedger.attack.test.ts'

/** What makes the stock of goods one that can be trusted. */
export const goodsRules: readonly Rule[] = [
  rule(
    'no more goods leave than are there, on the day and on every later one',
    [ledger, 'if (lowest.balance < quantity)', 'if (lowest.balance < quantity && lowest.day === day)'],
    histories,
  ),
  rule(
    'expired goods are neither handed out nor transferred',
    [ledger, 'act.day > lot.expiresOn)', 'act.day < lot.expiresOn)'],
    histories,
  ),
  rule(
    'goods move on no day to come',
    [ledger, 'if (act.day > context.today())', 'if (act.day > context.today() && movements.length === 0)'],
    histories,
  ),
  rule(
    'a movement is undone once',
    [
      ledger,
      'if (isUndone(context.writer, movementId))',
      'if (isUndone(context.writer, movementId) && reason === context.now())',
    ],
    histories,
  ),
  rule(
    'the lot that expires first goes first, and an expired one is never proposed',
    [
      store,
      'AND (expiresOn IS NULL OR expiresOn >= ?)',
      "AND (expiresOn IS NULL OR expiresOn >= '' OR expiresOn = ?)",
    ],
    histories,
  ),
  rule(
    'a back-dated movement changes every later day',
    [
      store,
      'UPDATE stock_balances SET balance = balance + ? WHERE lotId = ? AND warehouseId = ? AND day >= ?',
      'UPDATE stock_balances SET balance = balance + ? WHERE lotId = ? AND warehouseId = ? AND day = ?',
    ],
    histories,
  ),
  rule(
    'the database refuses to change the ledger of goods',
    [firstWalls, 'BEFORE ${change} ON "stock_movements"', 'BEFORE ${change} ON "items"'],
    [attacks, 'what was written is never changed'],
  ),
  rule(
    'the database refuses to hand out expired goods',
    [firstWalls, `WHEN NEW."kind" = 'handedOut' AND`, `WHEN NEW."kind" = 'nothing' AND`],
    [attacks, 'an expired lot is neither handed out nor transferred, not even past the program'],
  ),
  rule(
    'the database refuses a balance below zero',
    [
      lastWalls,
      `CONSTRAINT "stock_now_never_negative" CHECK ("balance" >= 0)`,
      `CONSTRAINT "stock_now_never_negative" CHECK ("balance" >= -99)`,
    ],
    [attacks, 'a balance is never below zero'],
  ),
  rule(
    'the database refuses a second undoing',
    [
      firstWalls,
      'CREATE UNIQUE INDEX "stock_movements_undone_once"',
      'CREATE INDEX "stock_movements_undone_once"',
    ],
    [attacks, 'a movement is taken back once, and by its mirror only'],
  ),
  rule(
    'what a packed parcel holds is not written off',
    ['main/features/goods/movements.handlers.ts', '    refuseHeld(context, warehouseId, wasted)\n', ''],
    [
      'tests/main/features/distributions/heldGoods.operations.test.ts',
      'what a packed parcel holds is neither moved nor written off',
    ],
  ),
  rule(
    'a delivery whose goods are held for parcels is not taken back',
    [
      'main/features/deliveries/deliveries.handlers.ts',
      '    refuseHeldUndoing(context, standingMovementsOfAct(writer, id))\n',
      '',
    ],
    [
      'tests/main/features/distributions/heldGoods.operations.test.ts',
      'what brought held goods is not taken back',
    ],
  ),
  rule(
    'what was carried in and is held for parcels is not carried back',
    ['main/features/goods/movements.handlers.ts', '    refuseHeldUndoing(context, standing)\n', ''],
    [
      'tests/main/features/distributions/heldGoods.operations.test.ts',
      'what brought held goods is not taken back',
    ],
  ),
  rule(
    'one movement that brought held goods is not taken back',
    [
      'main/features/goods/movements.handlers.ts',
      '      refuseHeldUndoing(context, [original])\n',
      '      void 0\n',
    ],
    [
      'tests/main/features/distributions/heldGoods.operations.test.ts',
      'what brought held goods is not taken back',
    ],
  ),
  rule(
    'goods are held no longer than the centre allows',
    [
      'main/features/distributions/packing.handlers.ts',
      'if (dayInAthens(reservedUntil) > last)',
      "if (last === '')",
    ],
    [
      'tests/main/features/distributions/heldGoods.operations.test.ts',
      'goods are held no longer than the centre allows',
    ],
  ),
  rule(
    'an item bears only categories and marks of the lists',
    [
      'main/features/settings/lists.store.ts',
      'code === null || findListEntry(reader, list, code) ? []',
      'path ? []',
    ],
    [
      'tests/main/features/goods/goods.operations.test.ts',
      'items categories and marks are those of the lists',
    ],
  ),
]
