import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import type { CitizenLine } from '../../../shared/features/citizens/citizen'
import type { SearchResult } from '../../ui/frame/SearchBox'
import { CitizenLineDetail, LineName } from './CitizenLineWords'

/** What the one box, or a picker, shows for a text that has come to rest. */
export function useFoundCitizens(text: string): {
  results: readonly SearchResult[]
  lines: readonly CitizenLine[]
  hiddenMatch: boolean
  busy: boolean
} {
  const { t } = useTranslation('citizens')
  const may = useMay()
  const enabled = text !== '' && may('citizens.search')
  const { data, loading, previous } = useQuery('citizens.search', { text }, { enabled, keepPrevious: true })
  const found = enabled && data ? data.found : []
  return {
    results: found.map((line) => {
      const reasons: string[] = line.reasons.map((reason) => t(`screen.reasons.${reason}`))
      if (line.by !== 'name') reasons.unshift(t(`screen.foundBy.${line.by}`))
      return {
        key: line.id,
        title: <LineName line={line} />,
        detail: <CitizenLineDetail line={line} />,
        reason: reasons.length > 0 ? reasons.join(', ') : undefined,
      }
    }),
    lines: found,
    hiddenMatch: enabled && (data?.hiddenMatch ?? false),
    busy: enabled && (loading || previous),
  }
}
