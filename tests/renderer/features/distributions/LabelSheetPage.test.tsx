import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { DayPage } from '../../../../renderer/features/distributions/DayPage'
import type { OutputOf } from '../../../../renderer/api/client'
import { LabelSheetPage } from '../../../../renderer/features/distributions/LabelSheetPage'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleDay, sampleParcelLine } from '../../../support/sampleParcel'

jest.setTimeout(30_000)

const sheet = { pdf: btoa('%PDF-1.7'), fileName: 'Ετικέτες 2026-11-23.pdf' }
const show = (answers: Answers = {}) =>
  showScreen(<LabelSheetPage params={{ id: 'day' }} />, {
    answers: {
      'distributions.labelSheet': () => sheet,
      'distributions.saveLabelSheet': () => ({ fileName: 'Ετικέτες.pdf' }),
      ...answers,
    },
  })

const label: OutputOf<'distributions.labels'>['labels'][number] = {
  parcelId: 'parcel',
  code: 'P26-00417-3',
  name: 'ΚΑΝΑΡΗ Άννα',
  fileNumber: 41,
  size: 2,
  slot: null,
  island: null,
  settlement: null,
  address: null,
  phone: null,
  showCentre: true,
  marks: [],
}
const showLabels = (labels: (typeof label)[]) =>
  showScreen(<DayPage params={{ id: 'day' }} />, {
    answers: {
      'distributions.dayList': () => ({ day: sampleDay, parcels: [sampleParcelLine], hidden: 0 }),
      'distributions.labels': () => ({
        day: sampleDay,
        centre: { el: 'Κέντρο', en: 'Centre' },
        labels,
        hidden: 0,
      }),
    },
    path: '/distributions/days/day?tab=labels',
  })

it('the labels of a day lead to their sheet', async () => {
  const shown = showLabels([label])
  await screen.findByRole('button', { name: /^Φύλλο ετικετών/ })
  fireEvent.keyDown(document.body, { code: 'F6', key: 'F6' })
  expect(shown.where()).toBe('/distributions/days/day/labels')
})

it('a day without labels has no sheet', async () => {
  showLabels([])
  expect(await screen.findByText(/για εκτυπωτή ετικετών/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Φύλλο ετικετών/ })).not.toBeInTheDocument()
})

it('the sheet is drawn in the language that is chosen, saved in it, and leads back to the labels', async () => {
  const shown = show()
  await shown.user.click(await screen.findByRole('button', { name: 'Αγγλικά' }))
  await shown.user.click(await screen.findByRole('button', { name: 'Αποθήκευση ως PDF' }))
  expect(await screen.findByText('Αποθηκεύτηκε: Ετικέτες.pdf')).toBeInTheDocument()
  expect(shown.asked('distributions.labelSheet')).toEqual([
    { dayId: 'day', language: 'el' },
    { dayId: 'day', language: 'en' },
  ])
  expect(shown.asked('distributions.saveLabelSheet')).toEqual([{ dayId: 'day', language: 'en' }])
  expect(screen.getByText(/πραγματικό μέγεθος \(100 %\)/)).toBeInTheDocument()
  await shown.user.keyboard('{Escape}')
  await waitFor(() => expect(shown.where()).toBe('/distributions/days/day?tab=labels'))
})

it('what cannot be drawn is said, and nothing can be printed', async () => {
  const values = { characters: '漢' }
  show({
    'distributions.labelSheet': () =>
      new Refused({ code: 'ruleBroken', rule: 'distributions.labelsUnprintable', values }),
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('χαρακτήρες που δεν τυπώνονται: 漢')
  expect(screen.queryByRole('button', { name: /Εκτύπωση/ })).not.toBeInTheDocument()
})
