export { type Act, type LedgerContext, type NewMovement, postMovements, proposeLots, undoAct } from './ledger'
export { balanceOn, lotsToHandOut, type LotOnHand } from './ledger.store'
