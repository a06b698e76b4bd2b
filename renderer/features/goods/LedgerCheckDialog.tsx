import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'

/** Whether the balances that are kept agree with the movements; if not, they are made anew from them. */
export function LedgerCheckDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('goods')
  const failureText = useFailureText()
  const { data: found, failure } = useQuery('goods.checkLedger', {})
  const rebuild = useCommand('goods.rebuildBalances')
  const make = async () => {
    const reply = await rebuild.run({})
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else notify.done(t('screen.check.rebuilt'))
  }
  return (
    <Dialog open onClose={onClose} title={t('screen.check.open')} busy={rebuild.running}>
      <p>{t('screen.check.text')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!found && !failure && <LoadingLine />}
      {found && (
        <>
          <DescriptionList
            columns={2}
            items={[
              { label: t('screen.check.movements'), value: String(found.movements) },
              { label: t('screen.check.differences'), value: String(found.differences) },
            ]}
          />
          {found.differences === 0 ? (
            <Banner>{t('screen.check.whole')}</Banner>
          ) : (
            <Banner
              tone="danger"
              actions={
                <Button tone="primary" busy={rebuild.running} onClick={() => void make()}>
                  {t('screen.check.rebuild')}
                </Button>
              }
            >
              {t('screen.check.broken')}
            </Banner>
          )}
        </>
      )}
    </Dialog>
  )
}
