import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CitizenLine } from '../../../shared/features/citizens/citizen'
import { useSoon } from '../../api/useSoon'
import { Button } from '../../ui/Button'
import { TextControl } from '../../ui/fields/TextField'
import { CitizenLineDetail, LineName } from './CitizenLineWords'
import { useFoundCitizens } from './useFoundCitizens'

/** Finds one citizen by a few letters, inside a dialog; `except` are those who cannot be chosen. */
export function CitizenPicker({
  label,
  except = [],
  onPick,
}: {
  readonly label: string
  readonly except?: readonly string[]
  readonly onPick: (citizen: CitizenLine) => void
}) {
  const { t } = useTranslation('citizens')
  const [text, setText] = useState('')
  const asked = useSoon(text.trim(), 120)
  const { lines, busy } = useFoundCitizens(asked)
  const offered = lines.filter(({ id }) => !except.includes(id)).slice(0, 6)
  return (
    <div>
      <TextControl
        label={label}
        value={text}
        onChange={setText}
        autoFocus
        placeholder={t('screen.box.placeholder')}
      />
      <p className="k-soft" role="status">
        {asked !== '' && !busy && offered.length === 0 ? t('screen.pickNobody') : ''}
      </p>
      <ul className="k-lines">
        {offered.map((line) => (
          <li key={line.id}>
            <div>
              <LineName line={line} />
              <p className="k-soft">
                <CitizenLineDetail line={line} />
              </p>
            </div>
            <Button size="sm" onClick={() => onPick(line)} ariaLabel={t('screen.pickOf', line)}>
              {t('screen.pick')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
