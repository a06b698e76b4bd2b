import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import type { ContactWay } from '../../../shared/values/listEntry'
import { useLists } from '../../api/useLists'
import { Badge } from '../../ui/page/Badge'
import { DescriptionList, type Described } from '../../ui/page/DescriptionList'
import { Section } from '../../ui/page/Section'
import { EditButton } from './CardSections'
import { SafeContactDialog, SafeContactList } from './SafeContact'
import { useFieldWords } from './useFieldWords'

/**
 * How to reach the citizen, and how not. A forbidden way shows neither its number nor its copy button: it cannot be
 * used by mistake. The number itself is still there when the part is corrected.
 */
export function ReachSection({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const words = useFieldWords()
  const lists = useLists()
  const forbidden = (...ways: ContactWay[]) => ways.every((way) => card.blocked.includes(way))
  const blockedValue = (way: 'mobile' | 'landline' | 'email' | 'letter'): ReactNode => (
    <Badge tone="danger">{t(`screen.never.${way}`)}</Badge>
  )
  const way = (field: 'mobile' | 'landline' | 'email'): Described =>
    forbidden(field)
      ? { label: t(`fields.${field}`), value: blockedValue(field) }
      : {
          label: t(`fields.${field}`),
          value: card[field] && (
            <>
              <bdi>{words(field, card[field])}</bdi>
              {field === 'mobile' && forbidden('sms') && <Badge tone="danger">{t('screen.never.sms')}</Badge>}
              {forbidden('voicemail') && field !== 'email' && (
                <Badge tone="danger">{t('screen.never.voicemail')}</Badge>
              )}
            </>
          ),
          copy: card[field] ?? '',
        }
  const address = [card.address, card.settlement, card.postcode, card.municipality].filter(Boolean).join(', ')
  const person = [
    card.contactPerson,
    card.contactPersonCapacity,
    words('contactPersonPhone', card.contactPersonPhone),
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <Section
      title={t('screen.parts.contact')}
      actions={
        <>
          <SafeContactDialog card={card} />
          <EditButton card={card} part="contact" />
        </>
      }
    >
      <SafeContactList card={card} />
      <DescriptionList
        columns={2}
        items={known([
          way('mobile'),
          way('landline'),
          way('email'),
          {
            label: t('screen.address'),
            value: address && (
              <>
                <bdi>{address}</bdi>
                {forbidden('letter') && blockedValue('letter')}
                {forbidden('homeVisit') && <Badge tone="danger">{t('screen.never.homeVisit')}</Badge>}
              </>
            ),
            ...(forbidden('letter') ? {} : { copy: address }),
          },
          {
            label: t('fields.preferredLanguage'),
            value: card.preferredLanguage && lists.word('languages', card.preferredLanguage),
          },
          {
            label: t('fields.interpretation'),
            value: card.interpretation && lists.word('interpretationNeeds', card.interpretation),
          },
          {
            label: t('fields.contactPerson'),
            value: forbidden('thirdPersons') ? (
              <Badge tone="danger">{t('screen.never.thirdPersons')}</Badge>
            ) : (
              person && <bdi>{person}</bdi>
            ),
          },
          {
            label: t('fields.residenceCheckedOn'),
            value: words('residenceCheckedOn', card.residenceCheckedOn),
          },
        ])}
      />
    </Section>
  )
}

/** The telephone and the address always, the rest once it is known. */
const known = ([mobile, landline, email, address, ...rest]: readonly Described[]): readonly Described[] => [
  ...[mobile, address].filter((item) => item !== undefined),
  ...[landline, email, ...rest]
    .filter((item) => item !== undefined && Boolean(item.value))
    .map((item) => item as Described),
]
