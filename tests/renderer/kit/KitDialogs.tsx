import { useState } from 'react'
import { Button } from '../../../renderer/ui/Button'
import { DateControl } from '../../../renderer/ui/fields/GreekDateField'
import { SelectControl } from '../../../renderer/ui/fields/SelectField'
import { TextControl } from '../../../renderer/ui/fields/TextField'
import { ConfirmDialog } from '../../../renderer/ui/overlay/ConfirmDialog'
import { Dialog } from '../../../renderer/ui/overlay/Dialog'
import { Drawer } from '../../../renderer/ui/overlay/Drawer'
import { notify } from '../../../renderer/ui/overlay/notify'
import { ProgressDialog } from '../../../renderer/ui/overlay/ProgressDialog'
import { PageHeader } from '../../../renderer/ui/page/PageHeader'
import { Actions } from '../../../renderer/ui/page/Section'
import type { Words } from './words'

export function KitDialogs({ words }: { words: Words }) {
  const [open, setOpen] = useState<string | null>(null)
  const [text, setText] = useState('')
  const close = () => setOpen(null)
  return (
    <>
      <PageHeader title={words.list} />
      <Actions>
        {['dialog', 'confirm', 'progress', 'drawer'].map((each) => (
          <Button key={each} onClick={() => setOpen(each)}>
            {each}
          </Button>
        ))}
        <Button onClick={() => notify.problem(words.danger)}>{words.warning}</Button>
      </Actions>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title={words.details}
        footer={<Button tone="primary">{words.save}</Button>}
      >
        <TextControl label={words.surname} help={words.help} value={text} onChange={setText} autoFocus />
        <SelectControl
          label={words.kind}
          value={null}
          onChange={() => undefined}
          options={words.options.map((label) => ({ value: label, label }))}
        />
        <DateControl label={words.birth} value={null} onChange={() => undefined} />
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        title={words.danger}
        confirm={words.save}
        harmful
        onConfirm={close}
        onClose={close}
      >
        {words.warningText}
      </ConfirmDialog>
      <ProgressDialog
        open={open === 'progress'}
        title={words.save}
        done={340}
        total={1200}
        onCancel={close}
      />
      <Drawer open={open === 'drawer'} title={words.details} onClose={close}>
        {words.emptyText}
      </Drawer>
    </>
  )
}
