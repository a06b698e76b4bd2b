import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { Decision } from '../../../shared/features/distributions/decision'
import type { Entitlement } from '../../../shared/features/distributions/entitlement'
import { isIsoDate } from '../../../shared/values/isoDate'
import { isoDateSchema, longText, requiredText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { CheckControl } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { NumberField } from '../../ui/fields/NumberField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'

/** As it is typed: the income in euros. */
const decisionFormSchema = z
  .strictObject({
    criteria: z.array(z.string()).max(30),
    decidedOn: isoDateSchema,
    validUntil: isoDateSchema.nullable(),
    income: z.number().min(0).max(10_000_000).nullable(),
    marks: z.array(z.string()).max(30),
    note: longText(1000),
  })
  .refine(({ decidedOn, validUntil }) => validUntil === null || decidedOn <= validUntil, {
    params: { issue: 'date.order' },
    path: ['validUntil'],
  })

/** Which criteria of a programme the household fulfils, since when and until when. */
export function DecisionDialog({
  entitlement,
  onClose,
}: {
  readonly entitlement: Entitlement
  readonly onClose: () => void
}) {
  const { t } = useTranslation('distributions')
  const { programmeId, programmeName, householdId } = entitlement
  const { data: programmes } = useQuery('distributions.programmes', {})
  const { data: decisions } = useQuery('distributions.decisionsOf', { householdId })
  const programme = programmes?.find(({ id }) => id === programmeId)
  const before = decisions?.filter((decision) => decision.programmeId === programmeId) ?? []
  return (
    <Dialog open size="lg" onClose={onClose} title={t('screen.decision.of', { programme: programmeName })}>
      {programme && decisions ? (
        <>
          <Standing before={before} />
          <Editor
            entitlement={entitlement}
            criteria={programme.criteria}
            last={before[0] ?? null}
            onClose={onClose}
          />
        </>
      ) : (
        <LoadingLine />
      )}
    </Dialog>
  )
}

function Editor({
  entitlement: { programmeId, householdId, marks },
  criteria,
  last,
  onClose,
}: {
  readonly entitlement: Entitlement
  readonly criteria: readonly string[]
  readonly last: Decision | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation('distributions')
  const { today } = useUi()
  const lists = useLists()
  const failureText = useFailureText()
  const decide = useCommand('distributions.decide')
  const [failure, setFailure] = useState<Failure | null>(null)
  const income = last?.monthlyIncomeCents ?? null
  const form = useZodForm(decisionFormSchema, {
    criteria: [],
    decidedOn: today(),
    validUntil: null,
    income: income === null ? null : income / 100,
    marks: [...(last?.marks ?? marks)],
    note: '',
  })
  const ticked = form.watch('criteria')
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.decision.title')}
      onSubmit={async ({ income: typed, ...values }) => {
        const reply = await decide.run({
          programmeId,
          householdId,
          ...values,
          monthlyIncomeCents: typed === null ? null : Math.round(typed * 100),
        })
        if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        notify.done(t('screen.decision.done'))
        return onClose()
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {criteria.length > 0 && (
        <fieldset className="k-fieldset">
          <legend>{t('screen.criteria')}</legend>
          {criteria.map((code, index) => (
            <CheckControl
              key={code}
              label={lists.word('entitlementCriteria', code)}
              value={ticked.includes(code)}
              onChange={(on) =>
                form.setValue('criteria', on ? [...ticked, code] : ticked.filter((each) => each !== code))
              }
              autoFocus={index === 0}
            />
          ))}
        </fieldset>
      )}
      <div className="k-columns k-columns-3">
        <GreekDateField form={form} name="decidedOn" label={t('screen.decision.on')} required />
        <GreekDateField form={form} name="validUntil" label={t('screen.decision.until')} />
        <NumberField form={form} name="income" label={t('screen.decision.income')} decimals={2} unit="€" />
      </div>
      <MultiSelectField
        form={form}
        name="marks"
        label={t('screen.decision.marks')}
        options={lists.options('goodsMarks', { chosen: marks })}
      />
      <TextAreaField form={form} name="note" label={t('screen.note')} />
      <Actions>
        <Button onClick={onClose}>{t('screen.cancel')}</Button>
        <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={decide.running}>
          {t('screen.save')}
        </Button>
      </Actions>
    </Form>
  )
}

const withdrawalSchema = z.strictObject({ reason: requiredText(200) })

/** What was decided before; the one that stands can be withdrawn. */
function Standing({ before }: { readonly before: readonly Decision[] }) {
  const { t } = useTranslation('distributions')
  const { nameOf } = useColleagues()
  const lists = useLists()
  const [withdrawing, setWithdrawing] = useState(false)
  const [last] = before
  if (!last) return null
  const words = ({ criteria, decidedOn, decidedBy, validUntil, withdrawnOn }: Decision) =>
    [
      t('screen.decision.was', { day: shownDay(decidedOn), by: nameOf(decidedBy) }),
      criteria.map((code) => lists.word('entitlementCriteria', code)).join(', '),
      isIsoDate(validUntil) && t('screen.entitlement.validUntil', { day: shownDay(validUntil) }),
      withdrawnOn !== null && t('screen.decision.withdrawnOn', { day: shownDay(withdrawnOn) }),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <>
      <ul className="k-lines" aria-label={t('screen.decision.before')}>
        {before.map((decision, index) => (
          <li key={decision.id}>
            <div>{words(decision)}</div>
            {index === 0 && decision.withdrawnOn === null && !withdrawing && (
              <Button size="sm" tone="quiet" onClick={() => setWithdrawing(true)}>
                {t('screen.decision.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing && <Withdraw decision={last} onDone={() => setWithdrawing(false)} />}
    </>
  )
}

function Withdraw({
  decision: { id, version },
  onDone,
}: {
  readonly decision: Decision
  readonly onDone: () => void
}) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const withdraw = useCommand('distributions.withdrawDecision')
  const form = useZodForm(withdrawalSchema, { reason: '' })
  return (
    <Form
      form={form}
      label={t('screen.decision.withdraw')}
      onSubmit={async ({ reason }) => {
        const reply = await withdraw.run({ id, version, reason })
        if (reply.ok) return onDone()
        if (!applyFailure(form, reply.failure)) notify.problem(failureText(reply.failure))
        return undefined
      }}
    >
      <TextField form={form} name="reason" label={t('screen.reason')} required autoFocus />
      <Actions>
        <Button onClick={onDone}>{t('screen.cancel')}</Button>
        <Button tone="danger" type="submit" busy={withdraw.running}>
          {t('screen.decision.withdraw')}
        </Button>
      </Actions>
    </Form>
  )
}
