import { useState } from 'react'
import { useForgetOnLock } from '../api/useForgetOnLock'
import { useQuery } from '../api/useQuery'
import { SignIn } from '../features/vault/SignIn'
import { StoreRefused } from '../features/vault/StoreRefused'
import { useLanguage } from './LanguageContext'
import { FirstStart } from './pages/FirstStart'
import { SignedIn } from './SignedIn'

/** Which of the four faces the program shows: first start, refused, sign-in, or the work itself. */
export function Program() {
  const language = useLanguage()
  const { data: status } = useQuery('vault.status', {})
  const [adopted, setAdopted] = useState(false)
  useForgetOnLock()
  if (!status) return null
  switch (status.state) {
    case 'absent':
      return <FirstStart practice={status.practice} onAdopted={() => setAdopted(true)} {...language} />
    case 'refused':
      return <StoreRefused reason={status.reason} {...language} />
    case 'sealed':
      // A copy is opened by the sheet: it holds no passwords.
      return (
        <SignIn
          key={String(adopted)}
          start={adopted ? 'sheet' : 'password'}
          practice={status.practice}
          {...language}
        />
      )
    case 'open':
      return <SignedIn practice={status.practice} />
  }
}
