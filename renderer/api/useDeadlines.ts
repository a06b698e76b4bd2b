import type { Deadlines } from '../../shared/features/settings/deadlines'
import { useQuery } from './useQuery'

/** The days and hours the centre set; undefined until they are known. */
export const useDeadlines = (): Deadlines | undefined => useQuery('settings.deadlines', {}).data?.deadlines
