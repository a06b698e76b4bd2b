import { useTranslation } from 'react-i18next'

/** Stands in a list that holds no option: a listbox must hold one, so that it is one that cannot be taken. */
export function NothingFound() {
  const { t } = useTranslation('ui')
  return (
    <span role="option" aria-selected={false} aria-disabled>
      {t('field.nothingFound')}
    </span>
  )
}
