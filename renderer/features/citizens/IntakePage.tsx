import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { useApi } from '../../api/ApiProvider'
import { useCommand } from '../../api/useCommand'
import { timeOf } from '../../api/useDraft'
import { useQuery } from '../../api/useQuery'
import { dayInAthens, formatGreekDate, type IsoInstant } from '../../../shared/values/isoDate'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { PageHeader } from '../../ui/page/PageHeader'
import { IntakeForm, intakeDraft } from './IntakeForm'
import { fieldsOfTyped, typedOf } from './typedName'
import type { TypedCitizen } from './useIntakeForm'

/** Begins with what was typed into the one box, or where a former new card was left. */
export function IntakePage() {
  const { t } = useTranslation('citizens')
  const [, navigate] = useLocation()
  const { call } = useApi()
  const discard = useCommand('drafts.discard')
  const typed = typedOf(useSearch())
  const { data: drafts } = useQuery('drafts.list', {})
  const [begun, setBegun] = useState(() => begin(fieldsOfTyped(typed)))
  const [arrivedWith, setArrivedWith] = useState(typed)
  if (arrivedWith !== typed) {
    // Another name was typed into the one box while this screen stood open.
    setArrivedWith(typed)
    setBegun(begin(fieldsOfTyped(typed)))
  }
  const left = (drafts ?? []).filter(({ form, record }) => form === intakeDraft && record !== begun.draft)

  const goOn = async (record: string) => {
    const draft = await call('drafts.open', { form: intakeDraft, record })
    if (draft) setBegun({ draft: record, start: JSON.parse(draft.content) as Partial<TypedCitizen> })
  }
  return (
    <>
      <PageHeader title={t('screen.intake.title')} subtitle={t('screen.intake.subtitle')} />
      {left.map(({ record, savedAt }) => (
        <Banner
          key={record}
          actions={
            <>
              <Button size="sm" onClick={() => void goOn(record)}>
                {t('screen.intake.goOn')}
              </Button>
              <Button size="sm" tone="quiet" onClick={() => void discard.run({ form: intakeDraft, record })}>
                {t('screen.intake.throwAway')}
              </Button>
            </>
          }
        >
          {t('screen.intake.left', {
            day: formatGreekDate(dayInAthens(savedAt as IsoInstant)),
            time: timeOf(savedAt),
          })}
        </Banner>
      ))}
      <IntakeForm
        key={begun.draft}
        draft={begun.draft}
        start={begun.start}
        onOpen={(id) => navigate(`/citizens/${id}`)}
      />
    </>
  )
}

type Begun = { readonly draft: string; readonly start: Partial<TypedCitizen> }
const begin = (start: Partial<TypedCitizen>): Begun => ({ draft: crypto.randomUUID(), start })
