import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { TextControl } from '../../ui/fields/TextField'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { ColleagueKeys } from './ColleagueKeys'
import { useNoteWords } from './useNoteWords'

/** Notes that the present keys do not open, who can help, and colleagues whom one can help. Nothing where all is well. */
export function LostNotes() {
  const { data } = useQuery('notes.lost', {})
  if (!data) return null
  return (
    <>
      {data.notes > 0 && <OwnLost lost={data} />}
      {data.waiting.length > 0 && <Waiting waiting={data.waiting} />}
    </>
  )
}

function OwnLost({ lost }: { readonly lost: OutputOf<'notes.lost'> }) {
  const { t } = useTranslation('notes')
  const words = useNoteWords()
  const failureText = useFailureText()
  const use = useCommand('notes.usePersonalCode')
  const [code, setCode] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = async () => {
    const reply = await use.run({ code })
    if (!reply.ok) return setFailure(reply.failure)
    setCode('')
    setFailure(null)
    return notify.done(t('screen.lost.opened', { count: lost.notes - reply.value.notes }))
  }
  return (
    <Section title={t('screen.lost.title')}>
      <Banner tone="warning" title={t('screen.lost.count', { count: lost.notes })}>
        {t('screen.lost.why')}
      </Banner>
      {lost.helpers.length > 0 && (
        <>
          <p>{t('screen.lost.helpers')}</p>
          <ul className="k-lines">
            {lost.helpers.map(({ userId, notes }) => (
              <li key={userId}>
                <bdi>{words.nameOf(userId)}</bdi>
                <span>{t('screen.lost.notes', { count: notes })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.byCode > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (code.trim() !== '') void run()
          }}
        >
          {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
          <TextControl
            label={t('screen.lost.code')}
            help={t('screen.lost.codeHelp')}
            value={code}
            onChange={setCode}
          />
          <Button tone="primary" type="submit" busy={use.running} disabled={code.trim() === ''}>
            {t('screen.lost.use', { count: lost.byCode })}
          </Button>
        </form>
      )}
      {lost.byCode === 0 && lost.helpers.length === 0 && <p>{t('screen.lost.nobody')}</p>}
    </Section>
  )
}

function Waiting({ waiting }: { readonly waiting: OutputOf<'notes.lost'>['waiting'] }) {
  const { t } = useTranslation('notes')
  const failureText = useFailureText()
  const reseal = useCommand('notes.reseal')
  const give = async (userId: string) => {
    const reply = await reseal.run({ userId })
    if (reply.ok) notify.done(t('screen.reseal.done'))
    else notify.problem(failureText(reply.failure))
  }
  return (
    <Section title={t('screen.reseal.title')}>
      <p className="k-gap-below">{t('screen.reseal.text')}</p>
      <ul className="k-lines" aria-label={t('screen.reseal.title')}>
        {waiting.map((colleague) => (
          <li key={colleague.userId}>
            <div>
              <strong>
                <bdi>{colleague.fullName}</bdi>
              </strong>{' '}
              <span className="k-soft">{t('screen.lost.notes', { count: colleague.notes })}</span>
              <ColleagueKeys reader={colleague} />
            </div>
            <Button
              size="sm"
              disabled={colleague.keys !== 'confirmed'}
              busy={reseal.running}
              ariaLabel={t('screen.reseal.giveOf', { name: colleague.fullName })}
              onClick={() => void give(colleague.userId)}
            >
              {t('screen.reseal.give')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
