import type { Visit } from '../../shared/features/visits/visit'

/** An invented visit of the invented card, together with somebody of the household. */
export const sampleVisit: Visit = {
  id: 'v1',
  version: 2,
  day: '2026-11-20',
  time: '10:15',
  byId: 'me',
  manner: 'inPerson',
  services: ['A05'],
  minutes: 20,
  place: null,
  placeNote: '',
  outcome: null,
  note: 'Ρώτησε για το επίδομα',
  nextStep: { kind: 'appointment', on: '2026-12-01', forId: 'other', doneAt: null },
  citizens: [
    { id: 'c1', surname: 'Παπαδάκη', name: 'Μαρία', fatherName: 'Γεώργιος', fileNumber: 7 },
    { id: 'c2', surname: 'Παπαδάκης', name: 'Νίκος', fatherName: null, fileNumber: null },
  ],
  correctable: true,
  undone: null,
  createdAt: '2026-11-20T08:15:00.000Z',
  createdBy: 'me',
}
