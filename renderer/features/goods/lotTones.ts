import type { LotState } from '../../../shared/features/goods/lot'
import type { BadgeTone } from '../../ui/page/Badge'

export const lotTones: Readonly<Record<LotState, BadgeTone>> = {
  good: 'neutral',
  expiring: 'warning',
  expired: 'danger',
}
