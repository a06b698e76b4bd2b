import { useTranslation } from 'react-i18next'
import { Button } from '../Button'
import { Section } from '../page/Section'

export type TheirValue = {
  readonly field: string
  readonly label: string
  /** Their value in words; empty where they emptied the field. */
  readonly words: string
  /** Puts it into the form. */
  readonly take: () => void
}

/** What somebody else wrote meanwhile into the fields that were typed into here too. */
export function TheirValues({ values }: { readonly values: readonly TheirValue[] }) {
  const { t } = useTranslation('ui')
  return (
    <Section title={t('theirs.title')}>
      {values.length === 0 && <p>{t('theirs.none')}</p>}
      <ul className="k-lines">
        {values.map(({ field, label, words, take }) => (
          <li key={field}>
            <span>
              {label}: <bdi>{words || t('theirs.empty')}</bdi>
            </span>
            <Button size="sm" onClick={take}>
              {t('theirs.take')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
