import { useTranslation } from 'react-i18next'
import type { LetterCheck } from '../../../shared/features/letters/letter'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/overlay/Dialog'
import { LeakList } from './LeakList'

/** What leaves with the letter, to be seen before the signature is asked for. */
export function AskDialog({
  check,
  busy,
  onConfirm,
  onClose,
}: {
  readonly check: LetterCheck
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('letters')
  return (
    <Dialog
      open
      size="lg"
      busy={busy}
      title={t('screen.leaks.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {t('screen.leaks.back')}
          </Button>
          <Button
            tone="primary"
            busy={busy}
            keys={{ code: 'Enter', ctrl: true }}
            onClick={onConfirm}
            autoFocus
          >
            {t('screen.leaks.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('screen.leaks.explain')}</p>
      <LeakList leaks={check.leaks} />
    </Dialog>
  )
}
