import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { shownDay, shownInstant } from '../../ui/days'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { type WorkLine, WorkList } from '../../ui/page/WorkList'
import { useUi } from '../../ui/UiProvider'
import { CopyState } from './CopyState'
import { StoreDamage } from './StoreDamage'
import { useFreshQuery } from './useFreshQuery'
import { useWaiting } from './useWaiting'

export type LeftForm = 'intake' | 'visit' | 'newReferral' | 'correction' | 'delivery' | 'session'
/** What kind of form a draft was left in, and where it is gone on with. */
export type PlaceOfDraft = (
  form: string,
  record: string,
) => { readonly kind: LeftForm; readonly path: string } | null

/** What waits, what was left half-way, what is wrong: each line opens its work, the first nine with a key. */
export function TodayScreen({
  placeOfDraft,
  appointments,
}: {
  readonly placeOfDraft: PlaceOfDraft
  /** The person's appointments of the day, which belong to other screens. */
  readonly appointments?: ReactNode
}) {
  const { t, i18n } = useTranslation('today')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const waiting = useWaiting()
  const drafts = useFreshQuery('drafts.list', {})
  const left = (drafts.data ?? []).flatMap(({ form, record, savedAt }) => {
    const place = placeOfDraft(form, record)
    if (!place) return []
    const line: WorkLine = {
      key: `${form} ${record}`,
      label: t(`drafts.${place.kind}`),
      detail: t('drafts.keptAt', { at: shownInstant(savedAt) }),
      onOpen: () => navigate(place.path),
    }
    return [line]
  })
  const keyOf = (index: number) => (index < 9 ? { code: `Digit${index + 1}`, ctrl: true } : undefined)
  const lines = waiting.lines.map((line, index) => ({ ...line, keys: keyOf(index) }))
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' })
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('greeting', {
          weekday: weekday.format(Date.parse(today())),
          day: shownDay(today()),
        })}
      />
      <StoreDamage />
      <Alarms />
      {appointments}
      {waiting.ready && lines.length === 0 && (
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      )}
      {lines.length > 0 && (
        <Section title={t('waits')}>
          <WorkList label={t('waits')} lines={lines} />
        </Section>
      )}
      {left.length > 0 && (
        <Section title={t('drafts.title')}>
          <WorkList
            label={t('drafts.title')}
            lines={left.map((line, index) => ({ ...line, keys: keyOf(lines.length + index) }))}
          />
        </Section>
      )}
      <CopyState />
    </>
  )
}

/** What somebody who answers for the store should look at. */
function Alarms() {
  const { t } = useTranslation('today')
  const { t: say } = useTranslation()
  const [, navigate] = useLocation()
  const may = useMay()
  const { data: alarms } = useFreshQuery('audit.alarms', {}, may('audit.alarms'))
  if (!alarms || alarms.length === 0) return null
  return (
    <Banner
      tone="danger"
      title={t('alarms.title')}
      actions={may('audit.search') && <Button onClick={() => navigate('/audit')}>{t('alarms.open')}</Button>}
    >
      <ul>
        {alarms.slice(0, 5).map(({ serial, at, action }) => {
          const [feature, name] = action.split('.')
          const words = (say as unknown as (key: string) => string)(`${feature}:audit.${name}`)
          return (
            <li key={serial}>
              {shownInstant(at)} · {words}
            </li>
          )
        })}
      </ul>
    </Banner>
  )
}
