import { useTranslation } from 'react-i18next'
import { CheckControl } from '../../ui/fields/CheckField'
import { SelectControl } from '../../ui/fields/SelectField'
import { TextControl } from '../../ui/fields/TextField'
import { type CollectorFault, proxy, type TypedCollector } from './givenForm'

type Member = { readonly citizenId: string; readonly name: string; readonly age: number | null }

/** A member of the household, or somebody with its authorisation, which stays in the file. */
export function CollectorFields({
  members,
  value,
  onChange,
  fault,
}: {
  readonly members: readonly Member[]
  readonly value: TypedCollector
  readonly onChange: (value: TypedCollector) => void
  readonly fault: CollectorFault | null
}) {
  const { t } = useTranslation('distributions')
  const change = (part: Partial<TypedCollector>) => onChange({ ...value, ...part })
  const options = [
    ...members.map(({ citizenId, name, age }) => ({
      value: citizenId,
      label: age === null ? name : `${name} (${age})`,
    })),
    { value: proxy, label: t('screen.collector.proxy') },
  ]
  return (
    <div className="k-columns k-columns-2">
      <SelectControl
        label={t('screen.collector.who')}
        options={options}
        value={value.who}
        onChange={(who) => change({ who: who ?? proxy })}
        required
      />
      {value.who === proxy && (
        <>
          <TextControl
            label={t('screen.collector.name')}
            value={value.name}
            onChange={(name) => change({ name })}
            error={fault === 'name' ? t('screen.collector.nameMissing') : undefined}
            required
          />
          <TextControl
            label={t('screen.collector.document')}
            value={value.document}
            onChange={(document) => change({ document })}
            error={fault === 'document' ? t('screen.collector.documentMissing') : undefined}
            required
          />
          <CheckControl
            label={t('screen.collector.kept')}
            value={value.authorisationKept}
            onChange={(authorisationKept) => change({ authorisationKept })}
            error={fault === 'authorisationKept' ? t('screen.collector.keptMissing') : undefined}
          />
        </>
      )}
    </div>
  )
}
