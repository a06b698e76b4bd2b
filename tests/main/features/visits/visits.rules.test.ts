import { newVisitSchema } from '../../../../shared/features/visits/visit'
import type { IsoDate, IsoInstant } from '../../../../shared/values/isoDate'
import { filled, missingParts, wrongDays } from '../../../../main/features/visits/visits.rules'

const now = '2026-11-23T07:30:00.000Z' as IsoInstant
const today = '2026-11-23' as IsoDate
const typed = (more: object = {}) =>
  newVisitSchema.parse({ citizenIds: ['maria'], manner: 'inPerson', services: ['A01'], ...more })

test('what is not typed is today, now and me', () => {
  expect(filled(typed(), now, 'eleni')).toMatchObject({ day: today, time: '09:30', byId: 'eleni' })
})

test('the time of another day is not guessed', () => {
  expect(filled(typed({ day: '2026-11-20' }), now, 'eleni')).toMatchObject({ time: null })
})

test('a day just after midnight in Greece is not yesterday', () => {
  const night = '2026-11-22T22:10:00.000Z' as IsoInstant
  expect(filled(typed(), night, 'eleni')).toMatchObject({ day: today, time: '00:10' })
})

test('each citizen and service counts once, and the next step falls to whoever the visit was with', () => {
  const visit = typed({
    citizenIds: ['maria', 'nikos', 'maria'],
    services: ['A12', 'A01', 'A12'],
    nextStep: { kind: 'callCitizen', on: '2026-11-30', forId: null },
  })
  expect(filled(visit, now, 'eleni')).toMatchObject({
    citizenIds: ['maria', 'nikos'],
    services: ['A01', 'A12'],
    nextStep: { forId: 'eleni' },
  })
})

test('a visit lies not ahead and its next step not before it', () => {
  const ahead = filled(typed({ day: '2026-11-24' }), now, 'eleni')
  expect(wrongDays(ahead, today)).toEqual([{ path: 'day', issue: 'date.future' }])
  const step = { kind: 'appointment', on: '2026-11-22', forId: null }
  expect(wrongDays(filled(typed({ nextStep: step }), now, 'eleni'), today)).toEqual([
    { path: 'nextStep.on', issue: 'date.order' },
  ])
  expect(wrongDays(filled(typed(), now, 'eleni'), today)).toEqual([])
})

test('a visit elsewhere says where, and one that helped nobody says why', () => {
  const nothing = { place: null, placeNote: '', note: '' }
  const asks = { manner: { needsPlace: true }, outcome: { needsText: true } } as const
  expect(missingParts(nothing, { manner: null, outcome: null })).toEqual([])
  expect(missingParts(nothing, asks)).toEqual([
    { path: 'place', issue: 'required' },
    { path: 'note', issue: 'required' },
  ])
  expect(missingParts({ ...nothing, place: 'KIM', note: 'Έκλεισε νωρίς' }, asks)).toEqual([])
  expect(missingParts({ ...nothing, placeNote: 'Γενικό Νοσοκομείο' }, { ...asks, outcome: null })).toEqual([])
})
