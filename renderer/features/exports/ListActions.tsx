import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { formatGreekDate } from '../../../shared/values/isoDate'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import type { TakenList } from '../../ui/table/column'
import type { ListOutletProps } from '../../ui/table/ListOutlet'
import { ListPrintView } from '../../ui/table/ListPrintView'
import { useUi } from '../../ui/UiProvider'

/** Prints a list and takes it out as XLSX or CSV, formatted and ordered as it is shown. */
export function ListActions({ take }: ListOutletProps) {
  const { t } = useTranslation('exports')
  const { today } = useUi()
  const failureText = useFailureText()
  const save = useCommand('exports.save')
  const print = useCommand('exports.print')
  const [paper, setPaper] = useState<TakenList | null>(null)
  const [taking, setTaking] = useState(false)

  const tell = (failure: Failure) => notify.problem(failureText(failure))
  const withList = async (work: (list: TakenList) => Promise<void> | void) => {
    setTaking(true)
    try {
      await work(await take())
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      tell(error.failure)
    } finally {
      setTaking(false)
    }
  }
  const saveAs = (format: 'xlsx' | 'csv') =>
    void withList(async ({ title, headers, rows }) => {
      const reply = await save.run({
        title,
        format,
        headers: [...headers],
        rows: rows.map((row) => [...row]),
      })
      if (!reply.ok) tell(reply.failure)
      else if (reply.value.file !== null) notify.done(t('saved', { file: reply.value.file }))
    })
  const printPaper = async ({ title, rows }: TakenList) => {
    const reply = await print.run({ title, rows: rows.length })
    setPaper(null)
    if (!reply.ok) tell(reply.failure)
  }
  const busy = taking || print.running || paper !== null
  return (
    <div className="k-actions">
      <Button
        size="sm"
        tone="quiet"
        keys={{ code: 'KeyP', ctrl: true }}
        disabled={busy}
        onClick={() => void withList(setPaper)}
      >
        {t('print')}
      </Button>
      <Button
        size="sm"
        tone="quiet"
        keys={{ code: 'KeyE', ctrl: true }}
        disabled={busy}
        ariaLabel={t('takeAs', { format: t('xlsx') })}
        onClick={() => saveAs('xlsx')}
      >
        {t('xlsx')}
      </Button>
      <Button
        size="sm"
        tone="quiet"
        disabled={busy}
        ariaLabel={t('takeAs', { format: t('csv') })}
        onClick={() => saveAs('csv')}
      >
        {t('csv')}
      </Button>
      {paper && (
        <ListPrintView list={paper} day={formatGreekDate(today())} onReady={() => void printPaper(paper)} />
      )}
    </div>
  )
}
