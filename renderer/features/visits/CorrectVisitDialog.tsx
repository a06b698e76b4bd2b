import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { Visit } from '../../../shared/features/visits/visit'
import { officialName } from '../../../shared/values/greekGrammar'
import { greekUpper } from '../../../shared/values/greekText'
import type { ContactWay } from '../../../shared/values/listEntry'
import { useApi } from '../../api/ApiProvider'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { takeNewerValues } from '../../ui/fields/newerValues'
import { TheirValues } from '../../ui/fields/TheirValues'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { useVisitWords } from './useVisitWords'
import { type Companion, VisitFields } from './VisitFields'
import { correctedVisitOf, ofVisitForm, typedVisitOf, visitFormSchema } from './visitForm'
import { visitAsItIsNow } from './visitAsItIsNow'

type Props = {
  readonly visit: Visit
  /** The citizen whose card it is corrected from; the others may be taken out of the visit. */
  readonly of: string
  readonly onClose: () => void
}

/**
 * Corrects what was recorded of a visit. Nobody looks at the card for that: of it only the ways in which the citizen
 * must not be reached are asked for.
 */
export function CorrectVisitDialog(props: Props) {
  const { t } = useTranslation('visits')
  const failureText = useFailureText()
  const { data: blocked, failure } = useQuery('citizens.blockedWays', { id: props.of })
  const { data: residences } = useQuery('households.ofCitizen', { citizenId: props.of })
  const lists = useLists()
  const concerned = props.visit.citizens.map((citizen) => ({ id: citizen.id, name: officialName(citizen) }))
  const household = (residences?.current?.household.members ?? [])
    .filter(({ until }) => until === null)
    .map(({ citizenId, surname, name }) => ({ id: citizenId, name: `${greekUpper(surname)} ${name}`.trim() }))
  const others = [
    ...concerned,
    ...household.filter(({ id }) => !concerned.some((citizen) => citizen.id === id)),
  ].filter(({ id }) => id !== props.of)
  return (
    <Dialog open onClose={props.onClose} title={t('screen.correctTitle')} size="lg">
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {blocked && residences && lists.ready ? (
        <CorrectForm
          {...props}
          citizen={concerned.find(({ id }) => id === props.of) ?? { id: props.of, name: '' }}
          others={others}
          blocked={blocked}
        />
      ) : (
        !failure && <LoadingLine />
      )}
    </Dialog>
  )
}

/**
 * When somebody else corrected the visit meanwhile, what was typed stays, untouched fields take the new values, and
 * each field that both changed shows the other value beside it.
 */
function CorrectForm({
  visit,
  of,
  onClose,
  citizen,
  others,
  blocked,
}: Props & {
  readonly citizen: Companion
  readonly others: readonly Companion[]
  readonly blocked: readonly ContactWay[]
}) {
  const { t } = useTranslation('visits')
  const failureText = useFailureText()
  const { call } = useApi()
  const correct = useCommand('visits.correct')
  const [before, setBefore] = useState(visit)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const form = useZodForm(visitFormSchema, typedVisitOf(visit))
  const recorded = typedVisitOf(before)
  const words = useVisitWords([
    ...before.citizens.map((one) => ({ id: one.id, name: officialName(one) })),
    ...others,
  ])

  const takeWhatIsNew = async () => {
    const now = await visitAsItIsNow(call, of, before.id)
    if (!now) return
    setTheirs(takeNewerValues(form, recorded, typedVisitOf(now)))
    setBefore(now)
  }

  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.correctTitle')}
      onSubmit={async (values) => {
        const reply = await correct.run(correctedVisitOf(before, values))
        if (reply.ok) {
          notify.done(t('screen.corrected'))
          onClose()
          return
        }
        const wrong = ofVisitForm(reply.failure)
        setFailure(applyFailure(form, wrong) ? null : wrong)
        if (wrong.code === 'stale') await takeWhatIsNew()
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {failure?.code === 'stale' && (
        <TheirValues values={theirs.map((field) => words(field as keyof typeof recorded, recorded, form))} />
      )}
      <VisitFields form={form} citizen={citizen} others={others} blocked={blocked} before={recorded} />
      <div className="k-sticky">
        <span className="k-soft">{t('screen.keys')}</span>
        <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={correct.running}>
          {t('screen.saveCorrection')}
        </Button>
      </div>
    </Form>
  )
}
