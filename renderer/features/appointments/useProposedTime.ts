import { useEffect, useEffectEvent, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { useUi } from '../../ui/UiProvider'
import type { BookFormHold } from './BookFields'
import { type FreeTime, offeredTimes } from './FreeTimes'

const isLength = (minutes: unknown): minutes is number =>
  typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 5 && minutes <= 480

/**
 * The next free times for what was chosen so far; the first is put into the form as long as nobody typed another. The
 * length follows the kind in the same way.
 */
export function useProposedTime(form: BookFormHold, from: string | null) {
  const { today } = useUi()
  const lists = useLists()
  const typed = useWatch({ control: form.control })
  const usualMinutes = lists.entry('appointmentKinds', typed.kind ?? null)?.minutes ?? null
  const minutes = isLength(typed.minutes) ? typed.minutes : null
  const { data: times } = useQuery(
    'appointments.freeTimes',
    {
      staffId: typed.staffId ?? null,
      kind: typed.kind ?? '',
      minutes,
      room: typed.room ?? null,
      from: isIsoDate(from) && from > today() ? from : null,
      limit: offeredTimes,
    },
    { enabled: Boolean(typed.kind) && Boolean(typed.staffId), keepPrevious: true },
  )
  const proposed = useRef<FreeTime | null>(null)
  const usual = useRef(usualMinutes)

  const take = ({ day, time, until }: FreeTime) => {
    proposed.current = { day, time, until }
    form.setValue('day', day as never, { shouldValidate: form.formState.isSubmitted })
    form.setValue('time', time, { shouldValidate: form.formState.isSubmitted })
  }
  const propose = useEffectEvent((first: FreeTime) => {
    const [day, time] = form.getValues(['day', 'time'])
    const untouched = proposed.current ? day === proposed.current.day && time === proposed.current.time : !day
    if (untouched) take(first)
  })
  const fitLength = useEffectEvent((length: number | null) => {
    const now = form.getValues('minutes') as number | null
    if (length !== null && (now === null || now === usual.current)) form.setValue('minutes', length)
    usual.current = length
  })
  useEffect(() => fitLength(usualMinutes), [usualMinutes])
  const first = times?.[0]
  useEffect(() => {
    if (first) propose(first)
  }, [first])
  return { times, take }
}
