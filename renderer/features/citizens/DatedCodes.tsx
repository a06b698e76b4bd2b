import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { EmptyState } from '../../ui/page/EmptyState'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import { AddDatedCode } from './AddDatedCode'

type Entry = {
  readonly id: string
  readonly code: string
  readonly from: string
  readonly until: string | null
  readonly evidence: string | null
  readonly note: string
}

/** Vulnerable groups, or presenting problems: many, each with its days; an ended one is kept. */
export function DatedCodes({
  citizenId,
  kind,
  entries,
  label,
}: {
  readonly citizenId: string
  readonly kind: 'groups' | 'problems'
  readonly entries: readonly Entry[]
  readonly label: string
}) {
  const { t } = useTranslation('citizens')
  const lists = useLists()
  const { today } = useUi()
  const failureText = useFailureText()
  const endGroup = useCommand('citizens.endGroup')
  const endProblem = useCommand('citizens.endProblem')
  const [adding, setAdding] = useState(false)
  const list = kind === 'groups' ? 'vulnerableGroups' : 'presentingProblems'
  const end = async (id: string) => {
    const ending = { id, until: today() }
    const reply = await (kind === 'groups' ? endGroup.run(ending) : endProblem.run(ending))
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  const day = (iso: string) => formatGreekDate(iso as IsoDate)
  return (
    <>
      {entries.length === 0 && (
        <EmptyState title={t(`screen.${kind}.empty`)}>{t(`screen.${kind}.emptyText`)}</EmptyState>
      )}
      <ul className="k-lines" aria-label={label}>
        {entries.map(({ id, code, from, until, evidence, note }) => (
          <li key={id}>
            <div>
              <strong>{lists.word(list, code)}</strong>{' '}
              {evidence && <Badge>{lists.word('groupEvidence', evidence)}</Badge>}
              <p className="k-soft">
                {until
                  ? t('screen.fromUntil', { from: day(from), until: day(until) })
                  : t('screen.from', { from: day(from) })}
                {note && <bdi>{` · ${note}`}</bdi>}
              </p>
            </div>
            {until === null && (
              <Button
                size="sm"
                tone="quiet"
                onClick={() => void end(id)}
                ariaLabel={t('screen.endOf', { what: lists.word(list, code) })}
              >
                {t('screen.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Actions>
        <Button onClick={() => setAdding(true)}>{t(`screen.${kind}.add`)}</Button>
      </Actions>
      {adding && <AddDatedCode citizenId={citizenId} kind={kind} onClose={() => setAdding(false)} />}
    </>
  )
}
