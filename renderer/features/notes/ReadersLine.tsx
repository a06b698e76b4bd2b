import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { ReadersDialog } from './ReadersDialog'
import { useNoteWords } from './useNoteWords'

/** Who will be able to read what is written, always in sight, and the way to choose them. */
export function ReadersLine({
  readerIds,
  readersSoFar,
  onChange,
}: {
  readonly readerIds: readonly string[]
  /** Of the version before: taking one of these away holds for what is written from now on. */
  readonly readersSoFar: readonly string[]
  readonly onChange: (readerIds: readonly string[]) => void
}) {
  const { t } = useTranslation('notes')
  const words = useNoteWords()
  const [choosing, setChoosing] = useState(false)
  const left = readersSoFar.filter((id) => !readerIds.includes(id))
  return (
    <>
      <div className="f-note-bar">
        <p>
          {t('screen.readers.line')}{' '}
          <strong>
            <bdi>{words.readers({ authorId: words.me, readerIds: [...readerIds] })}</bdi>
          </strong>
        </p>
        <Button size="sm" keys={{ code: 'KeyA', alt: true }} onClick={() => setChoosing(true)}>
          {t('screen.readers.choose')}
        </Button>
      </div>
      {left.length > 0 && (
        <p className="k-soft k-gap-below">
          {t('screen.readers.removed', { who: left.map(words.nameOf).join(', ') })}
        </p>
      )}
      {choosing && (
        <ReadersDialog
          chosen={readerIds}
          readersSoFar={readersSoFar}
          onChange={onChange}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
