import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../Button'
import { Dialog } from './Dialog'

/** One question. The safe answer has the focus when the other one does harm. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  harmful = false,
  busy = false,
  onConfirm,
  onClose,
}: {
  open: boolean
  title: string
  children: ReactNode
  /** The words of the button: what will happen, never «ΟΚ». */
  confirm: string
  harmful?: boolean
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}) {
  const { t } = useTranslation('ui')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      size="sm"
      busy={busy}
      footer={
        <>
          <Button onClick={onClose} disabled={busy} autoFocus={harmful}>
            {t('dialog.cancel')}
          </Button>
          <Button tone={harmful ? 'danger' : 'primary'} onClick={onConfirm} busy={busy} autoFocus={!harmful}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
