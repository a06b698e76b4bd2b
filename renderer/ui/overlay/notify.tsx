import { notifications } from '@mantine/notifications'
import { getI18n } from 'react-i18next'
import { Icon } from '../Icon'

type Notice = {
  readonly message: string
  /** A step back that leaves a trace, or the next step. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

function show({ message, action }: Notice, kind: 'done' | 'problem'): void {
  const id = notifications.show({
    message: (
      <div className="k-notice">
        <span>{message}</span>
        {action && (
          <button
            type="button"
            onClick={() => {
              notifications.hide(id)
              action.run()
            }}
          >
            {action.label}
          </button>
        )}
      </div>
    ),
    color: kind === 'done' ? '#1b6e3c' : '#b42318',
    icon: <Icon name={kind === 'done' ? 'check' : 'warning'} />,
    withBorder: true,
    // A problem stays until it was read; a way back is given more time.
    autoClose: kind === 'problem' ? false : action ? 15_000 : 6_000,
    role: kind === 'problem' ? 'alert' : 'status',
    withCloseButton: kind === 'problem',
    closeButtonProps: { 'aria-label': getI18n().t('ui:dialog.close') },
  })
}

/** A short word at the bottom right, after the work was really done or refused. */
export const notify = {
  done: (message: string, action?: Notice['action']) =>
    show({ message, ...(action ? { action } : {}) }, 'done'),
  problem: (message: string, action?: Notice['action']) =>
    show({ message, ...(action ? { action } : {}) }, 'problem'),
  clear: () => notifications.clean(),
}
