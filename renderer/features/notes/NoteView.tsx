import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteHead } from '../../../shared/features/notes/note'
import { useApi } from '../../api/ApiProvider'
import { useFailureText } from '../../api/failureText'
import { useForget } from '../../api/useForget'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { AddendumForm } from './AddendumForm'
import { NotePart, NoteText } from './NoteText'
import { useNoteWords } from './useNoteWords'
import { useOpenedNote } from './useOpenedNote'

/** A note that is read: signed, or another's. Its text comes when it is asked for. */
export function NoteView({
  head,
  left = null,
  onWrite,
}: {
  readonly head: NoteHead
  /** The files of an addendum that was left half-way. */
  readonly left?: readonly string[] | null
  /** Goes on writing it; where it may still be changed. */
  readonly onWrite?: (() => void) | undefined
}) {
  const { t } = useTranslation('notes')
  const { call } = useApi()
  const may = useMay()
  const words = useNoteWords()
  const failureText = useFailureText()
  const { opened, failure, open, close } = useOpenedNote(head.id)
  const [adding, setAdding] = useState<{ readonly text: string } | null>(null)
  const [versions, setVersions] = useState(false)
  // What was opened before an addendum came is not the whole note any more.
  const newest = head.newest
  const shown = opened !== null
  useEffect(() => {
    if (shown) void open()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only another version opens it anew
  }, [newest])
  const mayAdd = head.mine && head.signedAt !== null && head.opens === 'yes' && may('notes.addAddendum')
  const add = async () => {
    const place = { sessionId: head.sessionId, noteId: head.id, citizenIds: head.citizenIds }
    const draft = left === null ? null : await call('notes.openDraft', place)
    setAdding({ text: draft?.text ?? '' })
  }
  return (
    <Section
      title={head.mine ? t('screen.view.own') : t('screen.view.title', { who: words.nameOf(head.authorId) })}
      actions={
        <>
          {opened ? (
            <Button size="sm" onClick={close}>
              {t('screen.view.close')}
            </Button>
          ) : (
            head.opens !== 'notReader' && (
              <Button size="sm" keys={{ code: 'KeyO', alt: true }} onClick={() => void open()}>
                {t('screen.view.open')}
              </Button>
            )
          )}
          {onWrite && (
            <Button size="sm" onClick={onWrite}>
              {t('screen.view.write')}
            </Button>
          )}
          {mayAdd && !adding && (
            <Button size="sm" keys={{ code: 'KeyN', alt: true }} onClick={() => void add()}>
              {t(left === null ? 'screen.addendum.new' : 'screen.addendum.goOn')}
            </Button>
          )}
        </>
      }
    >
      <p className="k-gap-below">
        <Badge tone={head.signedAt === null ? 'warning' : 'good'}>{words.state(head)}</Badge>{' '}
        <span className="k-soft">
          {shownInstant(head.signedAt ?? head.newestAt)} · {t('screen.view.readers')}{' '}
          <bdi>{words.readers(head)}</bdi>
        </span>
      </p>
      {head.opens !== 'yes' && <Banner tone="warning">{t(`screen.closed.${head.opens}`)}</Banner>}
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {opened && <NoteText note={opened} />}
      {opened?.whole && opened.versions.length > 1 && (
        <p className="k-gap-above">
          <Button size="sm" tone="quiet" onClick={() => setVersions(!versions)}>
            {t(versions ? 'screen.view.hideVersions' : 'screen.view.versions', {
              count: opened.versions.length,
            })}
          </Button>
        </p>
      )}
      {opened?.whole && versions && (
        <ol className="f-note-parts f-note-versions" aria-label={t('screen.view.versionList')}>
          {opened.versions.map((part) => (
            <li key={part.version}>
              <NotePart part={part} />
              <p className="k-soft">
                {t('screen.view.readers')}{' '}
                <bdi>{words.readers({ authorId: head.authorId, readerIds: part.readerIds })}</bdi>
              </p>
            </li>
          ))}
        </ol>
      )}
      {mayAdd && adding && (
        <div className="k-gap-above">
          <AddendumForm
            head={head}
            begun={adding.text}
            onAdded={() => setAdding(null)}
            onCancel={() => setAdding(null)}
          />
        </div>
      )}
      {head.mine && may('notes.readings') && <Readings id={head.id} />}
    </Section>
  )
}

/** For the author: who read it, and when. */
export function Readings({ id }: { readonly id: string }) {
  const { t } = useTranslation('notes')
  const words = useNoteWords()
  const { data } = useQuery('notes.readings', { id })
  // Colleagues read while one looks.
  useForget('notes.readings', { id })
  if (!data) return null
  return (
    <div className="k-gap-above">
      <h3>{t('screen.readings.title')}</h3>
      {data.length === 0 ? (
        <p className="k-soft">{t('screen.readings.nobody')}</p>
      ) : (
        <ul className="k-lines">
          {data.slice(0, 20).map(({ userId, at }) => (
            <li key={`${userId} ${at}`}>
              <bdi>{words.nameOf(userId)}</bdi>
              <span className="k-soft">{shownInstant(at)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
