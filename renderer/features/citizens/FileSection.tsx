import { useTranslation } from 'react-i18next'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import { dayInAthens, formatGreekDate, type IsoDate, type IsoInstant } from '../../../shared/values/isoDate'
import { useColleagues } from '../../api/useColleagues'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { Section } from '../../ui/page/Section'
import { AccessButton } from './AccessDialog'
import { EditButton } from './CardSections'
import { ArchiveButton } from './FileActions'
import { useFieldWords } from './useFieldWords'

/** The file itself: what was asked, who is responsible, how the citizen was informed. */
export function FileSection({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const words = useFieldWords()
  const { nameOf } = useColleagues()
  const informed =
    card.informedOn &&
    t('screen.informedBy', {
      day: formatGreekDate(card.informedOn as IsoDate),
      form: card.informedForm ?? '',
    })
  return (
    <Section
      title={t('screen.parts.process')}
      actions={
        <>
          <ArchiveButton card={card} />
          <AccessButton card={card} />
          <EditButton card={card} part="process" />
        </>
      }
    >
      <DescriptionList
        columns={2}
        items={[
          { label: t('fields.request'), value: card.request && <bdi>{card.request}</bdi> },
          { label: t('fields.responsibleId'), value: words('responsibleId', card.responsibleId) },
          { label: t('fields.firstContactOn'), value: words('firstContactOn', card.firstContactOn) },
          { label: t('fields.referralSource'), value: words('referralSource', card.referralSource) },
          { label: t('screen.informed'), value: informed },
          {
            label: t('screen.made'),
            value: `${formatGreekDate(dayInAthens(card.createdAt as IsoInstant))}, ${nameOf(card.createdBy)}`,
          },
        ]}
      />
    </Section>
  )
}
