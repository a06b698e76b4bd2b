import { useTranslation } from 'react-i18next'

/** The first stop of the Tab key: past the rail to the work. A button, because an address with # is a navigation. */
export function SkipLink({ target }: { target: string }) {
  const { t } = useTranslation('ui')
  return (
    <button type="button" className="k-skip" onClick={() => document.getElementById(target)?.focus()}>
      {t('frame.skip')}
    </button>
  )
}
