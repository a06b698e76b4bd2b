import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { checkDaysSchema } from '../../../shared/features/backup/backup.contract'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { NumberField } from '../../ui/fields/NumberField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { Section } from '../../ui/page/Section'

/** When the database itself was last read through, what was found and, where it is damaged, what to do. */
export function StoreCheckSection() {
  const { t } = useTranslation('backup')
  const may = useMay()
  const failureText = useFailureText()
  const { data: checks } = useQuery('backup.checks', {}, { enabled: may('backup.checks') })
  const check = useCommand('backup.checkNow')
  const [failure, setFailure] = useState<Failure | null>(null)
  if (!checks) return null
  const { everyDays, lastAt, lastFaults } = checks
  const checkNow = async () => {
    setFailure(null)
    const reply = await check.run({})
    if (!reply.ok) setFailure(reply.failure)
  }
  return (
    <Section
      title={t('screen.check')}
      actions={
        <Button busy={check.running} onClick={() => void checkNow()}>
          {t('screen.checkNow')}
        </Button>
      }
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {check.running && <Banner>{t('screen.checking')}</Banner>}
      {Boolean(lastFaults) && <Banner tone="danger">{t('screen.checkBad')}</Banner>}
      <p className="k-prose">{t('screen.checkText', { days: everyDays })}</p>
      {may('backup.setCheckDays') && <CheckDays key={everyDays} everyDays={everyDays} />}
      <DescriptionList
        items={[
          {
            label: t('screen.checkLast'),
            value: lastAt === null ? t('screen.checkNone') : shownInstant(lastAt),
          },
          ...(lastFaults === null
            ? []
            : [
                {
                  label: t('screen.checkFound'),
                  value:
                    lastFaults === 0
                      ? t('screen.checkWhole')
                      : t('screen.checkFaults', { faults: lastFaults }),
                },
              ]),
        ]}
      />
    </Section>
  )
}

const schema = z.strictObject({ everyDays: checkDaysSchema })

/** How many days apart the check is made. */
function CheckDays({ everyDays }: { readonly everyDays: number }) {
  const { t } = useTranslation('backup')
  const failureText = useFailureText()
  const set = useCommand('backup.setCheckDays')
  const form = useZodForm(schema, { everyDays })
  return (
    <Form
      form={form}
      label={t('screen.checkDays')}
      onSubmit={async (days) => {
        const reply = await set.run(days)
        if (reply.ok) notify.done(t('screen.daysSaved'))
        else if (!applyFailure(form, reply.failure)) notify.problem(failureText(reply.failure))
      }}
    >
      <NumberField
        form={form}
        name="everyDays"
        label={t('screen.checkDays')}
        unit={t('screen.days')}
        width="12rem"
      />
      <FormButtons submit={t('screen.save')} busy={set.running} />
    </Form>
  )
}
