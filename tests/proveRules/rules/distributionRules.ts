import { rule, type Rule } from '../rule'

const entitlement = 'main/features/distributions/entitlement.rules.ts'
const entitlementTests = 'tests/main/features/distributions/entitlement.rules.test.ts'
const handOvers = 'main/features/distributions/handOvers.ts'
const operations = 'tests/main/features/distributions/distributions.operations.test.ts'
const days = 'tests/main/features/distributions/distributionDays.operations.test.ts'
const stock = 'main/features/distributions/stock.store.ts'

/** Goods go to whoever is entitled, once. */
export const distributionRules: readonly Rule[] = [
  rule(
    'a parcel is handed over once',
    [handOvers, '  refuseHandedOver(writer, parcel.id)\n', ''],
    [operations, 'a second hand-over is refused with who and when'],
  ),
  rule(
    'a hand-over asks whether the household is entitled',
    [
      handOvers,
      '  const [reason] = verdict.reasons\n  if (reason) throw ruleBroken(reason.rule, reason.values)\n',
      '',
    ],
    [operations, 'bad quantities, days to come, expired lots and closed programmes are refused'],
  ),
  rule(
    'a citizen counts once in a period, in whichever household',
    [
      entitlement,
      'own.filter(({ citizenIds }) => citizenIds.includes(id)).length < times &&',
      'own.length >= 0 &&',
    ],
    [entitlementTests, 'whoever was counted in another household has no second share'],
  ),
  rule(
    'a household collects as often as its programme says',
    [entitlement, 'Math.max(0, times - took.length)', 'Math.max(0, times)'],
    [entitlementTests, 'who collected in the period is told when and from what'],
  ),
  rule(
    'exclusive programmes look at one another',
    [entitlement, 'const elsewhere = programme.exclusive\n', 'const elsewhere = programme.closed\n'],
    [operations, 'who collected from one exclusive programme is not entitled in another'],
  ),
  rule(
    'a household is handed no more than its basket',
    [
      'main/features/distributions/givenLines.rules.ts',
      '(basket ? whyBeyond(lines, basket) : null)',
      '(basket ? null : null)',
    ],
    [operations, 'a household split in two on the day: every citizen counts once'],
  ),
  rule(
    'what is held for another parcel is not given',
    [stock, 'free: (onHand?.balance ?? 0) - ofOthers,', 'free: onHand?.balance ?? 0,'],
    [days, 'a packed parcel holds its goods until its time'],
  ),
  rule(
    'a reservation ends at its time',
    [
      'main/features/goods/held.store.ts',
      `WHERE p.warehouseId = ? AND p.state = 'packed' AND p.reservedUntil > ? AND p.id IS NOT ? GROUP BY l.lotId`,
      `WHERE p.warehouseId = ? AND p.state = 'packed' AND '9' > ? AND p.id IS NOT ? GROUP BY l.lotId`,
    ],
    [days, 'a reservation whose time has passed holds nothing'],
  ),
  rule(
    'a household is shown to those who see somebody of it',
    [
      'main/features/distributions/householdLines.store.ts',
      '.filter((member) => member.seen === 1)\n    const head',
      '.filter((member) => member.seen >= 0)\n    const head',
    ],
    ['tests/security/hiddenHouseholds.attack.test.ts', 'lists give a number instead'],
  ),
  rule(
    'a hand-over is shown to those who see somebody of its household',
    [
      'main/features/distributions/handOvers.store.ts',
      'WHERE m.handOverId = h.id AND ${sql})`,',
      'WHERE m.handOverId = h.id AND (${sql} OR 1))`,',
    ],
    ['tests/security/hiddenHouseholds.attack.test.ts', 'no operation opens it or changes it by its ids'],
  ),
  rule(
    'parcels follow their slot',
    [
      'main/features/distributions/days.handlers.ts',
      '    renumberSlots(writer, id, movedSlots(before.slots.length, slots))\n',
      '',
    ],
    [
      'tests/main/features/distributions/dayParcels.operations.test.ts',
      'parcels stay in their slot when another one before it goes',
    ],
  ),
  rule(
    'no filter of the hand-overs tells whose household a hidden card belongs to',
    [
      'main/features/distributions/handOvers.store.ts',
      'WHERE m.citizenId = ? AND ${shown.sql})`',
      'WHERE m.citizenId = ? AND (1 OR ${shown.sql}))`',
    ],
    ['tests/security/hiddenHouseholds.attack.test.ts', 'no filter tells whose household'],
  ),
  rule(
    'how to reach a donor is for those who record deliveries',
    [
      'main/features/deliveries/sources.store.ts',
      'if (knowsContacts(actor)) return source',
      'if (source) return source',
    ],
    ['tests/security/donorContacts.attack.test.ts', 'the name is read, and nothing by which'],
  ),
  rule(
    'searching tells nobody else how to reach a donor',
    ['main/features/deliveries/sources.store.ts', 'knowsContacts(actor) ? `', 'table ? `'],
    ['tests/security/donorContacts.attack.test.ts', 'searching tells nothing about them'],
  ),
]
