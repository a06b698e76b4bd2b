import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Consequences } from '../../features/notes/Consequences'
import { PeopleList } from '../../features/users/PeopleList'
import { ChangePasswordDialog } from '../../features/vault/ChangePasswordDialog'
import { Button } from '../../ui/Button'

export function PeoplePage() {
  const { t } = useTranslation('vault')
  const [changing, setChanging] = useState(false)
  return (
    <>
      <PeopleList
        Consequences={Consequences}
        ownActions={<Button onClick={() => setChanging(true)}>{t('changePassword.title')}</Button>}
      />
      {changing && <ChangePasswordDialog onClose={() => setChanging(false)} />}
    </>
  )
}
