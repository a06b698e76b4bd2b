import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Appointment } from '../../../shared/features/appointments/appointment'
import { useMay } from '../../api/useMay'
import { AppointmentDialog } from '../../features/appointments/AppointmentDialog'
import { placeOfNewSession } from '../../features/appointments/paths'
import { shortName } from '../../features/appointments/useAppointmentWords'
import { VisitDialog } from '../../features/visits/VisitDialog'
import { useHouseholdOf } from './BookAppointment'

/** An appointment; when somebody came, the entry of the Βιβλίο κίνησης or the session is one key away. */
export function OpenAppointment({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const [, navigate] = useLocation()
  const may = useMay()
  const [visiting, setVisiting] = useState<Appointment | null>(null)
  if (visiting) return <VisitOf appointment={visiting} onClose={onClose} />
  return (
    <AppointmentDialog
      id={id}
      onClose={onClose}
      onCard={(citizenId) => navigate(`/citizens/${citizenId}`)}
      afterCame={{
        onVisit: may('visits.record') ? setVisiting : undefined,
        onSession: may('sessions.record') ? ({ id: of }) => navigate(placeOfNewSession(of)) : undefined,
      }}
    />
  )
}

function VisitOf({
  appointment,
  onClose,
}: {
  readonly appointment: Appointment
  readonly onClose: () => void
}) {
  const [first, ...others] = appointment.citizens
  const household = useHouseholdOf(first?.id ?? null)
  if (!first || !household) return null
  const also = others.map((citizen) => ({ id: citizen.id, name: shortName(citizen) }))
  return (
    <VisitDialog
      citizen={{ id: first.id, name: shortName(first) }}
      household={[...also, ...household.filter(({ id }) => !also.some((other) => other.id === id))]}
      blocked={first.blocked}
      onClose={onClose}
    />
  )
}
