import { useTranslation } from 'react-i18next'
import type { PossibleReader } from '../../../shared/features/notes/reader'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { SixWords } from './SixWords'

/** The six words of a colleague, whether they were compared, and the button that says so. */
export function ColleagueKeys({ reader }: { readonly reader: PossibleReader }) {
  const { t } = useTranslation('notes')
  const failureText = useFailureText()
  const confirm = useCommand('notes.confirmKeys')
  const { userId, fullName, keys, words } = reader
  const run = async () => {
    if (words === null) return
    const reply = await confirm.run({ userId, words })
    if (reply.ok) notify.done(t('screen.keys.confirmed', { name: fullName }))
    else notify.problem(failureText(reply.failure))
  }
  return (
    <>
      {keys === 'changed' && (
        <Banner tone="danger" title={t('screen.keys.changedTitle', { name: fullName })}>
          {t('screen.keys.changedText')}
        </Banner>
      )}
      <p>
        <Badge tone={keys === 'confirmed' ? 'good' : keys === 'changed' ? 'danger' : 'warning'}>
          {t(`screen.keys.states.${keys}`)}
        </Badge>{' '}
        {words !== null && <SixWords words={words} label={t('screen.keys.wordsOf', { name: fullName })} />}
      </p>
      {(keys === 'new' || keys === 'changed') && (
        <Button
          size="sm"
          busy={confirm.running}
          ariaLabel={t('screen.keys.comparedOf', { name: fullName })}
          onClick={() => void run()}
        >
          {t('screen.keys.compared')}
        </Button>
      )}
    </>
  )
}
