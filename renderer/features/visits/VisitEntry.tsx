import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { Visit } from '../../../shared/features/visits/visit'
import { officialName } from '../../../shared/values/greekGrammar'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { requiredText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { CorrectVisitDialog } from './CorrectVisitDialog'
import { NextStepDone } from './NextStepDone'

/** One visit as the timeline of a card tells it; an undone one stays, crossed out, with its reason. */
export function VisitEntry({ visit, of }: { readonly visit: Visit; readonly of: string }) {
  const { t } = useTranslation('visits')
  const lists = useLists()
  const may = useMay()
  const { nameOf } = useColleagues()
  const [correcting, setCorrecting] = useState(false)
  const [undoing, setUndoing] = useState(false)
  const services = visit.services.map((code) => lists.word('serviceCategories', code)).join(', ')
  const others = visit.citizens.filter(({ id }) => id !== of)
  const details = [
    lists.word('visitManners', visit.manner),
    visit.place && lists.word('localities', visit.place),
    visit.placeNote,
    visit.minutes !== null && t('screen.minutes', { count: visit.minutes }),
    nameOf(visit.byId),
  ].filter(Boolean)
  return (
    <div className="k-entry" data-undone={visit.undone !== null || undefined}>
      <p>
        <strong>{services}</strong>{' '}
        {visit.outcome && <Badge>{lists.word('visitOutcomes', visit.outcome)}</Badge>}{' '}
        {visit.undone && <Badge tone="warning">{t('screen.undone')}</Badge>}
      </p>
      <p className="k-soft">{details.join(' · ')}</p>
      {others.length > 0 && (
        <p className="k-soft">
          {t('screen.with')} <bdi>{others.map(officialName).join(', ')}</bdi>
        </p>
      )}
      {visit.note && (
        <p>
          <bdi>{visit.note}</bdi>
        </p>
      )}
      {visit.undone && (
        <p>
          <bdi>
            {t('screen.undoneBecause', { reason: visit.undone.reason, name: nameOf(visit.undone.byId) })}
          </bdi>
        </p>
      )}
      {visit.nextStep && (
        <p>
          {t('screen.next', {
            what: lists.word('nextStepKinds', visit.nextStep.kind),
            day: formatGreekDate(visit.nextStep.on as IsoDate),
          })}{' '}
          {visit.nextStep.doneAt === null ? (
            <NextStepDone visitId={visit.id} version={visit.version} />
          ) : (
            <Badge tone="good">{t('screen.stepDone')}</Badge>
          )}
        </p>
      )}
      {visit.correctable && may('visits.correct') && (
        <button type="button" className="k-link" onClick={() => setCorrecting(true)}>
          {t('screen.correct')}
        </button>
      )}{' '}
      {visit.correctable && may('visits.undo') && (
        <button type="button" className="k-link" onClick={() => setUndoing(true)}>
          {t('screen.undo')}
        </button>
      )}
      {correcting && <CorrectVisitDialog visit={visit} of={of} onClose={() => setCorrecting(false)} />}
      {undoing && <UndoDialog visit={visit} onClose={() => setUndoing(false)} />}
    </div>
  )
}

const reasonForm = z.strictObject({ reason: requiredText(200) })

function UndoDialog({ visit, onClose }: { readonly visit: Visit; readonly onClose: () => void }) {
  const { t } = useTranslation('visits')
  const failureText = useFailureText()
  const undo = useCommand('visits.undo')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(reasonForm, { reason: '' })
  return (
    <Dialog open onClose={onClose} title={t('screen.undo')} size="sm" busy={undo.running}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          const reply = await undo.run({ id: visit.id, version: visit.version, reason })
          if (reply.ok) onClose()
          else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <p>{t('screen.undoText')}</p>
        <TextField form={form} name="reason" label={t('fields.reason')} autoFocus />
        <Actions>
          <Button tone="primary" type="submit" busy={undo.running}>
            {t('screen.undo')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
