import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import { officialName } from '../../../shared/values/greekGrammar'
import { Badge } from '../../ui/page/Badge'
import { PageHeader } from '../../ui/page/PageHeader'

const tones = { active: 'good', inactive: 'neutral', closed: 'neutral' } as const

/** The name in the official order, the number of the file, and what must be known before anything else. */
export function CardHeader({ card, actions }: { readonly card: Citizen; readonly actions?: ReactNode }) {
  const { t } = useTranslation('citizens')
  return (
    <PageHeader
      title={<bdi>{officialName(card)}</bdi>}
      subtitle={
        <>
          <Badge tone={card.standing === 'registered' ? 'accent' : 'neutral'}>
            {t(`standings.${card.standing}`)}
          </Badge>{' '}
          <Badge tone={tones[card.fileStatus]}>
            {t('screen.fileIs', { status: t(`fileStatuses.${card.fileStatus}`) })}
          </Badge>{' '}
          {card.restricted && <Badge tone="danger">{t('screen.restricted')}</Badge>}{' '}
          {card.fileNumber === null
            ? t('screen.noFile')
            : t('screen.fileNumber', { number: card.fileNumber })}
        </>
      }
      actions={actions}
    />
  )
}
