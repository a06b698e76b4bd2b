import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { WaitingEntry } from '../../../shared/features/appointments/waiting'
import { officialName } from '../../../shared/values/greekGrammar'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useForget } from '../../api/useForget'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { SelectControl } from '../../ui/fields/SelectField'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { useAppointmentWords } from './useAppointmentWords'
import { useBookable } from './useBookable'

/** Who waits for an appointment, the urgent and the longest wait first; each line books or ends it. */
export function WaitingTab({
  onNew,
  onBook,
}: {
  readonly onNew: () => void
  readonly onBook: (entry: WaitingEntry) => void
}) {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const bookable = useBookable()
  const [staffId, setStaff] = useState<string | null>(null)
  const [ending, setEnding] = useState<WaitingEntry | null>(null)
  const asked = { staffId, citizenId: null }
  const { data: entries, failure } = useQuery('appointments.waiting', asked, { keepPrevious: true })
  useForget('appointments.waiting', asked)
  const columns = useColumns(onBook, setEnding)
  return (
    <>
      <div className="ap-bar">
        <Button keys={{ code: 'F6' }} onClick={onNew}>
          {t('screen.waiting.add')}
        </Button>
        <SelectControl
          label={t('screen.staff')}
          value={staffId}
          onChange={setStaff}
          options={bookable.options}
          placeholder={t('screen.filter.all')}
          clearable
          width="17rem"
        />
      </div>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!entries && !failure && <LoadingLine />}
      {entries && (
        <Table
          label={t('screen.waiting.title')}
          columns={columns}
          rows={entries}
          rowKey={({ id }) => id}
          onOpen={({ citizen }) => navigate(`/citizens/${citizen.id}`)}
          empty={<EmptyState title={t('screen.waiting.empty')}>{t('screen.waiting.emptyText')}</EmptyState>}
          takeOut={{ title: t('screen.waiting.title') }}
        />
      )}
      {ending && <EndWaiting entry={ending} onClose={() => setEnding(null)} />}
    </>
  )
}

function useColumns(
  onBook: (entry: WaitingEntry) => void,
  onEnd: (entry: WaitingEntry) => void,
): readonly Column<WaitingEntry>[] {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  return useMemo(
    () => [
      {
        key: 'days',
        header: t('screen.waiting.wait'),
        cell: ({ days, urgent }) => (
          <>
            {t('screen.waiting.days', { count: days })}{' '}
            {urgent && <Badge tone="danger">{t('screen.waiting.urgent')}</Badge>}
          </>
        ),
        text: ({ days, urgent }) =>
          [t('screen.waiting.days', { count: days }), urgent && t('screen.waiting.urgent')]
            .filter(Boolean)
            .join(', '),
        sortValue: ({ days }) => days,
        width: '10.5rem',
      },
      {
        key: 'who',
        header: t('screen.citizen'),
        cell: ({ citizen }) => <bdi>{officialName(citizen)}</bdi>,
        text: ({ citizen }) => officialName(citizen),
        sortValue: ({ citizen }) => officialName(citizen),
        width: 'minmax(11rem, 2fr)',
      },
      {
        key: 'kind',
        header: t('screen.kind'),
        cell: ({ kind }) => words.kind(kind),
        width: 'minmax(9rem, 2fr)',
      },
      {
        key: 'staff',
        header: t('screen.staff'),
        cell: ({ staffId }) => (staffId ? words.staff(staffId) : t('screen.waiting.anybody')),
        width: '11.5rem',
      },
      { key: 'note', header: t('screen.note'), cell: ({ note }) => note ?? '', width: 'minmax(6rem, 1fr)' },
      {
        key: 'actions',
        header: t('screen.waiting.next'),
        width: '11.5rem',
        // An element: what is more than a text stays off the paper.
        cell: (entry) => (
          <>
            <button
              type="button"
              className="k-link"
              aria-label={t('screen.waiting.bookOf', { who: officialName(entry.citizen) })}
              onClick={() => onBook(entry)}
            >
              {t('screen.waiting.book')}
            </button>{' '}
            <button
              type="button"
              className="k-link"
              aria-label={t('screen.waiting.endOf', { who: officialName(entry.citizen) })}
              onClick={() => onEnd(entry)}
            >
              {t('screen.waiting.stop')}
            </button>
          </>
        ),
      },
    ],
    [t, words, onBook, onEnd],
  )
}

function EndWaiting({ entry, onClose }: { readonly entry: WaitingEntry; readonly onClose: () => void }) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const end = useCommand('appointments.endWaiting')
  const run = async () => {
    const reply = await end.run({ id: entry.id, version: entry.version })
    onClose()
    if (reply.ok) notify.done(t('screen.waiting.ended'))
    else notify.problem(failureText(reply.failure))
  }
  return (
    <ConfirmDialog
      open
      title={t('screen.waiting.end')}
      confirm={t('screen.waiting.endConfirm')}
      busy={end.running}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      <p>
        <bdi>{officialName(entry.citizen)}</bdi>
      </p>
      <p>{t('screen.waiting.endText', { day: shownDay(entry.since) })}</p>
    </ConfirmDialog>
  )
}
