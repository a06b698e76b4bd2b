import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { officialName } from '../../../shared/values/greekGrammar'
import { AppointmentBook } from '../../features/appointments/AppointmentBook'
import type { BookStart, Known } from '../../features/appointments/BookDialog'
import { WaitDialog } from '../../features/appointments/WaitDialog'
import { CitizenPicker } from '../../features/citizens/CitizenPicker'
import { BookAppointment, PickCitizen } from './BookAppointment'
import { OpenAppointment } from './OpenAppointment'

type Shown =
  | { readonly kind: 'book'; readonly start: BookStart; readonly citizen?: Known }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'wait'; readonly citizen: Known | null }

/** The appointment book with what is done in it. */
export function AppointmentsPage() {
  const { t } = useTranslation('appointments')
  const [shown, setShown] = useState<Shown | null>(null)
  const close = () => setShown(null)
  return (
    <>
      <AppointmentBook
        Picker={CitizenPicker}
        onNew={(start) => setShown({ kind: 'book', start })}
        onOpen={(id) => setShown({ kind: 'open', id })}
        onWait={() => setShown({ kind: 'wait', citizen: null })}
        onBookWaiting={({ id, kind, staffId, citizen }) =>
          setShown({
            kind: 'book',
            start: { kind, waitingId: id, ...(staffId ? { staffId } : {}) },
            citizen: { id: citizen.id, name: officialName(citizen) },
          })
        }
      />
      {shown?.kind === 'book' && (
        <BookAppointment citizen={shown.citizen} start={shown.start} onClose={close} />
      )}
      {shown?.kind === 'open' && <OpenAppointment id={shown.id} onClose={close} />}
      {shown?.kind === 'wait' && shown.citizen === null && (
        <PickCitizen
          title={t('screen.waiting.add')}
          onPick={(citizen) => setShown({ kind: 'wait', citizen })}
          onClose={close}
        />
      )}
      {shown?.kind === 'wait' && shown.citizen && <WaitDialog citizen={shown.citizen} onClose={close} />}
    </>
  )
}
