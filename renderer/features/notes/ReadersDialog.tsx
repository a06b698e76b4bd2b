import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PossibleReader } from '../../../shared/features/notes/reader'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { CheckControl } from '../../ui/fields/CheckField'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { ColleagueKeys } from './ColleagueKeys'

/** Whom the note is sealed to besides its author. Only colleagues whose six words were compared can be ticked. */
export function ReadersDialog({
  chosen,
  readersSoFar,
  onChange,
  onClose,
}: {
  readonly chosen: readonly string[]
  readonly readersSoFar: readonly string[]
  readonly onChange: (readerIds: readonly string[]) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('notes')
  const failureText = useFailureText()
  const { data, failure } = useQuery('notes.readers', {})
  const [picked, setPicked] = useState(chosen)
  const removed = readersSoFar.some((id) => !picked.includes(id))
  const canRead = ({ userId, keys }: PossibleReader) => keys === 'confirmed' || picked.includes(userId)
  return (
    <Dialog
      open
      size="lg"
      title={t('screen.readers.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button
            tone="primary"
            keys={{ code: 'Enter', ctrl: true }}
            onClick={() => {
              onChange(picked)
              onClose()
            }}
          >
            {t('screen.readers.take')}
          </Button>
        </>
      }
    >
      <p className="k-gap-below">{t('screen.readers.text')}</p>
      {removed && <Banner tone="warning">{t('screen.readers.futureOnly')}</Banner>}
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data?.readers.length === 0 && <p>{t('screen.readers.nobody')}</p>}
      <ul className="k-lines" aria-label={t('screen.readers.title')}>
        {data?.readers.map((reader) => (
          <li key={reader.userId}>
            <div>
              <CheckControl
                label={[reader.fullName, reader.title].filter(Boolean).join(', ')}
                value={picked.includes(reader.userId)}
                disabled={!canRead(reader)}
                onChange={(checked) =>
                  setPicked(
                    checked ? [...picked, reader.userId] : picked.filter((id) => id !== reader.userId),
                  )
                }
              />
              <ColleagueKeys reader={reader} />
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
