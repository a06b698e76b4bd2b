import { useTranslation } from 'react-i18next'
import type { Referral } from '../../../shared/features/referrals/referral'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { shownDay } from '../../ui/days'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { Section } from '../../ui/page/Section'

/** What is asked, on which ground, and what goes with it. */
export function ReferralDetails({ referral }: { readonly referral: Referral }) {
  const { t } = useTranslation('referrals')
  const lists = useLists()
  const { nameOf } = useColleagues()
  const asked = [referral.asked && lists.word('serviceCategories', referral.asked), referral.askedText]
  const ground = [
    referral.ground && lists.word('legalGrounds', referral.ground.code),
    referral.groundText,
    referral.consentOn && t('screen.page.consentOn', { day: shownDay(referral.consentOn) }),
  ]
  const documents = referral.documents.map(({ code, text }) =>
    [lists.word('documentsGiven', code), text].filter(Boolean).join(': '),
  )
  return (
    <Section title={t('screen.page.asked')}>
      <DescriptionList
        columns={2}
        items={[
          { label: t('fields.asked'), value: asked.filter(Boolean).join(' · ') },
          { label: t('fields.ground'), value: ground.filter(Boolean).join(' · ') },
          {
            label: t('fields.reason'),
            value: referral.reason && <span className="k-prose">{referral.reason}</span>,
          },
          { label: t('fields.documents'), value: documents.join(', ') },
          { label: t('fields.copies'), value: referral.copies.join(', ') },
          { label: t('fields.language'), value: t(`screen.page.languages.${referral.language}`) },
          { label: t('fields.responsible'), value: nameOf(referral.responsibleId) },
          { label: t('fields.openedAt'), value: shownDay(referral.openedAt.slice(0, 10)) },
        ]}
      />
    </Section>
  )
}
