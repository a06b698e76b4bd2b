import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useMay } from '../../api/useMay'
import { Consequences } from '../../features/notes/Consequences'
import { PeopleList } from '../../features/users/PeopleList'
import { ChangePasswordDialog } from '../../features/vault/ChangePasswordDialog'
import { placeOfTimes } from '../../features/appointments/paths'
import { Button } from '../../ui/Button'

export function PeoplePage() {
  const { t } = useTranslation(['vault', 'appointments'])
  const [, navigate] = useLocation()
  const may = useMay()
  const [changing, setChanging] = useState(false)
  return (
    <>
      <PeopleList
        Consequences={Consequences}
        ownActions={
          <>
            {may('appointments.staffHours') && (
              <Button onClick={() => navigate(placeOfTimes)}>{t('appointments:screen.times.open')}</Button>
            )}
            <Button onClick={() => setChanging(true)}>{t('vault:changePassword.title')}</Button>
          </>
        }
      />
      {changing && <ChangePasswordDialog onClose={() => setChanging(false)} />}
    </>
  )
}
