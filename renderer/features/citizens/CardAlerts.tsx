import { useTranslation } from 'react-i18next'
import { attentionOf } from '../../../shared/features/citizens/attention'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import { formatGreekDate } from '../../../shared/values/isoDate'
import { useDeadlines } from '../../api/useDeadlines'
import { useLists } from '../../api/useLists'
import { Banner } from '../../ui/page/Banner'
import { useUi } from '../../ui/UiProvider'
import { InformButton } from './FileActions'

/** What must be seen before the card is used: unsafe contact first, then numbers that disagree and what runs out. */
export function CardAlerts({ card }: { readonly card: Citizen }) {
  const { t } = useTranslation('citizens')
  const { today } = useUi()
  const lists = useLists()
  const deadlines = useDeadlines()
  const attention = deadlines ? attentionOf(card, today(), deadlines) : []
  const isNotInformed = attention.some(({ what }) => what === 'notInformed')
  const lesser = [
    ...card.warnings.map((warning) => t(`warnings.${warning}`)),
    ...attention.map(({ what, on }) => t(`screen.attention.${what}`, { day: on ? formatGreekDate(on) : '' })),
  ]
  return (
    <>
      {card.safeContact.length > 0 && (
        <Banner tone="danger" title={t('screen.safe.title')}>
          {card.safeContact
            .map(({ rule, note }) => [lists.word('safeContactRules', rule), note].filter(Boolean).join(': '))
            .join('. ')}
        </Banner>
      )}
      {card.fileStatus === 'closed' && (
        <Banner tone="warning">
          {t('screen.closedBecause', {
            reason: card.closeReason ? lists.word('closeReasons', card.closeReason) : '',
          })}
        </Banner>
      )}
      {lesser.length > 0 && (
        <Banner tone="warning" actions={isNotInformed && <InformButton card={card} />}>
          {lesser.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Banner>
      )}
    </>
  )
}
