import { Drawer as MantineDrawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogLayer } from '../keys/DialogLayer'

/** A sheet from the right, for something to look at beside the page. */
export function Drawer({
  open,
  onClose,
  title,
  children,
}: {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}) {
  const { t } = useTranslation('ui')
  return (
    <MantineDrawer.Root opened={open} onClose={onClose} position="right" size="32rem">
      <MantineDrawer.Overlay />
      <MantineDrawer.Content>
        <MantineDrawer.Header role="presentation">
          <MantineDrawer.Title className="k-dialog-title">{title}</MantineDrawer.Title>
          <MantineDrawer.CloseButton aria-label={t('dialog.close')} />
        </MantineDrawer.Header>
        <MantineDrawer.Body>
          <DialogLayer>{children}</DialogLayer>
        </MantineDrawer.Body>
      </MantineDrawer.Content>
    </MantineDrawer.Root>
  )
}
