import { useTranslation } from 'react-i18next'
import type { ReferralEvent } from '../../../shared/features/referrals/referral'
import { dayInAthens, type IsoInstant } from '../../../shared/values/isoDate'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { timeOf } from '../../api/useDraft'
import { shownDay } from '../../ui/days'
import { Section } from '../../ui/page/Section'
import { Timeline } from '../../ui/page/Timeline'

/** Every act, the newest first; one that was taken back is crossed out. */
export function ReferralHistory({ history }: { readonly history: readonly ReferralEvent[] }) {
  const { t } = useTranslation('referrals')
  const entries = history.toReversed().map((event) => ({
    key: String(event.number),
    day: dayInAthens(event.at as IsoInstant),
    time: timeOf(event.at),
    kind: t(`acts.${event.act}`),
    content: <EventWords event={event} />,
  }))
  return (
    <Section title={t('screen.page.history')}>
      <Timeline label={t('screen.page.history')} entries={entries} />
    </Section>
  )
}

function EventWords({ event }: { readonly event: ReferralEvent }) {
  const { t } = useTranslation('referrals')
  const lists = useLists()
  const { nameOf } = useColleagues()
  const manners = event.act === 'delivered' ? 'deliveryManners' : 'visitManners'
  const said = [
    event.on && shownDay(event.on),
    event.manner && lists.word(manners, event.manner),
    event.outcome && event.act === 'answered' && lists.word('answerOutcomes', event.outcome),
    event.reason && lists.word('notServedReasons', event.reason),
    event.toWhom,
    event.trackingNumber && `${t('fields.trackingNumber')}: ${event.trackingNumber}`,
    event.text,
    event.document && `${t('fields.document')}: ${event.document}`,
    event.nextOn &&
      `${event.act === 'answered' ? t('fields.until') : t('fields.nextChaseOn')}: ${shownDay(event.nextOn)}`,
  ].filter(Boolean)
  const words = <bdi>{said.join(' · ')}</bdi>
  return (
    <>
      {event.undone ? <s>{words}</s> : words}
      <p className="k-soft">{nameOf(event.byId)}</p>
    </>
  )
}
