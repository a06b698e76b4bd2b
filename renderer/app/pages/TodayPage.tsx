import { useState } from 'react'
import { MyDay } from '../../features/appointments/MyDay'
import { intakeDraft } from '../../features/citizens/IntakeForm'
import { receiveDraft } from '../../features/deliveries/deliveryForm'
import { draftOfCorrection, draftOfNew, leftReferralPath } from '../../features/referrals/referralDrafts'
import { sessionDraft } from '../../features/sessions/NewSessionForm'
import { newSessionPath } from '../../features/sessions/sessionPaths'
import { type PlaceOfDraft, TodayScreen } from '../../features/today/TodayScreen'
import { visitDraft } from '../../features/visits/VisitDialog'
import { OpenAppointment } from './OpenAppointment'

const placeOfDraft: PlaceOfDraft = (form, record) => {
  switch (form) {
    case intakeDraft:
      return { kind: 'intake', path: '/citizens/new' }
    case visitDraft:
      return { kind: 'visit', path: `/citizens/${record}` }
    case draftOfNew:
      return { kind: 'newReferral', path: leftReferralPath(record) }
    case draftOfCorrection:
      return { kind: 'correction', path: `/referrals/${record}/edit` }
    case receiveDraft:
      return { kind: 'delivery', path: '/deliveries/new' }
    case sessionDraft:
      return { kind: 'session', path: newSessionPath(record) }
    default:
      return null
  }
}

/** The first screen of everybody. */
export function TodayPage() {
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <>
      <TodayScreen placeOfDraft={placeOfDraft} appointments={<MyDay onOpen={setOpened} />} />
      {opened && <OpenAppointment id={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
