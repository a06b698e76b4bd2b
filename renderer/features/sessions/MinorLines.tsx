import { useCallback, useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ageOfMajority } from '../../../shared/features/sessions/custody'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { TextField } from '../../ui/fields/TextField'
import { Banner } from '../../ui/page/Banner'
import { ConsentDialog } from './ConsentDialog'
import { isInForceOn } from './minors'
import type { SessionFormHold } from './sessionForm'
import { useMinorWords } from './useMinorWords'
import type { Participant } from './WithField'

/** What holds for each minor who takes part; where no consent is in force the tick that answers it. */
export function MinorLines({
  people,
  day,
  form,
}: {
  readonly people: readonly Participant[]
  readonly day: string
  readonly form: SessionFormHold
}) {
  const { t } = useTranslation('sessions')
  const minors = people.filter(({ age }) => age !== null && age < ageOfMajority)
  const [lacking, setLacking] = useState<Readonly<Record<string, boolean>>>({})
  const know = useCallback(
    (id: string, lacks: boolean) => setLacking((known) => ({ ...known, [id]: lacks })),
    [],
  )
  const asks = minors.some(({ id }) => lacking[id])
  const answered = useWatch({ control: form.control, name: 'withoutConsent' })
  if (minors.length === 0) return null
  return (
    <>
      {minors.map((minor) => (
        <MinorLine key={minor.id} minor={minor} day={day} onKnown={know} />
      ))}
      {(asks || answered === true) && (
        <CheckField form={form} name="withoutConsent" label={t('screen.minor.despite')} />
      )}
      <TextField
        form={form}
        name="broughtBy"
        label={t('fields.broughtBy')}
        help={t('screen.record.help.broughtBy')}
      />
    </>
  )
}

function MinorLine({
  minor: { id, name },
  day,
  onKnown,
}: {
  readonly minor: Participant
  readonly day: string
  /** Must stay the same function. */
  readonly onKnown: (citizenId: string, lacksConsent: boolean) => void
}) {
  const { t } = useTranslation('sessions')
  const words = useMinorWords()
  const { data: custody } = useQuery('sessions.custodyOf', { citizenId: id })
  const { data: consents } = useQuery('sessions.consentsOf', { citizenId: id })
  const [adding, setAdding] = useState(false)
  const inForce = consents?.consents.find((consent) => isInForceOn(consent, day))
  const lacks = consents !== undefined && inForce === undefined
  useEffect(() => onKnown(id, lacks), [id, lacks, onKnown])
  if (!custody || !consents) return null
  const holder = custody.custody.find(({ holds }) => holds)
  return (
    <>
      <Banner
        tone={inForce ? 'info' : 'warning'}
        title={t('screen.minor.of', { name })}
        actions={
          !inForce && (
            <Button size="sm" onClick={() => setAdding(true)}>
              {t('screen.minor.addConsent')}
            </Button>
          )
        }
      >
        <p>{holder ? words.custody(holder) : t('screen.minor.noCustody')}</p>
        <p>{inForce ? words.consent(inForce) : t('screen.minor.noConsent')}</p>
      </Banner>
      {adding && <ConsentDialog citizenId={id} onClose={() => setAdding(false)} />}
    </>
  )
}
