import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../api/client'
import { Button } from '../../ui/Button'
import { useAppointmentWords } from './useAppointmentWords'

export type FreeTime = OutputOf<'appointments.freeTimes'>[number]
/** As many as have a key of their own and fit into two lines. */
export const offeredTimes = 6

/** The next free times: Alt with its number takes one. */
export function FreeTimes({
  times,
  chosen,
  onTake,
}: {
  readonly times: readonly FreeTime[] | undefined
  readonly chosen: { readonly day: string | null; readonly time: string | null }
  readonly onTake: (time: FreeTime) => void
}) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  if (!times) return null
  if (times.length === 0) return <p className="k-soft">{t('screen.free.none')}</p>
  return (
    <div role="group" aria-label={t('screen.free.title')}>
      <p className="k-soft">{t('screen.free.title')}</p>
      <div className="ap-free">
        {times.slice(0, offeredTimes).map((free, index) => {
          const taken = free.day === chosen.day && free.time === chosen.time
          return (
            <Button
              key={`${free.day} ${free.time}`}
              size="sm"
              tone={taken ? 'secondary' : 'quiet'}
              keys={{ code: `Digit${index + 1}`, alt: true }}
              onClick={() => onTake(free)}
            >
              {`${words.shortDay(free.day)} ${free.time}`}
            </Button>
          )
        })}
      </div>
    </div>
  )
}
