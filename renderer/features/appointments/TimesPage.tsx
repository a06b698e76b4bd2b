import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { SelectControl } from '../../ui/fields/SelectField'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import './appointments.css'
import { AbsencesSection } from './AbsencesSection'
import { ClosingDaysSection } from './ClosingDaysSection'
import { HoursSection } from './HoursSection'
import { useBookable } from './useBookable'

/** When each person works, when they are away, and when the whole centre is closed. */
export function TimesPage() {
  const { t } = useTranslation('appointments')
  const [, navigate] = useLocation()
  const may = useMay()
  const bookable = useBookable()
  const [chosen, setChosen] = useState<string | null>(null)
  const { data: hours } = useQuery('appointments.staffHours', {}, { enabled: may('appointments.staffHours') })
  // Whoever answers for the closing days keeps everybody's hours; everybody else their own.
  const ofOthers = may('appointments.addClosingDay')
  const userId = chosen ?? bookable.usual
  return (
    <>
      <PageHeader
        title={t('screen.times.title')}
        subtitle={t('screen.times.subtitle')}
        actions={
          may('appointments.day') && (
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/appointments')}>
              {t('screen.back')}
            </Button>
          )
        }
      />
      {!hours || !bookable.ready ? (
        <LoadingLine />
      ) : (
        <>
          {ofOthers && (
            <SelectControl
              label={t('screen.times.whose')}
              value={userId}
              onChange={(value) => value && setChosen(value)}
              options={bookable.options}
              width="20rem"
            />
          )}
          {userId !== '' && (
            <>
              <HoursSection
                key={userId}
                userId={userId}
                stored={hours.find((of) => of.userId === userId)?.hours ?? []}
              />
              <AbsencesSection key={`${userId} absences`} userId={userId} />
            </>
          )}
        </>
      )}
      <ClosingDaysSection />
    </>
  )
}
