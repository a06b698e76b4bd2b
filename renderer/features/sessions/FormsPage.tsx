import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { type FormName, formNames } from '../../../shared/features/sessions/form'
import type { Language } from '../../../shared/i18n'
import { useApi } from '../../api/ApiProvider'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { usePaper } from '../../api/usePaper'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { PaperPage } from '../../ui/pdf/PaperPage'
import { FilterChips } from '../../ui/table/FilterChips'
import { sessionsPath, startOfSearch } from './sessionPaths'

const isForm = (name: string | null): name is FormName => formNames.some((each) => each === name)

/** The papers of the desk, blank or with a citizen's name: looked at in either language, printed, saved. */
export function FormsPage() {
  const search = useSearch()
  const asked = new URLSearchParams(search).get('form')
  const [form, setForm] = useState<FormName>(isForm(asked) ? asked : 'information')
  const { citizenId } = startOfSearch(search)
  return <FormPaper key={form} form={form} citizenId={citizenId} onForm={setForm} />
}

function FormPaper({
  form,
  citizenId,
  onForm,
}: {
  readonly form: FormName
  readonly citizenId: string | null
  readonly onForm: (form: FormName) => void
}) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const { call } = useApi()
  const failureText = useFailureText()
  const save = useCommand('sessions.saveForm', { alsoChanges: ['audit'] })
  const paper = usePaper(
    useCallback(
      (language: Language) => call('sessions.drawForm', { form, language, citizenId }),
      [call, form, citizenId],
    ),
  )
  const request = { form, language: paper.language, citizenId }
  const saveAs = async () => {
    const reply = await save.run(request)
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else if (reply.value.fileName !== null)
      notify.done(t('screen.forms.saved', { file: reply.value.fileName }))
  }
  return (
    <PaperPage
      title={t('screen.forms.title')}
      paper={paper}
      failed={paper.failure && failureText(paper.failure)}
      back={{
        label: t('screen.back'),
        run: () => navigate(citizenId === null ? sessionsPath : `/citizens/${citizenId}`),
      }}
      print={{
        label: t('screen.forms.print'),
        failed: t('screen.forms.notPrinted'),
        run: () => call('sessions.printForm', request),
      }}
      more={
        <Button busy={save.running} onClick={() => void saveAs()}>
          {t('screen.forms.save')}
        </Button>
      }
    >
      <FilterChips
        label={t('screen.forms.which')}
        chips={formNames.map((key) => ({
          key,
          label: t(`screen.forms.names.${key}`),
          active: key === form,
        }))}
        onToggle={(key) => onForm(key as FormName)}
      />
      <p className="k-soft k-gap-below">
        {t(citizenId === null ? 'screen.forms.blank' : 'screen.forms.named')}
      </p>
    </PaperPage>
  )
}
