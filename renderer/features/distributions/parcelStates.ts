import type { ParcelLine, ParcelState } from '../../../shared/features/distributions/distributionDay'
import type { BadgeTone } from '../../ui/page/Badge'

/** How the state of a parcel looks. */
export const parcelTones: Readonly<Record<ParcelState, BadgeTone>> = {
  planned: 'neutral',
  packed: 'accent',
  handedOver: 'good',
  notCollected: 'warning',
  removed: 'neutral',
}
/** Those a day's list holds. */
export const listedStates = ['planned', 'packed', 'handedOver', 'notCollected'] as const
export type ListedState = (typeof listedStates)[number]
/** What is neither handed over nor off the list can still get another hour of its day, or be taken off. */
export const isMovable = ({ state, dayId }: Pick<ParcelLine, 'state' | 'dayId'>, ofDay: string): boolean =>
  dayId === ofDay && state !== 'handedOver' && state !== 'removed'
