import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appointment } from '../../../shared/features/appointments/appointment'
import type { WorkingTime } from '../../../shared/features/appointments/workingTime'
import { greekUpper } from '../../../shared/values/greekText'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { shownDay } from '../../ui/days'

type Named = { readonly surname: string; readonly name: string }
export const shortName = ({ surname, name }: Named): string => `${greekUpper(surname)} ${name}`.trim()

/** What the appointment book says of things, in the language of the screen. */
export function useAppointmentWords() {
  const { t, i18n } = useTranslation('appointments')
  const lists = useLists()
  const { nameOf } = useColleagues()
  return useMemo(() => {
    const weekday = (day: string, width: 'long' | 'short') =>
      new Intl.DateTimeFormat(i18n.language, { weekday: width, timeZone: 'UTC' }).format(Date.parse(day))
    const room = (code: string | null) => (code === null ? '' : lists.word('rooms', code))
    const place = (code: string | null) => (code === null ? '' : lists.word('localities', code))
    return {
      kind: (code: string) => lists.word('appointmentKinds', code),
      room,
      place,
      staff: nameOf,
      state: (state: Appointment['state']): string => t(`screen.states.${state}`),
      /** «Δευτέρα 23/11/2026» */
      longDay: (day: string) => `${weekday(day, 'long')} ${shownDay(day)}`,
      /** «Δευ 23/11» */
      shortDay: (day: string) => `${weekday(day, 'short')} ${shownDay(day).slice(0, 5)}`,
      /** Whom it is for, as far as the cards may be opened. */
      who: ({ citizens, others }: Pick<Appointment, 'citizens' | 'others'>) =>
        [citizens.map(shortName).join(', '), others > 0 && t('screen.andOthers', { count: others })]
          .filter(Boolean)
          .join(' '),
      where: (at: Pick<Appointment, 'room' | 'place'>) =>
        [room(at.room), place(at.place)].filter(Boolean).join(' · '),
      closed: (why: NonNullable<WorkingTime['closed']>): string => t(`screen.closed.${why}`),
    }
  }, [t, i18n.language, lists, nameOf])
}
