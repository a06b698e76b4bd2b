import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { mostNoteLength } from '../../../shared/features/notes/note'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { formatGreekNumber } from '../../ui/fields/greekNumber'
import { TextAreaControl } from '../../ui/fields/TextAreaField'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { FilesField } from './FilesField'
import { noteHeadings, withNextHeading } from './noteParts'
import { ReadersLine } from './ReadersLine'
import type { NoteStart, SessionOfNotes } from './noteStart'
import { useNoteDraft } from './useNoteDraft'
import './notes.css'

/** The note being written: kept sealed while one types, saved as a version, or signed and locked. */
export function NoteEditor({
  session,
  start,
  onSaved,
  onSigned,
  onChanged,
}: {
  readonly session: SessionOfNotes
  readonly start: NoteStart
  readonly onSaved: (noteId: string) => void
  readonly onSigned: () => void
  /** It was saved in another window meanwhile: it is to be opened anew, with what stands here as its draft. */
  readonly onChanged: (citizenIds: readonly string[]) => void
}) {
  const { t } = useTranslation('notes')
  const failureText = useFailureText()
  const save = useCommand('notes.save')
  const sign = useCommand('notes.sign')
  const [head, setHead] = useState(start.head)
  const [saved, setSaved] = useState(start.saved)
  const [text, setText] = useState(start.text)
  const [citizenIds, setCitizens] = useState(start.citizenIds)
  const [readerIds, setReaders] = useState(start.readerIds)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [signing, setSigning] = useState(false)
  const place = { sessionId: session.id, noteId: head?.id ?? null, citizenIds: [...citizenIds] }
  const unsaved = text === saved ? null : text
  const draft = useNoteDraft(
    place,
    unsaved,
    start.draftAt === null
      ? null
      : {
          place: { ...place, noteId: start.head?.id ?? null, citizenIds: [...start.citizenIds] },
          text: start.text,
        },
  )
  const writing = useWriting(text, setText)
  const isEmpty = text.trim() === ''
  const busy = save.running || sign.running

  const keep = async (how: typeof save | typeof sign) => {
    setFailure(null)
    await draft.hold()
    const reply = await how.run({
      id: head?.id ?? null,
      seen: head?.newest ?? 0,
      sessionId: place.sessionId,
      citizenIds: place.citizenIds,
      readerIds: [...readerIds],
      text,
    })
    if (!reply.ok) {
      draft.release()
      setFailure(reply.failure)
      return null
    }
    setHead(reply.value)
    setSaved(text)
    onSaved(reply.value.id)
    await draft.settle(place, { over: how === sign })
    return reply.value
  }
  const saveVersion = async () => {
    if (await keep(save)) notify.done(t('screen.write.saved'))
  }
  const dropDraft = () => {
    setText(saved)
    notify.done(t('screen.write.dropped'), {
      label: t('screen.write.undo'),
      run: () => setText(start.text),
    })
  }
  const lock = async () => {
    const signed = await keep(sign)
    setSigning(false)
    if (!signed) return
    notify.done(t('screen.write.signed'))
    onSigned()
  }
  return (
    <>
      <Section
        title={t('screen.write.title')}
        actions={
          <Button size="sm" keys={{ code: 'KeyH', alt: true }} onClick={writing.addHeading}>
            {t('screen.write.heading')}
          </Button>
        }
      >
        {failure && (
          <Banner
            tone="danger"
            actions={
              failure.code === 'stale' && (
                <Button onClick={() => void draft.now().then(() => onChanged(citizenIds))}>
                  {t('screen.write.reload')}
                </Button>
              )
            }
          >
            {failureText(failure)}
          </Banner>
        )}
        {start.draftAt !== null && saved !== start.text && text === start.text && (
          <p className="k-soft k-gap-below">
            {t('screen.write.draftFound', { at: start.draftAt })}{' '}
            {saved !== '' && (
              <button type="button" className="k-link" onClick={dropDraft}>
                {t('screen.write.dropDraft')}
              </button>
            )}
          </p>
        )}
        {session.citizens.length > 1 && (
          <FilesField citizens={session.citizens} value={citizenIds} onChange={setCitizens} />
        )}
        <TextAreaControl
          label={t('screen.write.label')}
          help={t('screen.write.help')}
          rows={12}
          maxLength={mostNoteLength}
          value={text}
          onChange={setText}
          inputRef={writing.field}
          autoFocus
        />
        <div className="f-note-bar">
          <span className="k-soft">{t('screen.write.reminder')}</span>
          <span className="k-soft">
            {t('screen.write.count', { count: text.length, most: formatGreekNumber(mostNoteLength, 0) })}
          </span>
        </div>
        <ReadersLine readerIds={readerIds} readersSoFar={head?.readerIds ?? []} onChange={setReaders} />
      </Section>
      <div className="k-sticky">
        <span className="k-soft" role="status">
          {draft.savedAt !== null && unsaved !== null
            ? t('screen.write.draftAt', { time: draft.savedAt })
            : head !== null && unsaved === null
              ? t('screen.write.allSaved', { version: head.newest })
              : ''}
        </span>
        <Button
          size="sm"
          keys={{ code: 'Enter', ctrl: true, shift: true }}
          disabled={isEmpty}
          busy={sign.running}
          onClick={() => setSigning(true)}
        >
          {t('screen.write.sign')}
        </Button>
        <Button
          size="sm"
          tone="primary"
          keys={{ code: 'Enter', ctrl: true }}
          disabled={isEmpty || busy}
          busy={save.running}
          onClick={() => void saveVersion()}
        >
          {t('screen.write.save')}
        </Button>
      </div>
      <ConfirmDialog
        open={signing}
        title={t('screen.write.signTitle')}
        confirm={t('screen.write.signTitle')}
        busy={sign.running}
        onConfirm={() => void lock()}
        onClose={() => setSigning(false)}
      >
        {t('screen.write.signText')}
      </ConfirmDialog>
    </>
  )
}

/** The field, and the key that brings the next heading to where one writes. */
function useWriting(text: string, setText: (text: string) => void) {
  const { t } = useTranslation('notes')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  // One goes on where the text ends.
  const caret = useRef<number | null>(text.length)
  useLayoutEffect(() => {
    if (caret.current === null) return
    field.current?.focus()
    field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  const addHeading = () => {
    const at = field.current?.selectionStart ?? text.length
    const next = withNextHeading(
      text,
      at,
      noteHeadings.map((heading) => t(`screen.headings.${heading}`)),
    )
    if (!next) return
    caret.current = next.caret
    setText(next.text)
  }
  return { field, addHeading }
}
