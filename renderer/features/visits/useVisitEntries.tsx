import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/useQuery'
import type { TimelineEntry } from '../../ui/page/Timeline'
import { VisitEntry } from './VisitEntry'

const firstMany = 50
const most = 200

/** The visits of a citizen for the timeline of the card. */
export function useVisitEntries(citizenId: string): {
  entries: readonly TimelineEntry[]
  /** Shows the older ones; undefined where all are shown. */
  showMore: (() => void) | undefined
} {
  const { t } = useTranslation('visits')
  const [limit, setLimit] = useState(firstMany)
  const { data } = useQuery('visits.ofCitizen', { citizenId, limit }, { keepPrevious: true })
  return {
    entries: (data?.visits ?? []).map((visit) => ({
      key: visit.id,
      day: visit.day,
      time: visit.time,
      kind: t('screen.visit'),
      content: <VisitEntry visit={visit} of={citizenId} />,
    })),
    showMore: data?.next && limit < most ? () => setLimit(most) : undefined,
  }
}
