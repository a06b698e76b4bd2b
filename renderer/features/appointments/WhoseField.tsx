import { useTranslation } from 'react-i18next'
import { useLists } from '../../api/useLists'
import { SelectControl } from '../../ui/fields/SelectField'
import type { Option, OptionGroup, Options } from '../../ui/fields/options'
import { readWhose, type Whose, writtenWhose } from './paths'
import { useBookable } from './useBookable'

/** Whose appointments are shown: a person's of staff, a room's, an island's; with `everybody` also all. */
export function WhoseField({
  whose,
  everybody,
  onChange,
}: {
  readonly whose: Whose
  readonly everybody: boolean
  readonly onChange: (whose: Whose) => void
}) {
  const { t } = useTranslation('appointments')
  const lists = useLists()
  const bookable = useBookable()
  const coded = (kind: 'room' | 'place', options: Options): Option[] =>
    options
      .flatMap((option): readonly Option[] => ('group' in option ? option.items : [option]))
      .map(({ value, label }) => ({ value: writtenWhose({ kind, code: value }), label }))
  const groups: OptionGroup[] = [
    {
      group: t('screen.filter.staff'),
      items: bookable.options.map(({ value, label }) => ({
        value: writtenWhose({ kind: 'staff', code: value }),
        label,
      })),
    },
    { group: t('screen.filter.rooms'), items: coded('room', lists.options('rooms')) },
    { group: t('screen.filter.places'), items: coded('place', lists.options('localities')) },
  ]
  return (
    <SelectControl
      label={t('screen.filter.whose')}
      value={writtenWhose(whose) || null}
      onChange={(value) => onChange(readWhose(value))}
      options={groups.filter(({ items }) => items.length > 0)}
      placeholder={t('screen.filter.all')}
      clearable={everybody}
      width="12.5rem"
    />
  )
}
