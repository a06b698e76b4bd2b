import { useTranslation } from 'react-i18next'
import type { ParcelLine, Slot } from '../../../shared/features/distributions/distributionDay'
import { Badge } from '../../ui/page/Badge'
import type { Column } from '../../ui/table/column'
import { parcelTones } from './parcelStates'
import { useDistributionWords } from './useDistributionWords'

/** The parcels of a day, as the desk sees them. */
export function useParcelColumns(slots: readonly Slot[]): readonly Column<ParcelLine>[] {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  return [
    {
      key: 'slot',
      header: t('screen.slot'),
      cell: ({ slot }) => words.slot(slots, slot),
      sortValue: ({ slot }) => slot,
      width: '8.5rem',
    },
    {
      key: 'name',
      header: t('screen.household'),
      cell: ({ household }) => <bdi>{household.name}</bdi>,
      text: ({ household }) => household.name,
      sortValue: ({ household }) => household.name,
      width: 'minmax(10.5rem, 2fr)',
    },
    {
      key: 'file',
      header: t('screen.file'),
      cell: ({ household }) => household.fileNumber ?? '',
      sortValue: ({ household }) => household.fileNumber,
      align: 'end',
      width: '5.25rem',
    },
    {
      key: 'size',
      header: t('screen.size'),
      cell: ({ household }) => household.size,
      sortValue: ({ household }) => household.size,
      align: 'end',
      width: '6.25rem',
    },
    {
      key: 'island',
      header: t('screen.place'),
      cell: ({ household }) => household.settlement ?? words.island(household.island),
      sortValue: ({ household }) => words.island(household.island),
      width: 'minmax(5.5rem, 1fr)',
    },
    { key: 'code', header: t('screen.code'), cell: ({ code }) => code, width: '7.75rem' },
    {
      key: 'state',
      header: t('screen.state'),
      cell: ({ state }) => <Badge tone={parcelTones[state]}>{t(`screen.states.${state}`)}</Badge>,
      text: ({ state }) => t(`screen.states.${state}`),
      sortValue: ({ state }) => state,
      width: '9.75rem',
    },
    {
      key: 'detail',
      header: t('screen.since'),
      cell: (parcel) => words.stateDetail(parcel),
      width: 'minmax(11rem, 2fr)',
    },
  ]
}
