import '@testing-library/jest-dom'
import { screen } from '@testing-library/react'
import { ChaseDialog } from '../../../../renderer/features/referrals/ChaseDialog'
import { DeliveryDialog } from '../../../../renderer/features/referrals/DeliveryDialog'
import { sampleDeadlines, showScreen } from '../../../support/memoryHost'
import { sampleReferral } from '../../../support/sampleReferral'

const answers = {
  'settings.deadlines': () => ({ version: 1, deadlines: { ...sampleDeadlines, chaseDays: 10 } }),
}

// Today is Sunday 22 November; ten days later is a Wednesday.
it('the day to ask for the answer is proposed as the centre set it', async () => {
  showScreen(<DeliveryDialog referral={sampleReferral} onClose={() => undefined} />, { answers })
  expect(await screen.findByDisplayValue('02/12/2026')).toBeInTheDocument()
})

it('and so is the next one after a reminder', async () => {
  showScreen(<ChaseDialog referral={sampleReferral} onClose={() => undefined} />, { answers })
  expect(await screen.findByDisplayValue('02/12/2026')).toBeInTheDocument()
})
