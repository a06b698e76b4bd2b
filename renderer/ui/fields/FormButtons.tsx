import { Button } from '../Button'
import { Actions } from '../page/Section'

/** The end of a form: its one primary button and, in a wizard, the way back by Esc. */
export function FormButtons({
  submit,
  busy = false,
  disabled = false,
  back,
}: {
  readonly submit: string
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly back?: { readonly label: string; readonly run: () => void } | undefined
}) {
  return (
    <Actions>
      {back && (
        <Button keys={{ code: 'Escape' }} disabled={busy} onClick={back.run}>
          {back.label}
        </Button>
      )}
      <Button tone="primary" type="submit" busy={busy} disabled={disabled}>
        {submit}
      </Button>
    </Actions>
  )
}
