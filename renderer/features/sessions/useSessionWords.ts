import { useTranslation } from 'react-i18next'
import type { Session } from '../../../shared/features/sessions/session'
import { greekUpper } from '../../../shared/values/greekText'
import { useLists } from '../../api/useLists'
import { shownDay } from '../../ui/days'

/** What is said of a session in lists and headings. */
export function useSessionWords() {
  const { t } = useTranslation('sessions')
  const { word } = useLists()
  return {
    /** `ΠΑΠΑΔΑΚΗ Μαρία και 1 μέλος ακόμη`. */
    who: ({ citizens, others }: Pick<Session, 'citizens' | 'others'>): string => {
      const names = citizens.map(({ surname, name }) => `${greekUpper(surname)} ${name}`.trim()).join(', ')
      return [names, others > 0 ? t('screen.others', { count: others }) : ''].filter(Boolean).join(' ')
    },
    when: ({ day, time }: Pick<Session, 'day' | 'time'>): string =>
      [shownDay(day), time].filter(Boolean).join(' '),
    details: (session: Session): string =>
      [
        word('sessionKinds', session.kind),
        session.minutes !== null && t('screen.minutes', { count: session.minutes }),
        session.room && word('rooms', session.room),
        session.place && word('localities', session.place),
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
