import { useForgetOnLock } from '../api/useForgetOnLock'
import { useQuery } from '../api/useQuery'
import { FirstStart } from '../features/vault/FirstStart'
import { SignIn } from '../features/vault/SignIn'
import { StoreRefused } from '../features/vault/StoreRefused'
import { useLanguage } from './LanguageContext'
import { SignedIn } from './SignedIn'

/** Which of the four faces the program shows: first start, refused, sign-in, or the work itself. */
export function Program() {
  const language = useLanguage()
  const { data: status } = useQuery('vault.status', {})
  useForgetOnLock()
  if (!status) return null
  switch (status.state) {
    case 'absent':
      return <FirstStart practice={status.practice} {...language} />
    case 'refused':
      return <StoreRefused reason={status.reason} {...language} />
    case 'sealed':
      return <SignIn practice={status.practice} {...language} />
    case 'open':
      return <SignedIn practice={status.practice} />
  }
}
