import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogLayer } from '../keys/DialogLayer'

const widths = { sm: '28rem', md: '40rem', lg: '56rem', full: 'calc(100vw - 4rem)' }

/** Esc and the cross close it, unless `busy`. */
export function Dialog({
  open,
  onClose,
  title,
  size = 'md',
  busy = false,
  footer,
  children,
}: {
  open: boolean
  onClose: () => void
  title: string
  size?: keyof typeof widths
  busy?: boolean
  /** The buttons, in a row at the bottom right. */
  footer?: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      size={widths[size]}
      centered
      closeOnEscape={!busy}
      closeOnClickOutside={false}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* A `header` would count as a second banner of the page. */}
        <Modal.Header role="presentation">
          <Modal.Title className="k-dialog-title">{title}</Modal.Title>
          {!busy && <Modal.CloseButton aria-label={t('dialog.close')} />}
        </Modal.Header>
        <Modal.Body>
          <DialogLayer>
            {children}
            {footer && <div className="k-dialog-footer">{footer}</div>}
          </DialogLayer>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
