import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import {
  type Citizen,
  type CitizenField,
  citizenFields,
  correctedCitizenSchema,
  fieldsOf,
} from '../../../shared/features/citizens/citizen'
import { useApi } from '../../api/ApiProvider'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { takeNewerValues } from '../../ui/fields/newerValues'
import { TheirValues } from '../../ui/fields/TheirValues'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { CardField, type CardForm } from './CardField'
import { type CardPart, cardParts } from './cardFields'
import { useFieldWords } from './useFieldWords'

const everyField = Object.keys(citizenFields) as CitizenField[]

/**
 * Corrects one part of the card. When somebody else saved the card meanwhile, what was typed stays, untouched fields
 * take the new values, and each field that both changed shows the other value beside it.
 */
export function CorrectDialog({
  card,
  part,
  onClose,
}: {
  readonly card: Citizen
  readonly part: CardPart
  readonly onClose: () => void
}) {
  const { t } = useTranslation('citizens')
  const words = useFieldWords()
  const failureText = useFailureText()
  const { call } = useApi()
  const correct = useCommand('citizens.correct', { alsoChanges: ['households', 'visits', 'referrals'] })
  const [before, setBefore] = useState(card)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [theirs, setTheirs] = useState<readonly CitizenField[]>([])
  const form: CardForm = useZodForm(correctedCitizenSchema, {
    ...fieldsOf(card),
    id: card.id,
    version: card.version,
  })
  const fields: readonly CitizenField[] = cardParts[part]
  const wrongElsewhere = everyField.filter((field) => !fields.includes(field) && form.formState.errors[field])

  const takeWhatIsNew = async () => {
    const now = await call('citizens.open', { id: card.id })
    setTheirs(takeNewerValues(form, fieldsOf(before), fieldsOf(now)) as CitizenField[])
    form.setValue('version', now.version)
    setBefore(now)
  }

  return (
    <Dialog open onClose={onClose} title={t(`screen.parts.${part}`)} size="lg" busy={correct.running}>
      <Form
        form={form}
        enter="next"
        onSubmit={async (values) => {
          const reply = await correct.run(values)
          if (reply.ok) {
            notify.done(t('screen.saved'))
            onClose()
          } else {
            setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
            if (reply.failure.code === 'stale') await takeWhatIsNew()
          }
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        {failure?.code === 'stale' && (
          <TheirValues
            values={theirs.map((field) => ({
              field,
              label: t(`fields.${field}`),
              words: words(field, before[field]) ?? '',
              take: () => form.setValue(field, before[field] as never),
            }))}
          />
        )}
        {wrongElsewhere.length > 0 && (
          <Banner tone="danger">
            {t('screen.wrongElsewhere', {
              fields: wrongElsewhere.map((field) => t(`fields.${field}`)).join(', '),
            })}
          </Banner>
        )}
        <div className="k-columns k-columns-2">
          {fields.map((field, index) => (
            <CardField key={field} form={form} name={field} first={index === 0} />
          ))}
        </div>
        <div className="k-sticky">
          <span className="k-soft">{t('screen.intake.keys')}</span>
          <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={correct.running}>
            {t('screen.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
