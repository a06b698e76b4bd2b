import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyNameIn } from '../../../shared/features/directory/bodyName'
import type { ReferralLine, ReferralStatus } from '../../../shared/features/referrals/referral'
import { officialName } from '../../../shared/values/greekGrammar'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import type { Column } from '../../ui/table/column'
import { stateTones } from './referralState'

/** A line of either list; what it is for is known to the case roles only. */
export type ListedReferral = ReferralStatus & Partial<ReferralLine>

type Known =
  | 'reference'
  | 'citizen'
  | 'body'
  | 'asked'
  | 'state'
  | 'openedAt'
  | 'daysWaiting'
  | 'chases'
  | 'nextChaseOn'
  | 'responsible'

/** The columns that the lists of referrals are made of. */
export function useReferralColumns(wanted: readonly Known[]): readonly Column<ListedReferral>[] {
  const { t, i18n } = useTranslation('referrals')
  const lists = useLists()
  const { nameOf, options } = useColleagues()
  const ready = `${lists.ready} ${options().length} ${i18n.language} ${wanted.join()}`
  return useMemo(() => {
    const all: Readonly<Record<Known, Column<ListedReferral>>> = {
      reference: {
        key: 'reference',
        header: t('fields.reference'),
        cell: ({ reference }) => reference,
        sortValue: ({ reference }) => reference,
        width: '7rem',
      },
      citizen: {
        key: 'citizen',
        header: t('fields.citizen'),
        cell: ({ citizen }) => <bdi>{officialName(citizen)}</bdi>,
        text: ({ citizen }) => officialName(citizen),
        sortValue: ({ citizen }) => officialName(citizen),
        width: 'minmax(13rem, 1.3fr)',
      },
      body: {
        key: 'body',
        header: t('fields.body'),
        cell: ({ body }) => <bdi>{bodyNameIn(i18n.language, body)}</bdi>,
        text: ({ body }) => bodyNameIn(i18n.language, body),
        sortValue: ({ body }) => bodyNameIn(i18n.language, body),
        width: 'minmax(10rem, 1fr)',
      },
      asked: {
        key: 'asked',
        header: t('fields.asked'),
        cell: ({ asked, askedText }) => (asked ? lists.word('serviceCategories', asked) : (askedText ?? '')),
        width: 'minmax(10rem, 1fr)',
      },
      state: {
        key: 'state',
        header: t('fields.state'),
        cell: ({ state }) => <Badge tone={stateTones[state]}>{t(`states.${state}`)}</Badge>,
        text: ({ state }) => t(`states.${state}`),
        sortValue: ({ state }) => t(`states.${state}`),
        width: '10.5rem',
      },
      openedAt: {
        key: 'openedAt',
        header: t('fields.openedAt'),
        cell: ({ openedAt }) => shownDay(openedAt.slice(0, 10)),
        sortValue: ({ openedAt }) => openedAt,
        align: 'end',
        width: '8rem',
      },
      daysWaiting: {
        key: 'daysWaiting',
        header: t('screen.chaseList.days'),
        cell: ({ daysWaiting }) => daysWaiting ?? '',
        sortValue: ({ daysWaiting }) => daysWaiting,
        align: 'end',
        width: '9.5rem',
      },
      chases: {
        key: 'chases',
        header: t('screen.chaseList.chases'),
        cell: ({ chases }) => chases,
        sortValue: ({ chases }) => chases,
        align: 'end',
        width: '8.5rem',
      },
      nextChaseOn: {
        key: 'nextChaseOn',
        header: t('fields.nextChaseOn'),
        cell: ({ nextChaseOn, overdue }) =>
          overdue ? <strong>{shownDay(nextChaseOn)} !</strong> : shownDay(nextChaseOn),
        text: ({ nextChaseOn }) => shownDay(nextChaseOn),
        sortValue: ({ nextChaseOn }) => nextChaseOn,
        align: 'end',
        width: '11rem',
      },
      responsible: {
        key: 'responsible',
        header: t('fields.responsible'),
        cell: ({ responsibleId }) => nameOf(responsibleId),
        sortValue: ({ responsibleId }) => nameOf(responsibleId),
        width: '9rem',
      },
    }
    return wanted.map((key) => all[key])
    // oxlint-disable-next-line react/exhaustive-deps -- the words change with the language and with what is loaded
  }, [ready])
}
