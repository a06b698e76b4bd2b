import { Button as MantineButton } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { KeyHint, keysForReader } from './keys/KeyHint'
import type { Keys } from './keys/shortcuts'
import { useShortcut } from './keys/useShortcut'

const looks = {
  primary: { variant: 'filled' },
  secondary: { variant: 'default' },
  quiet: { variant: 'subtle' },
  danger: { variant: 'filled', color: '#b42318' },
} as const

export type ButtonProps = {
  readonly children: ReactNode
  readonly onClick?: (() => void) | undefined
  /** One `primary` per screen. */
  readonly tone?: keyof typeof looks
  readonly type?: 'button' | 'submit'
  /** The key that presses it; shown beside the words. */
  readonly keys?: Keys | undefined
  readonly disabled?: boolean | undefined
  /** Work goes on: the button cannot be pressed twice. */
  readonly busy?: boolean | undefined
  readonly size?: 'sm' | 'md'
  readonly left?: ReactNode
  /** When the words alone are not enough out of their place («Άνοιγμα» in a row). */
  readonly ariaLabel?: string | undefined
  /** Takes the focus when it appears, also when its dialog opens. */
  readonly autoFocus?: boolean
}

export function Button({
  children,
  onClick,
  tone = 'secondary',
  type = 'button',
  keys,
  disabled = false,
  busy = false,
  size = 'md',
  left,
  ariaLabel,
  autoFocus = false,
}: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <MantineButton
      {...looks[tone]}
      ref={button}
      type={type}
      size={size}
      loading={busy}
      disabled={disabled}
      onClick={() => onClick?.()}
      leftSection={left}
      rightSection={keys && <KeyHint keys={keys} />}
      aria-keyshortcuts={keys && keysForReader(keys)}
      // The first for a dialog, whose keeping of the focus comes later; the second where there is none.
      data-autofocus={autoFocus || undefined}
      autoFocus={autoFocus}
    >
      {ariaLabel === undefined ? (
        children
      ) : (
        <>
          <span aria-hidden="true">{children}</span>
          <span className="k-sr">{ariaLabel}</span>
        </>
      )}
      {keys && !disabled && !busy && (
        <ButtonKey
          keys={keys}
          label={ariaLabel ?? (typeof children === 'string' ? children : undefined)}
          press={() => button.current?.click()}
        />
      )}
    </MantineButton>
  )
}

function ButtonKey({ keys, label, press }: { keys: Keys; label: string | undefined; press: () => void }) {
  const { code, ctrl, shift, alt } = keys
  useShortcut(code, { ctrl, shift, alt, label }, press)
  return null
}
