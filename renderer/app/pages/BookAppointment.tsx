import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { officialName } from '../../../shared/values/greekGrammar'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { BookDialog, type BookStart, type Known } from '../../features/appointments/BookDialog'
import { shortName } from '../../features/appointments/useAppointmentWords'
import { CitizenPicker } from '../../features/citizens/CitizenPicker'
import { Dialog } from '../../ui/overlay/Dialog'

/** Who lives with a citizen now. */
export function useHouseholdOf(citizenId: string | null): readonly Known[] | undefined {
  const enabled = useMay()('households.ofCitizen') && citizenId !== null
  const { data, failure } = useQuery('households.ofCitizen', { citizenId: citizenId ?? '' }, { enabled })
  if (failure || !enabled) return []
  return (
    data &&
    (data.current?.household.members ?? [])
      .filter((member) => member.citizenId !== citizenId && member.until === null)
      .map((member) => ({ id: member.citizenId, name: shortName(member) }))
  )
}

/** A new appointment; for whom is asked first where it is not known. */
export function BookAppointment({
  citizen: known,
  start,
  onClose,
}: {
  readonly citizen?: Known | undefined
  readonly start?: BookStart
  readonly onClose: () => void
}) {
  const { t } = useTranslation('appointments')
  const [picked, setPicked] = useState<Known | null>(known ?? null)
  const household = useHouseholdOf(picked?.id ?? null)
  if (picked === null)
    return <PickCitizen title={t('screen.book.title')} onPick={setPicked} onClose={onClose} />
  if (!household) return null
  return <BookDialog citizen={picked} household={household} {...(start ? { start } : {})} onClose={onClose} />
}

export function PickCitizen({
  title,
  onPick,
  onClose,
}: {
  readonly title: string
  readonly onPick: (citizen: Known) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('appointments')
  return (
    <Dialog open onClose={onClose} title={title}>
      <CitizenPicker
        label={t('screen.forWhom')}
        onPick={(citizen) => onPick({ id: citizen.id, name: officialName(citizen) })}
      />
    </Dialog>
  )
}
