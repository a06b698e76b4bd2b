import { sessionsFields, sessionsScreen } from './sessionsScreen'

export const sessions = {
  subjects: {
    session: 'session',
    consent: 'consent',
    risk: 'report of a serious risk',
  },
  rules: {
    alreadyUndone: 'The record of the session was already undone. If it took place, record it again.',
    notYours: 'Only who recorded the session corrects it. Speak with them.',
    hiddenMember:
      'Somebody took part whose card you may not open, so you cannot correct the session. Ask to be assigned to the card.',
    noteInFile:
      'You have written a note in the file of somebody you are taking out of the session. Keep them, or first take the note out of their file, if it is not signed yet.',
    consentMissing:
      'A minor took part and no consent of whoever has parental responsibility is in force. Record the consent, or confirm that the session took place without it.',
    appointmentMoved:
      'The appointment was moved to another time. Open it there and record the session from that one.',
    appointmentOfOthers:
      'The appointment was for none of those who took part. Record the session from their own appointment, or without one.',
    appointmentRecorded: 'There is a session record for this appointment already. Open that one.',
    referralOfAnother:
      'The referral concerns nobody who took part. Choose one of theirs, or leave the field empty.',
    notMinor: 'The citizen was of age on that day and consents in person. Check the birth date on the card.',
    ownHolder: 'Nobody has custody of themselves. Choose the card of the parent or guardian.',
    consentAlreadyWithdrawn: 'The consent was already withdrawn. Refresh the list.',
    riskOfAnother: 'The citizen did not take part in this session. Choose one of theirs, or leave it empty.',
    riskClosed: 'The risk was closed as needing no report. If things have changed, record a new risk.',
    riskNotOpen: 'The risk was already reported or closed. Refresh the list.',
    unprintable:
      'These characters cannot be printed: {{characters}}. Correct them on the card or in your name and try again.',
    drawingTimedOut: 'The form was not drawn in time. Try again in a moment.',
  },
  audit: {
    recorded: 'New session',
    corrected: 'Session corrected',
    undone: 'Session undone',
    custodySet: 'Custody of a child',
    consentAdded: 'Guardian’s consent',
    consentWithdrawn: 'Guardian’s consent withdrawn',
    riskFlagged: 'Serious risk: recorded',
    riskReported: 'Serious risk: reported to an authority',
    riskClosed: 'Serious risk: no report needed',
    formDrawn: 'Counselling form: drawn',
    formPrinted: 'Counselling form: printed',
    formSaved: 'Counselling form: saved as a file',
  },
  fields: sessionsFields,
  screen: sessionsScreen,
} as const
