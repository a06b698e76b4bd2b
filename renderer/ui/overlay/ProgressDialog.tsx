import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Button } from '../Button'
import { Dialog } from './Dialog'

/** For work above a second: how much is done, and a way out. Without `total` only the count is shown. */
export function ProgressDialog({
  open,
  title,
  done,
  total,
  onCancel,
}: {
  open: boolean
  title: string
  done: number
  total?: number
  /** Without it the work cannot be stopped half-way. */
  onCancel?: () => void
}) {
  const { t } = useTranslation('ui')
  const share = total === undefined || total === 0 ? 100 : Math.round((done / total) * 100)
  return (
    <Dialog
      open={open}
      onClose={() => onCancel?.()}
      title={title}
      size="sm"
      busy={onCancel === undefined}
      footer={
        onCancel && (
          <Button onClick={onCancel} keys={{ code: 'Escape' }} autoFocus>
            {t('dialog.cancel')}
          </Button>
        )
      }
    >
      <Progress.Root size="lg">
        <Progress.Section value={share} aria-label={title} striped={total === undefined} />
      </Progress.Root>
      <p role="status">
        {total === undefined ? t('progress.done', { done }) : t('progress.doneOf', { done, total })}
      </p>
    </Dialog>
  )
}
