import { useTranslation } from 'react-i18next'
import { SoloScreen, type SoloProps } from './SoloScreen'

export function FirstStart({ practice, ...solo }: SoloProps & { readonly practice: boolean }) {
  const { t } = useTranslation('vault')
  return (
    <SoloScreen practice={practice} wide {...solo}>
      <h1>{t('signIn.title')}</h1>
    </SoloScreen>
  )
}
