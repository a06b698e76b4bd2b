import { useTranslation } from 'react-i18next'
import type { NoteHead } from '../../../shared/features/notes/note'
import { useColleagues } from '../../api/useColleagues'
import { useQuery } from '../../api/useQuery'

/** What is said of a note without its text. */
export function useNoteWords() {
  const { t } = useTranslation('notes')
  const { nameOf } = useColleagues()
  const { data: me } = useQuery('users.me', {})
  return {
    me: me?.id ?? '',
    nameOf: (userId: string): string => (userId === me?.id ? t('screen.you') : nameOf(userId)),
    /** `εσείς, Άννα Ψυχάρη`: the author first. */
    readers: ({ authorId, readerIds }: Pick<NoteHead, 'authorId' | 'readerIds'>): string =>
      [authorId, ...readerIds.filter((id) => id !== authorId)]
        .map((id) => (id === me?.id ? t('screen.you') : nameOf(id)))
        .join(', '),
    state: ({ signedAt, addenda }: NoteHead): string =>
      signedAt === null
        ? t('screen.states.open')
        : [t('screen.states.signed'), addenda > 0 && t('screen.addenda', { count: addenda })]
            .filter(Boolean)
            .join(', '),
  }
}
