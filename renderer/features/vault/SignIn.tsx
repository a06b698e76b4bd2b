import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AcceptInvitation } from './AcceptInvitation'
import { PasswordSignIn } from './PasswordSignIn'
import { RecoverBySheet } from './RecoverBySheet'
import { SoloScreen, type SoloProps } from './SoloScreen'

export type WayIn = 'password' | 'code' | 'sheet'

/** The locked screen: it shows no name and nothing of the data. */
export function SignIn({
  practice,
  start = 'password',
  ...solo
}: SoloProps & { readonly practice: boolean; readonly start?: WayIn }) {
  const { t } = useTranslation('vault')
  const [way, setWay] = useState(start)
  const back = () => setWay('password')
  return (
    <SoloScreen practice={practice} {...solo}>
      <h1>{t(`signIn.titles.${way}`)}</h1>
      {way === 'password' && <PasswordSignIn onOther={setWay} />}
      {way === 'code' && <AcceptInvitation onBack={back} />}
      {way === 'sheet' && <RecoverBySheet onBack={back} />}
    </SoloScreen>
  )
}
