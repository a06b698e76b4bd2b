import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ControlProps, inputAttributes } from './control'
import { FieldFrame } from './FieldFrame'
import { formField } from './formField'

export type PasswordControlProps = ControlProps<string> & {
  /** A password that is being chosen, not one that is known. */
  readonly isNew?: boolean
}

/** Says when Caps Lock is on or the keyboard writes Greek: the two reasons why a right password is refused. */
export function PasswordControl({ isNew = false, ...props }: PasswordControlProps) {
  const { t } = useTranslation('ui')
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const [greek, setGreek] = useState(false)
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    setCapsLock(event.getModifierState('CapsLock'))
  }
  const onType = (value: string) => {
    const last = value.slice(-1)
    if (/\p{Script=Greek}/u.test(last)) setGreek(true)
    else if (last === '' || /[a-z]/i.test(last)) setGreek(false)
    props.onChange(value)
  }
  const hints = [capsLock && t('password.capsLock'), greek && t('password.greekLayout')].filter(Boolean)
  return (
    <FieldFrame label={props.label} help={props.help} width={props.width}>
      {(description) => (
        <>
          <TextInput
            {...inputAttributes(props)}
            ref={props.inputRef ?? null}
            type={shown ? 'text' : 'password'}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            spellCheck={false}
            description={description}
            value={props.value}
            onChange={(event) => onType(event.currentTarget.value)}
            onKeyDown={onKey}
            onKeyUp={onKey}
            rightSectionWidth="7.5rem"
            rightSectionPointerEvents="all"
            rightSection={
              <button
                type="button"
                className="k-show"
                aria-pressed={shown}
                aria-label={t('password.show')}
                onClick={() => setShown(!shown)}
              >
                {shown ? t('password.hideWord') : t('password.showWord')}
              </button>
            }
          />
          <p className="k-hint" role="status">
            {hints.join(' ')}
          </p>
        </>
      )}
    </FieldFrame>
  )
}

export const PasswordField = formField<string, PasswordControlProps>(PasswordControl, '')
