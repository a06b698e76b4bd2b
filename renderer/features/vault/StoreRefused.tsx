import { useTranslation } from 'react-i18next'
import type { RuleKey } from '../../../shared/i18n'
import { useFailureText } from '../../api/failureText'
import { Banner } from '../../ui/page/Banner'
import { SoloScreen, type SoloProps } from './SoloScreen'

/** The store is there but must not be opened: why, what was kept and what to do. */
export function StoreRefused({ reason, ...solo }: SoloProps & { readonly reason: string | null }) {
  const { t } = useTranslation('vault')
  const failureText = useFailureText()
  return (
    <SoloScreen {...solo}>
      <h1>{t('refusedTitle')}</h1>
      <Banner tone="danger">{failureText({ code: 'ruleBroken', rule: (reason ?? '') as RuleKey })}</Banner>
    </SoloScreen>
  )
}
