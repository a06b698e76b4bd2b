import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { WaitingEntry } from '../../../shared/features/appointments/waiting'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { PageHeader } from '../../ui/page/PageHeader'
import { Tabs } from '../../ui/page/Tabs'
import { useUi } from '../../ui/UiProvider'
import type { BookStart } from './BookDialog'
import { DayTab } from './DayTab'
import type { PickerOfCitizens } from './EnqueueDialog'
import { bookOfSearch, type BookTab, placeOfBook, placeOfTimes } from './paths'
import { QueueTab } from './QueueTab'
import { UnresolvedTab } from './UnresolvedTab'
import { useAppointmentWords } from './useAppointmentWords'
import { WaitingTab } from './WaitingTab'
import { WeekTab } from './WeekTab'

/** The appointment book: a day, a week, who waits at the door and who waits for an appointment. */
export function AppointmentBook({
  Picker,
  onNew,
  onOpen,
  onWait,
  onBookWaiting,
}: {
  readonly Picker: PickerOfCitizens
  readonly onNew: (start: BookStart) => void
  readonly onOpen: (id: string) => void
  readonly onWait: () => void
  readonly onBookWaiting: (entry: WaitingEntry) => void
}) {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const words = useAppointmentWords()
  const asked = bookOfSearch(useSearch())
  const { tab, whose } = asked
  const day = isIsoDate(asked.day) ? asked.day : today()
  const { data: open } = useQuery('appointments.unresolved', { whose: 'mine' })
  const showsDays = tab === 'day' || tab === 'week'
  return (
    <>
      <PageHeader
        title={t('screen.title')}
        subtitle={
          showsDays
            ? [words.longDay(day), day === today() && t('screen.isToday')].filter(Boolean).join(' · ')
            : undefined
        }
        actions={
          <>
            <Button tone="quiet" onClick={() => navigate(placeOfTimes)}>
              {t('screen.times.open')}
            </Button>
            <Button tone="primary" keys={{ code: 'F4' }} onClick={() => onNew(showsDays ? { day } : {})}>
              {t('screen.book.title')}
            </Button>
          </>
        }
      />
      <Tabs
        label={t('screen.tabs.label')}
        active={tab}
        onChange={(key) =>
          navigate(placeOfBook(day, key === 'week' || key === 'day' ? whose : null, key as BookTab))
        }
        tabs={[
          {
            key: 'day',
            label: t('screen.tabs.day'),
            content: <DayTab day={day} whose={whose} onNew={onNew} onOpen={onOpen} />,
          },
          {
            key: 'week',
            label: t('screen.tabs.week'),
            content: <WeekTab day={day} whose={whose} onNew={onNew} onOpen={onOpen} />,
          },
          { key: 'queue', label: t('screen.tabs.queue'), content: <QueueTab Picker={Picker} /> },
          {
            key: 'waiting',
            label: t('screen.tabs.waiting'),
            content: <WaitingTab onNew={onWait} onBook={onBookWaiting} />,
          },
          {
            key: 'open',
            label: t('screen.tabs.open'),
            ...(open && open.length > 0 ? { count: open.length } : {}),
            content: <UnresolvedTab onOpen={onOpen} />,
          },
        ]}
      />
    </>
  )
}
