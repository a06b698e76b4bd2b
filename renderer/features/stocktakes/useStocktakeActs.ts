import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { StocktakeHead } from '../../../shared/features/stocktakes/stocktake'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { notify } from '../../ui/overlay/notify'

/** The steps of a count that need nothing more than its version; what is refused is said. */
export function useStocktakeActs({ id, version }: StocktakeHead) {
  const { t } = useTranslation('stocktakes')
  const failureText = useFailureText()
  const finish = useCommand('stocktakes.finish')
  const countAgain = useCommand('stocktakes.countAgain')
  const cancel = useCommand('stocktakes.cancel')
  const confirm = useCommand('stocktakes.confirm', { alsoChanges: ['goods'] })
  const told = (
    reply: { readonly ok: true } | { readonly ok: false; readonly failure: Failure },
    done = '',
  ) => {
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else if (done) notify.done(done)
  }
  return {
    running: finish.running || countAgain.running || cancel.running || confirm.running,
    finish: async () => told(await finish.run({ id, version })),
    countAgain: async () => told(await countAgain.run({ id, version })),
    cancel: async () => told(await cancel.run({ id, version }), t('screen.cancel.done')),
    confirm: async () => told(await confirm.run({ id, version }), t('screen.confirm.done')),
  }
}
