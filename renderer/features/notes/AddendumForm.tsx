import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { mostNoteLength, type NoteHead } from '../../../shared/features/notes/note'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { TextAreaControl } from '../../ui/fields/TextAreaField'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { ReadersLine } from './ReadersLine'
import { useNoteDraft } from './useNoteDraft'

/** What is added to a signed note; kept sealed while one types, as the note was. */
export function AddendumForm({
  head,
  begun,
  onAdded,
  onCancel,
}: {
  readonly head: NoteHead
  /** What was typed before and not added yet; empty for a new one. */
  readonly begun: string
  readonly onAdded: () => void
  readonly onCancel: () => void
}) {
  const { t } = useTranslation('notes')
  const failureText = useFailureText()
  const add = useCommand('notes.addAddendum')
  const [text, setText] = useState(begun)
  const [readerIds, setReaders] = useState<readonly string[]>(head.readerIds)
  const [failure, setFailure] = useState<Failure | null>(null)
  const place = { sessionId: head.sessionId, noteId: head.id, citizenIds: head.citizenIds }
  const draft = useNoteDraft(place, text === '' ? null : text, begun === '' ? null : { place, text: begun })
  const run = async () => {
    await draft.hold()
    const reply = await add.run({ id: head.id, seen: head.newest, readerIds: [...readerIds], text })
    if (!reply.ok) {
      draft.release()
      setFailure(reply.failure)
      return
    }
    await draft.settle(place, { over: true })
    notify.done(t('screen.addendum.added'))
    onAdded()
  }
  return (
    <>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <TextAreaControl
        label={t('screen.addendum.label')}
        help={t('screen.write.help')}
        rows={5}
        maxLength={mostNoteLength}
        value={text}
        onChange={setText}
        autoFocus
      />
      <div className="f-note-bar">
        <span className="k-soft">{t('screen.write.reminder')}</span>
        <span className="k-soft" role="status">
          {draft.savedAt !== null && text !== '' ? t('screen.write.draftAt', { time: draft.savedAt }) : ''}
        </span>
      </div>
      <ReadersLine readerIds={readerIds} readersSoFar={head.readerIds} onChange={setReaders} />
      <div className="k-actions k-actions-end">
        <Button onClick={() => void draft.discard().then(onCancel)}>{t('screen.cancel')}</Button>
        <Button
          tone="primary"
          keys={{ code: 'Enter', ctrl: true }}
          disabled={text.trim() === ''}
          busy={add.running}
          onClick={() => void run()}
        >
          {t('screen.addendum.add')}
        </Button>
      </div>
    </>
  )
}
