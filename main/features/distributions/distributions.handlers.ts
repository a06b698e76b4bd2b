import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { Handlers } from '../../dispatch/context'
import { daysHandlers } from './days.handlers'
import { deskHandlers } from './desk.handlers'
import { entitlementHandlers } from './entitlement.handlers'
import { handOversHandlers } from './handOvers.handlers'
import { labelSheetHandlers } from './labelSheet.handlers'
import { packingHandlers } from './packing.handlers'
import { programmesHandlers } from './programmes.handlers'
import { reachingHandlers } from './reaching.handlers'
import { receiptsHandlers } from './receipts.handlers'

export const distributionsHandlers: Handlers<typeof distributionsContract> = {
  ...programmesHandlers,
  ...entitlementHandlers,
  ...daysHandlers,
  ...packingHandlers,
  ...deskHandlers,
  ...reachingHandlers,
  ...labelSheetHandlers,
  ...handOversHandlers,
  ...receiptsHandlers,
}
