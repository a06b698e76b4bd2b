import type { Rows } from './rows'

const at = '2026-11-20T08:15:00.000Z'
const day = '2026-11-20'

/** The part of `cases` that belongs to the counselling desk. */
export const deskCases: Readonly<Record<string, Rows>> = {
  Sessions1795354200000: {
    sessions: [
      {
        id: 'se1',
        staffId: 'u3',
        day,
        time: '10:00',
        minutes: 50,
        kind: 'individual',
        attendance: 'came',
        withoutConsent: 0,
      },
      {
        id: 'se2',
        staffId: 'u3',
        day,
        attendance: 'noShow',
        withoutConsent: 0,
        undoneAt: at,
        undoneReason: 'Λάθος',
      },
    ],
    session_citizens: [
      { sessionId: 'se1', citizenId: 'c1' },
      { sessionId: 'se2', citizenId: 'c1' },
    ],
  },
  MinorsAndRisks1795354260000: {
    custody: [
      { id: 'cu1', citizenId: 'c1', holder: 'both', startsOn: '2020-01-01', endsOn: '2024-06-30' },
      { id: 'cu2', citizenId: 'c1', holder: 'mother', startsOn: '2024-07-01', decision: '12/2024' },
    ],
    guardian_consents: { id: 'gc1', citizenId: 'c1', capacity: 'mother', givenOn: day },
    risk_reports: [
      {
        id: 'rr1',
        citizenId: 'c1',
        sessionId: 'se1',
        kind: 'selfHarm',
        state: 'open',
        noticedBy: 'u3',
        reason: '',
      },
      {
        id: 'rr2',
        citizenId: 'c1',
        state: 'reported',
        noticedBy: 'u3',
        reportedOn: day,
        reportedTo: 'police',
        reportedBy: 'u1',
        reason: '',
      },
      { id: 'rr3', citizenId: 'c1', state: 'noReportNeeded', noticedBy: 'u1', reason: 'Αβάσιμο' },
    ],
  },
  Notes1795354800000: {
    notes: { id: 'no1', sessionId: 'se1', authorId: 'u3' },
    note_versions: [
      { noteId: 'no1', version: 1, kind: 'signed', citizenIds: '["c1"]', previous: '', readers: '[]' },
      { noteId: 'no1', version: 2, kind: 'addendum', citizenIds: '["c1"]', readers: '[]' },
    ],
    note_citizens: { noteId: 'no1', citizenId: 'c1' },
    note_rewraps: { noteId: 'no1', version: 1, userId: 'u3', boxPub: 'b', byId: 'u1' },
    note_drafts: { userId: 'u3', sessionId: 'se1', noteId: '', citizenIds: '["c1"]' },
    key_pins: { userId: 'u3', ofUserId: 'u1' },
    note_policies: [
      { id: 'po1', choice: 'none', recordedBy: 'u1' },
      { id: 'po2', choice: 'coReader', coReaderId: 'u1', recordedBy: 'u1' },
    ],
    personal_codes: { userId: 'u3', boxPub: 'b' },
  },
}
