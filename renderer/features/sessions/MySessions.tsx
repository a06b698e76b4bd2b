import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { tookPlace } from '../../../shared/features/sessions/session'
import { addDays, type IsoDate, weekdayOf } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useListView } from '../../api/useListView'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { Section } from '../../ui/page/Section'
import { FilterChips } from '../../ui/table/FilterChips'
import { useUi } from '../../ui/UiProvider'
import { placeOfSession } from './sessionPaths'
import { useSessionWords } from './useSessionWords'

const spans = ['today', 'week', 'month', 'quarter'] as const
type Span = (typeof spans)[number]
const filtersSchema = z.object({ span: z.enum(spans) })
const atFirst: { span: Span } = { span: 'month' }
const shownAtFirst = 40

/** My sessions of some days; `State` tells beside each that was held where its note stands. */
export function MySessions({ State }: { readonly State: ComponentType<{ readonly sessionId: string }> }) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const failureText = useFailureText()
  const words = useSessionWords()
  const startOf: Record<Span, IsoDate> = {
    today: today(),
    week: addDays(today(), -((weekdayOf(today()) + 6) % 7)),
    month: `${today().slice(0, 8)}01` as IsoDate,
    quarter: addDays(today(), -91),
  }
  const view = useListView('mySessions', filtersSchema, atFirst)
  const { span } = view.filters
  const { data, failure } = useQuery(
    'sessions.mine',
    { from: startOf[span], until: today(), withUndone: true },
    { enabled: view.known, keepPrevious: true },
  )
  const [shown, setShown] = useState(shownAtFirst)
  const sessions = data?.sessions ?? []
  return (
    <Section title={t('screen.mine.list')}>
      <FilterChips
        label={t('screen.mine.days')}
        chips={spans.map((key) => ({ key, label: t(`screen.mine.spans.${key}`), active: key === span }))}
        onToggle={(key) => {
          setShown(shownAtFirst)
          view.change({ span: key as Span })
        }}
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {data && <p className="k-soft k-gap-below">{t('screen.mine.totals', data.totals)}</p>}
      {data && sessions.length === 0 && (
        <EmptyState title={t('screen.mine.empty')}>{t('screen.mine.emptyText')}</EmptyState>
      )}
      <ul className="k-lines" aria-label={t('screen.mine.list')}>
        {sessions.slice(0, shown).map((session) => (
          <li key={session.id}>
            <div className="k-entry" data-undone={session.undone !== null || undefined}>
              <strong>
                <bdi>{words.who(session)}</bdi>
              </strong>{' '}
              {session.undone ? (
                <Badge tone="warning">{t('screen.undone')}</Badge>
              ) : tookPlace(session.attendance) ? (
                <State sessionId={session.id} />
              ) : (
                <Badge>{t(`screen.attendances.${session.attendance}`)}</Badge>
              )}
              <p className="k-soft">
                {words.when(session)} · {words.details(session)}
              </p>
            </div>
            <Button
              size="sm"
              ariaLabel={t('screen.openOf', { who: words.who(session), day: words.when(session) })}
              onClick={() => navigate(placeOfSession(session.id))}
            >
              {t('screen.open')}
            </Button>
          </li>
        ))}
      </ul>
      {data?.more && <p>{t('screen.mine.more')}</p>}
      {sessions.length > shown && (
        <Button onClick={() => setShown(sessions.length)}>{t('screen.mine.older')}</Button>
      )}
    </Section>
  )
}
