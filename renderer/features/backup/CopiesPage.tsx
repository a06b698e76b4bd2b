import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { CheckControl } from '../../ui/fields/CheckField'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { StoreCheckSection } from './StoreCheckSection'

/** Verified copies of the store: where, when, and what the last one held. */
export function CopiesPage() {
  const { t } = useTranslation('backup')
  const failureText = useFailureText()
  const may = useMay()
  const { data: state, failure } = useQuery('backup.state', {})
  const choose = useCommand('backup.chooseFolder')
  const switchAtQuit = useCommand('backup.setAtQuit')
  const copy = useCommand('backup.copyNow')
  const [result, setResult] = useState<{ readonly ok: boolean; readonly words: string } | null>(null)
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!state) return <LoadingLine />

  const chooseFolder = async () => {
    const reply = await choose.run({})
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else if (reply.value.chosen) notify.done(t('screen.folderChosen'))
  }
  const setAtQuit = async (atQuit: boolean) => {
    const reply = await switchAtQuit.run({ version: state.version, atQuit })
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else notify.done(atQuit ? t('screen.atQuitOn') : t('screen.atQuitOff'))
  }
  const copyNow = async () => {
    setResult(null)
    const reply = await copy.run({})
    setResult(
      reply.ok
        ? { ok: true, words: t('screen.done', reply.value) }
        : { ok: false, words: failureText(reply.failure) },
    )
  }
  const mayChange = may('backup.copyNow')
  const { last } = state
  return (
    <>
      <PageHeader
        title={t('screen.title')}
        subtitle={t('screen.subtitle')}
        actions={
          mayChange && (
            <Button
              {...(state.folder === null ? { disabled: true } : primary)}
              busy={copy.running}
              onClick={() => void copyNow()}
            >
              {t('screen.copyNow')}
            </Button>
          )
        }
      />
      {copy.running && <Banner>{t('screen.copying')}</Banner>}
      {result && <Banner tone={result.ok ? 'info' : 'danger'}>{result.words}</Banner>}
      {!result && state.lastFailureAt !== null && (
        <Banner tone="danger">{t('screen.failure', { at: shownInstant(state.lastFailureAt) })}</Banner>
      )}
      <Section
        title={t('screen.where')}
        actions={
          mayChange && (
            <Button
              {...(state.folder === null ? primary : {})}
              busy={choose.running}
              onClick={() => void chooseFolder()}
            >
              {t('screen.chooseFolder')}
            </Button>
          )
        }
      >
        <DescriptionList
          items={[
            {
              label: t('screen.folder'),
              value: state.folder === null ? t('screen.noFolder') : <bdi>{state.folder}</bdi>,
            },
          ]}
        />
        <div className="k-gap-above">
          <CheckControl
            label={t('screen.atQuit')}
            help={t('screen.atQuitHelp')}
            value={state.atQuit}
            disabled={!mayChange || switchAtQuit.running}
            onChange={(atQuit) => void setAtQuit(atQuit)}
          />
        </div>
      </Section>
      <Section title={t('screen.last')}>
        {last === null ? (
          <p>{t('screen.none')}</p>
        ) : (
          <DescriptionList
            columns={3}
            items={[
              { label: t('screen.at'), value: shownInstant(last.at) },
              { label: t('screen.file'), value: <bdi>{last.file}</bdi> },
              { label: t('screen.size'), value: t('screen.megabytes', { size: megabytes(last.bytes) }) },
              { label: t('screen.rows'), value: last.rows },
              { label: t('screen.tables'), value: last.tables },
            ]}
          />
        )}
      </Section>
      <StoreCheckSection />
      <Section title={t('screen.sheetTitle')}>
        <p className="k-prose">{t('screen.sheet')}</p>
      </Section>
    </>
  )
}

/** Without a folder the next step is to choose one. */
const primary = { tone: 'primary', keys: { code: 'F4' } } as const

const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 104_857.6) / 10)
