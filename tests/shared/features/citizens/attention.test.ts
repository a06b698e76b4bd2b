import { attentionOf } from '../../../../shared/features/citizens/attention'
import { addDays, type IsoDate } from '../../../../shared/values/isoDate'

const today = '2026-11-22' as IsoDate
const days = { documentExpiresDays: 45, residenceCheckDays: 200 }
const fine = {
  identityDocumentExpires: null,
  paaypaExpires: null,
  authorisedUntil: null,
  residenceCheckedOn: today,
  informedOn: today,
  standing: 'registered',
} as const
const whats = (card: Partial<Record<keyof typeof fine, string | null>>) =>
  attentionOf({ ...fine, ...(card as object) }, today, days).map(({ what }) => what)

test('a card in order asks for nothing', () => {
  expect(whats({})).toEqual([])
})

test('a document is over the day after its last, and near within the days that are set', () => {
  expect(whats({ identityDocumentExpires: addDays(today, -1) })).toEqual(['documentExpired'])
  expect(whats({ identityDocumentExpires: today })).toEqual(['documentExpires'])
  expect(whats({ identityDocumentExpires: addDays(today, days.documentExpiresDays) })).toEqual([
    'documentExpires',
  ])
  expect(whats({ identityDocumentExpires: addDays(today, days.documentExpiresDays + 1) })).toEqual([])
  expect(whats({ paaypaExpires: addDays(today, -1) })).toEqual(['paaypaExpired'])
  expect(whats({ authorisedUntil: addDays(today, 1) })).toEqual([])
  expect(whats({ authorisedUntil: addDays(today, -1) })).toEqual(['authorisationEnded'])
})

test('the residence is asked for of registered citizens only', () => {
  expect(whats({ residenceCheckedOn: null })).toEqual(['residenceUnchecked'])
  expect(whats({ residenceCheckedOn: null, standing: 'enquirer' })).toEqual([])
  expect(whats({ residenceCheckedOn: addDays(today, -days.residenceCheckDays) })).toEqual([])
  expect(whats({ residenceCheckedOn: addDays(today, -days.residenceCheckDays - 1) })).toEqual([
    'residenceCheckOld',
  ])
})

test('who was not informed comes first', () => {
  expect(whats({ informedOn: null, residenceCheckedOn: null })[0]).toBe('notInformed')
})
