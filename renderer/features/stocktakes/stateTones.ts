import type { StocktakeState } from '../../../shared/features/stocktakes/stocktake'
import type { BadgeTone } from '../../ui/page/Badge'

export const stateTones: Readonly<Record<StocktakeState, BadgeTone>> = {
  counting: 'accent',
  finished: 'warning',
  posted: 'good',
  undone: 'neutral',
  cancelled: 'neutral',
}
