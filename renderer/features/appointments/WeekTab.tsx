import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isIsoDate, type IsoDate } from '../../../shared/values/isoDate'
import { timeAt } from '../../../shared/values/timeOfDay'
import { useFailureText } from '../../api/failureText'
import { useForget } from '../../api/useForget'
import { useQuery } from '../../api/useQuery'
import { TimeGrid } from '../../ui/calendar/TimeGrid'
import { useShortcut } from '../../ui/keys/useShortcut'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import type { BookStart } from './BookDialog'
import { DayBar } from './DayBar'
import { weekGrid } from './gridOf'
import { filtersOf, placeOfBook, type Whose } from './paths'
import { useAppointmentWords } from './useAppointmentWords'
import { useBookable } from './useBookable'
import { useHolidayName } from './useHolidayName'
import { WhoseField } from './WhoseField'

/** A week of one person, one room or one island: a column for each day. */
export function WeekTab({
  day,
  whose,
  onNew,
  onOpen,
}: {
  readonly day: IsoDate
  /** Null: mine. */
  readonly whose: Whose
  readonly onNew: (start: BookStart) => void
  readonly onOpen: (id: string) => void
}) {
  const bookable = useBookable()
  const of: Whose = whose ?? (bookable.usual ? { kind: 'staff', code: bookable.usual } : null)
  return bookable.ready ? <Week day={day} whose={of} onNew={onNew} onOpen={onOpen} /> : <LoadingLine />
}

function Week({
  day,
  whose,
  onNew,
  onOpen,
}: {
  readonly day: IsoDate
  readonly whose: Whose
  readonly onNew: (start: BookStart) => void
  readonly onOpen: (id: string) => void
}) {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const words = useAppointmentWords()
  const holidayName = useHolidayName()
  const asked = { day, ...filtersOf(whose) }
  const { data: sheets, failure } = useQuery('appointments.week', asked, { keepPrevious: true })
  useForget('appointments.week', asked)
  const grid = useMemo(
    () => sheets && weekGrid(sheets, asked.staffId, { ...words, taken: t('screen.taken') }, holidayName),
    [sheets, asked.staffId, words, t, holidayName],
  )
  const place = useRef<HTMLDivElement>(null)
  useShortcut('F3', { label: t('screen.go.grid') }, () =>
    place.current?.querySelector<HTMLElement>('[role=grid]')?.focus(),
  )
  const go = (to: IsoDate, of: Whose = whose) => navigate(placeOfBook(to, of, 'week'))
  const [first, last] = [sheets?.[0]?.day, sheets?.at(-1)?.day]
  return (
    <>
      <DayBar day={day} step={7} onDay={(to) => go(to)}>
        <WhoseField whose={whose} everybody={false} onChange={(of) => go(day, of)} />
      </DayBar>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <div ref={place}>
        {!grid || !first || !last ? (
          !failure && <LoadingLine />
        ) : grid.columns.some(({ open }) => open.length > 0) || grid.entries.length > 0 ? (
          <TimeGrid
            label={t('screen.week.of', { from: words.longDay(first), until: words.longDay(last) })}
            columns={grid.columns}
            entries={grid.entries}
            onOpen={onOpen}
            onPick={(column, at) => {
              if (isIsoDate(column))
                onNew({
                  day: column,
                  time: timeAt(at),
                  ...(asked.staffId ? { staffId: asked.staffId } : {}),
                  room: asked.room,
                  place: asked.place,
                })
            }}
          />
        ) : (
          <EmptyState title={t('screen.closed.title')}>{t('screen.closed.text')}</EmptyState>
        )}
      </div>
    </>
  )
}
