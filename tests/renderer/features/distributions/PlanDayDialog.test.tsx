import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { PlanDayDialog } from '../../../../renderer/features/distributions/PlanDayDialog'
import type { Programme } from '../../../../shared/features/distributions/programme'
import { type Answers, showScreen } from '../../../support/memoryHost'
import { sampleDay } from '../../../support/sampleParcel'

jest.setTimeout(30_000)

const [slot] = sampleDay.slots
const day = { ...sampleDay, slots: [slot!, { ...slot!, from: '12:00', until: '14:00' }] }
const programme: Programme = {
  id: 'programme',
  version: 1,
  name: 'Μηνιαία διανομή',
  fundedBy: '',
  from: '2026-01-01',
  until: null,
  frequency: { times: 1, per: 'month' },
  needsDecision: false,
  criteria: [],
  incomeLimits: null,
  exclusive: false,
  note: '',
  closed: false,
}
const answers: Answers = {
  'distributions.programmes': () => [programme],
  'goods.warehouses': () => [
    { id: 'room', version: 1, kind: 'storeRoom', name: 'Αποθήκη', place: null, closed: false },
  ],
  'distributions.correctDay': () => day,
  'distributions.planDay': () => day,
}
const begin = async (of: typeof day | null) => {
  const shown = showScreen(<PlanDayDialog day={of} onClose={() => {}} onDone={() => {}} />, { answers })
  await screen.findByLabelText(/^Από/, { selector: 'input[name="slots.0.from"]' })
  return shown
}
const save = () => screen.getByRole('button', { name: /^Αποθήκευση/ })

it('a day that is corrected says which of its hours are which, so that parcels follow them', async () => {
  const shown = await begin(day)
  await shown.user.click(screen.getByRole('button', { name: 'Αφαίρεση: Ώρες προσέλευσης 1' }))
  await shown.user.click(screen.getByRole('button', { name: 'Άλλες ώρες προσέλευσης' }))
  await shown.user.click(save())
  await waitFor(() =>
    expect(shown.asked('distributions.correctDay')).toMatchObject([
      {
        slots: [
          { from: '12:00', was: 1 },
          { from: '09:00', was: null },
        ],
      },
    ]),
  )
})

it('a new day has no hours that were others before', async () => {
  const shown = await begin(null)
  await shown.user.click(save())
  await waitFor(() =>
    expect(shown.asked('distributions.planDay')).toEqual([
      expect.objectContaining({
        programmeId: 'programme',
        slots: [{ from: '09:00', until: '14:00', island: null, manner: 'pickUp', place: '' }],
      }),
    ]),
  )
})
