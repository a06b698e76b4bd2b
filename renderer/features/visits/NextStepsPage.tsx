import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { z } from 'zod'
import type { NextStepPage } from '../../../shared/features/visits/visit'
import { officialName } from '../../../shared/values/greekGrammar'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { useListView } from '../../api/useListView'
import { useQuery } from '../../api/useQuery'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { FilterChips } from '../../ui/table/FilterChips'
import { NextStepDone } from './NextStepDone'

const filtersSchema = z.object({ whose: z.enum(['mine', 'all']) })
const own: z.output<typeof filtersSchema> = { whose: 'mine' }

/** What was promised and is not done yet, the earliest first. */
export function NextStepsPage() {
  const { t } = useTranslation('visits')
  const [, navigate] = useLocation()
  const lists = useLists()
  const { nameOf } = useColleagues()
  const failureText = useFailureText()
  const view = useListView('nextSteps', filtersSchema, own, useSearch() === 'mine' ? own : null)
  const { whose } = view.filters
  const notToCall = ({ kind, citizens }: NextStepPage['steps'][number]): boolean =>
    lists.entry('nextStepKinds', kind)?.contacts === 'telephone' &&
    citizens.some(({ blocked }) => blocked.includes('mobile') && blocked.includes('landline'))
  const { data, failure } = useQuery(
    'visits.nextSteps',
    { whose, limit: 200 },
    {
      enabled: view.known,
      keepPrevious: true,
    },
  )
  return (
    <>
      <PageHeader
        title={t('screen.steps.title')}
        subtitle={data?.counts ? t('screen.steps.counts', data.counts) : undefined}
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <FilterChips
        label={t('screen.steps.whose')}
        chips={(['mine', 'all'] as const).map((key) => ({
          key,
          label: t(`screen.steps.${key}`),
          active: whose === key,
        }))}
        onToggle={(key) => view.change({ whose: key as 'mine' })}
      />
      {data?.steps.length === 0 ? (
        <EmptyState title={t('screen.steps.empty')}>{t('screen.steps.emptyText')}</EmptyState>
      ) : (
        <Section>
          <ul className="k-lines" aria-label={t('screen.steps.title')}>
            {data?.steps.map((step) => (
              <li key={step.visitId}>
                <div>
                  <strong>{lists.word('nextStepKinds', step.kind)}</strong>{' '}
                  {step.daysLate > 0 ? (
                    <Badge tone="danger">{t('screen.steps.late', { count: step.daysLate })}</Badge>
                  ) : (
                    <Badge tone={step.daysLate === 0 ? 'warning' : 'neutral'}>
                      {step.daysLate === 0 ? t('screen.steps.today') : formatGreekDate(step.on as IsoDate)}
                    </Badge>
                  )}
                  {notToCall(step) && <Badge tone="danger">{t('screen.noCallNow')}</Badge>}
                  <p>
                    {step.citizens.map((citizen) => (
                      <button
                        key={citizen.id}
                        type="button"
                        className="k-link"
                        onClick={() => navigate(`/citizens/${citizen.id}`)}
                      >
                        <bdi>{officialName(citizen)}</bdi>
                      </button>
                    ))}
                  </p>
                  <p className="k-soft">
                    <bdi>{[step.note, nameOf(step.forId)].filter(Boolean).join(' · ')}</bdi>
                  </p>
                </div>
                <NextStepDone visitId={step.visitId} version={step.version} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
