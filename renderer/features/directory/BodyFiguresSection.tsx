import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { awaitingStates } from '../../../shared/features/referrals/referral'
import { useQuery } from '../../api/useQuery'
import { shownDay } from '../../ui/days'
import { Figures } from '../../ui/page/Figures'
import { Section } from '../../ui/page/Section'

/** How the body answers; the numbers that count referrals open their list. */
export function BodyFiguresSection({ bodyId }: { readonly bodyId: string }) {
  const { t, i18n } = useTranslation('directory')
  const [, navigate] = useLocation()
  const { data } = useQuery('referrals.perBody', { bodyId })
  if (!data) return null
  const figures = data[0]
  if (!figures || figures.sent === 0)
    return <Section title={t('screen.figures')}>{t('screen.noFigures')}</Section>
  const number = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : 'el-GR')
  const listOf = (states: string) => () => navigate(`/referrals?body=${bodyId}${states}`)
  return (
    <Section title={t('screen.figures')}>
      <Figures
        figures={[
          {
            label: t('screen.sent'),
            value: number.format(figures.sent),
            definition: t('screen.sentMeans'),
            onOpen: listOf(''),
          },
          {
            label: t('screen.awaiting'),
            value: number.format(figures.awaiting),
            definition: t('screen.awaitingMeans'),
            onOpen: listOf(`&states=${awaitingStates.join(',')}`),
          },
          {
            label: t('screen.answered'),
            value: number.format(figures.answered),
            definition: t('screen.answeredMeans'),
          },
          {
            label: t('screen.median'),
            value: figures.medianDays === null ? '–' : number.format(figures.medianDays),
            definition: t('screen.medianMeans'),
          },
          {
            label: t('screen.served'),
            value: figures.servedPercent === null ? '–' : `${number.format(figures.servedPercent)} %`,
            definition: t('screen.servedMeans'),
          },
          {
            label: t('screen.lastAnswer'),
            value: shownDay(figures.lastAnsweredOn) || '–',
            definition: t('screen.lastAnswerMeans'),
          },
        ]}
      />
    </Section>
  )
}
