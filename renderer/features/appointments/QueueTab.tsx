import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { QueueEntry } from '../../../shared/features/appointments/queue'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useForget } from '../../api/useForget'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { notify } from '../../ui/overlay/notify'
import { Badge, type BadgeTone } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'
import './appointments.css'
import { EnqueueDialog, type PickerOfCitizens } from './EnqueueDialog'
import { QueueBoard } from './QueueBoard'
import { shortName } from './useAppointmentWords'

const tones: Readonly<Record<QueueEntry['state'], BadgeTone>> = {
  waiting: 'accent',
  called: 'warning',
  done: 'good',
  left: 'neutral',
}
/** What can still be said of an entry. */
const next: Readonly<Record<QueueEntry['state'], readonly QueueEntry['state'][]>> = {
  waiting: ['done', 'left'],
  called: ['done', 'left', 'waiting'],
  done: ['waiting'],
  left: ['waiting'],
}

/** Who came without an appointment: one key gives a number, one calls the next, one shows the numbers to the room. */
export function QueueTab({ Picker }: { readonly Picker: PickerOfCitizens }) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const { data: entries, failure } = useQuery('appointments.queue', {})
  useForget('appointments.queue', {})
  const call = useCommand('appointments.callNext')
  const [open, setOpen] = useState<'new' | 'board' | null>(null)
  const callNext = async () => {
    const reply = await call.run({})
    if (reply.ok) notify.done(t('screen.queue.calledNow', { number: reply.value.number }))
    else notify.problem(failureText(reply.failure))
  }
  const waits = (entries ?? []).filter(({ state }) => state === 'waiting' || state === 'called')
  const past = (entries ?? []).filter(({ state }) => state === 'done' || state === 'left')
  return (
    <>
      <div className="ap-bar">
        <Button keys={{ code: 'F8' }} busy={call.running} onClick={() => void callNext()}>
          {t('screen.queue.callNext')}
        </Button>
        <Button keys={{ code: 'F6' }} onClick={() => setOpen('new')}>
          {t('screen.queue.add')}
        </Button>
        <Button keys={{ code: 'KeyB', alt: true }} onClick={() => setOpen('board')}>
          {t('screen.queue.board')}
        </Button>
      </div>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!entries && !failure && <LoadingLine />}
      {entries && waits.length === 0 && (
        <EmptyState title={t('screen.queue.empty')}>{t('screen.queue.emptyText')}</EmptyState>
      )}
      {waits.length > 0 && <Entries title={t('screen.queue.now')} entries={waits} />}
      {past.length > 0 && <Entries title={t('screen.queue.past')} entries={past} />}
      {open === 'new' && <EnqueueDialog Picker={Picker} onClose={() => setOpen(null)} />}
      {open === 'board' && <QueueBoard onCallNext={callNext} onClose={() => setOpen(null)} />}
    </>
  )
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly QueueEntry[] }) {
  return (
    <Section title={title}>
      <ul className="k-lines ap-queue" aria-label={title}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </Section>
  )
}

function Entry({ entry }: { readonly entry: QueueEntry }) {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { nameOf } = useColleagues()
  const change = useCommand('appointments.queueState')
  const { id, version, number, citizen, state, forId, arrivedAt } = entry
  const set = async (to: QueueEntry['state']) => {
    const reply = await change.run({ id, version, state: to })
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  return (
    <li>
      <span className="ap-number">{number}</span>
      <div>
        {citizen ? (
          <button type="button" className="k-link" onClick={() => navigate(`/citizens/${citizen.id}`)}>
            <bdi>{shortName(citizen)}</bdi>
          </button>
        ) : (
          t('screen.queue.noCard')
        )}{' '}
        <Badge tone={tones[state]}>{t(`screen.queue.states.${state}`)}</Badge>
        <p className="k-soft">
          {[
            t('screen.queue.since', { time: shownInstant(arrivedAt).slice(-5) }),
            forId && t('screen.queue.forWhom', { name: nameOf(forId) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="k-actions">
        {next[state].map((to) => (
          <Button
            key={to}
            size="sm"
            tone="quiet"
            busy={change.running}
            ariaLabel={t('screen.queue.setOf', { number, what: t(`screen.queue.set.${to}`) })}
            onClick={() => void set(to)}
          >
            {t(`screen.queue.set.${to}`)}
          </Button>
        ))}
      </div>
    </li>
  )
}
