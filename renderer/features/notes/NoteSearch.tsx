import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/contract/failure'
import { useApi } from '../../api/ApiProvider'
import { CallFailed, type OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { TextControl } from '../../ui/fields/TextField'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import './notes.css'

/** Searches one's own notes, opened in memory; the found pieces lie in this screen alone and go with it. */
export function NoteSearch({ placeOf }: { readonly placeOf: (sessionId: string) => string }) {
  const { t } = useTranslation('notes')
  const [, navigate] = useLocation()
  const { call } = useApi()
  const failureText = useFailureText()
  const [text, setText] = useState('')
  const [found, setFound] = useState<OutputOf<'notes.search'> | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const search = async () => {
    setBusy(true)
    try {
      setFound(await call('notes.search', { text, citizenId: null }))
      setFailure(null)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setFailure(error.failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Section title={t('screen.search.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim().length >= 2) void search()
        }}
      >
        <TextControl
          label={t('screen.search.label')}
          help={t('screen.search.help')}
          type="search"
          value={text}
          onChange={(next) => {
            setText(next)
            setFound(null)
          }}
        />
        <Button type="submit" busy={busy} disabled={text.trim().length < 2}>
          {t('screen.search.button')}
        </Button>
      </form>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {found && (
        <>
          <p className="k-soft k-gap-above" role="status">
            {[
              t('screen.search.found', { count: found.hits.length }),
              t('screen.search.looked', { count: found.looked }),
              found.closed > 0 && t('screen.search.closed', { count: found.closed }),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <ul className="k-lines" aria-label={t('screen.search.title')}>
            {found.hits.map((hit) => (
              <li key={`${hit.noteId} ${hit.version}`}>
                <div>
                  <strong>{shownInstant(hit.at)}</strong>
                  <p className="f-note-text">
                    <bdi>
                      {hit.before}
                      <mark className="f-found">{hit.found}</mark>
                      {hit.after}
                    </bdi>
                  </p>
                </div>
                <Button
                  size="sm"
                  ariaLabel={t('screen.search.openOf', { at: shownInstant(hit.at) })}
                  onClick={() => navigate(placeOf(hit.sessionId))}
                >
                  {t('screen.search.open')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
