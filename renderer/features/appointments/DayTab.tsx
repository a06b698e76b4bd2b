import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { Appointment } from '../../../shared/features/appointments/appointment'
import { timeAt } from '../../../shared/values/timeOfDay'
import type { IsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useForget } from '../../api/useForget'
import { useListView } from '../../api/useListView'
import { useQuery } from '../../api/useQuery'
import { TimeGrid } from '../../ui/calendar/TimeGrid'
import { useShortcut } from '../../ui/keys/useShortcut'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { FilterChips } from '../../ui/table/FilterChips'
import { AppointmentList } from './AppointmentList'
import type { BookStart } from './BookDialog'
import { DayBar } from './DayBar'
import { DayPapers } from './DayPapers'
import { dayGrid, goneOf } from './gridOf'
import { filtersOf, placeOfBook, type Whose } from './paths'
import { useAppointmentWords } from './useAppointmentWords'
import { useBookable } from './useBookable'
import { useHolidayName } from './useHolidayName'
import { WhoseField } from './WhoseField'

const viewSchema = z.object({ list: z.boolean() })

/** A day of the appointment book: a column for each person of staff, or the same as a list. */
export function DayTab({
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
  const { me } = useBookable()
  const asked = { day, ...filtersOf(whose) }
  const { data: sheet, failure } = useQuery('appointments.day', asked, { keepPrevious: true })
  useForget('appointments.day', asked)
  const view = useListView('appointments', viewSchema, { list: false })
  const only = whose?.kind === 'staff' ? whose.code : null
  const grid = useMemo(
    () => sheet && dayGrid(sheet, { me, only }, { ...words, taken: t('screen.taken') }),
    [sheet, me, only, words, t],
  )
  const place = useRef<HTMLDivElement>(null)
  useShortcut('F3', { label: t('screen.go.grid') }, () =>
    place.current?.querySelector<HTMLElement>('[role=grid]')?.focus(),
  )
  const go = (to: IsoDate, of: Whose = whose) => navigate(placeOfBook(to, of))
  const gone = sheet ? goneOf(sheet) : []
  const isOpen = grid && (grid.entries.length > 0 || grid.columns.some(({ open }) => open.length > 0))
  return (
    <>
      <DayBar day={day} step={1} onDay={(to) => go(to)}>
        <WhoseField whose={whose} everybody onChange={(of) => go(day, of)} />
        <div className="ap-end">
          <FilterChips
            label={t('screen.view.label')}
            chips={(['grid', 'list'] as const).map((key) => ({
              key,
              label: t(`screen.view.${key}`),
              active: view.filters.list === (key === 'list'),
            }))}
            onToggle={(key) => view.change({ list: key === 'list' })}
          />
        </div>
      </DayBar>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {sheet?.holiday && (
        <Banner tone="warning" title={holidayName(sheet.holiday)}>
          {t(sheet.holiday.halfDay ? 'screen.closed.halfDay' : 'screen.closed.holiday')}
        </Banner>
      )}
      <div ref={place}>
        {!sheet || !grid ? (
          !failure && <LoadingLine />
        ) : view.filters.list ? (
          <AppointmentList
            label={words.longDay(sheet.day)}
            appointments={sheet.appointments}
            taken={sheet.taken.length}
            onOpen={onOpen}
          />
        ) : isOpen ? (
          <TimeGrid
            label={words.longDay(sheet.day)}
            columns={grid.columns}
            entries={grid.entries}
            onOpen={onOpen}
            onPick={(staffId, at) => onNew({ staffId, day: sheet.day, time: timeAt(at), ...roomOf(whose) })}
          />
        ) : (
          <EmptyState title={t('screen.closed.title')}>{t('screen.closed.text')}</EmptyState>
        )}
      </div>
      {!view.filters.list && gone.length > 0 && <Gone appointments={gone} onOpen={onOpen} />}
      <DayPapers day={day} whose={whose} />
    </>
  )
}

/** A filter that says where is kept in what is booked from it. */
const roomOf = (whose: Whose): Pick<BookStart, 'room' | 'place'> =>
  whose?.kind === 'room' ? { room: whose.code } : whose?.kind === 'place' ? { place: whose.code } : {}

/** What was cancelled or moved away from this day. */
function Gone({
  appointments,
  onOpen,
}: {
  readonly appointments: readonly Appointment[]
  readonly onOpen: (id: string) => void
}) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  return (
    <section className="ap-under" aria-label={t('screen.gone')}>
      <p className="k-soft">{t('screen.gone')}</p>
      <ul className="k-lines">
        {appointments.map((appointment) => (
          <li key={appointment.id}>
            <button type="button" className="k-link" onClick={() => onOpen(appointment.id)}>
              {appointment.time} <bdi>{words.who(appointment)}</bdi>
            </button>
            <span className="k-soft">
              {[words.staff(appointment.staffId), words.state(appointment.state)].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
