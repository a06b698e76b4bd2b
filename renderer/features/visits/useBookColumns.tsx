import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Visit } from '../../../shared/features/visits/visit'
import { greekUpper } from '../../../shared/values/greekText'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { Badge } from '../../ui/page/Badge'
import type { Column } from '../../ui/table/column'

const namesOf = ({ citizens }: Visit): string =>
  citizens.map(({ surname, name }) => `${greekUpper(surname)} ${name}`.trim()).join(', ')

/** What the Βιβλίο κίνησης shows of each visit. `onCorrect` must stay the same function. */
export function useBookColumns(onCorrect: (visit: Visit) => void): readonly Column<Visit>[] {
  const { t } = useTranslation('visits')
  const lists = useLists()
  const { nameOf } = useColleagues()
  const mayCorrect = useMay()('visits.correct')
  return useMemo<readonly Column<Visit>[]>(
    () => [
      {
        key: 'when',
        header: t('screen.book.when'),
        width: '10.5rem',
        cell: ({ day, time }) => `${formatGreekDate(day as IsoDate)} ${time ?? ''}`,
      },
      {
        key: 'who',
        header: t('fields.citizens'),
        width: 'minmax(11rem, 1.9fr)',
        cell: (visit) => <bdi>{namesOf(visit)}</bdi>,
        text: namesOf,
      },
      {
        key: 'services',
        header: t('fields.services'),
        width: 'minmax(10.5rem, 1.8fr)',
        cell: ({ services }) => services.map((code) => lists.word('serviceCategories', code)).join(', '),
      },
      {
        key: 'manner',
        header: t('fields.manner'),
        width: 'minmax(6rem, 1fr)',
        cell: ({ manner }) => lists.word('visitManners', manner),
      },
      {
        key: 'outcome',
        header: t('fields.outcome'),
        width: 'minmax(7.5rem, 1.25fr)',
        cell: ({ outcome, undone }) =>
          undone ? (
            <Badge tone="warning">{t('screen.undone')}</Badge>
          ) : (
            outcome && lists.word('visitOutcomes', outcome)
          ),
        text: ({ outcome, undone }) =>
          undone ? t('screen.undone') : outcome ? lists.word('visitOutcomes', outcome) : '',
      },
      {
        key: 'minutes',
        header: t('fields.minutes'),
        width: '5.5rem',
        align: 'end',
        cell: ({ minutes }) => minutes,
      },
      {
        key: 'by',
        header: t('screen.book.by'),
        width: '9rem',
        cell: ({ byId }) => <bdi>{nameOf(byId)}</bdi>,
        text: ({ byId }) => nameOf(byId),
      },
      {
        key: 'correct',
        header: t('screen.correct'),
        width: '7rem',
        // An element also where nothing can be corrected: what is more than a text stays off the paper.
        cell: (visit) => (
          <>
            {visit.correctable && visit.citizens.length > 0 && mayCorrect && (
              <button
                type="button"
                className="k-link"
                onClick={() => onCorrect(visit)}
                aria-label={t('screen.correctOf', { who: namesOf(visit) })}
              >
                {t('screen.correct')}
              </button>
            )}
          </>
        ),
      },
    ],
    [t, lists, nameOf, mayCorrect, onCorrect],
  )
}
