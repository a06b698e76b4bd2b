import type { BodyStatus } from '../../../shared/features/directory/body'
import type { BadgeTone } from '../../ui/page/Badge'

export const statusTones = {
  toBeChecked: 'warning',
  active: 'good',
  temporarilyClosed: 'neutral',
  closed: 'neutral',
} as const satisfies Readonly<Record<BodyStatus, BadgeTone>>
