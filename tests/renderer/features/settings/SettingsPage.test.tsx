import '@testing-library/jest-dom'
import { screen, within } from '@testing-library/react'
import { SettingsPage } from '../../../../renderer/features/settings/SettingsPage'
import type { Centre } from '../../../../shared/features/settings/centre'
import { el } from '../../../../shared/i18n'
import { type Answers, Refused, sampleDeadlines, showScreen } from '../../../support/memoryHost'
import { sampleCentre } from '../../../support/sampleCentre'

const { settings: words } = el
const centre = sampleCentre as Centre
const start = (answers: Answers = {}) =>
  showScreen(<SettingsPage />, {
    answers: {
      'settings.centre': () => ({ version: 4, centre }),
      'settings.municipalities': () => [],
      'settings.correctCentre': ({ version }) => ({ version: version + 1, centre }),
      ...answers,
    },
  })

jest.setTimeout(30_000)

test('one part is saved with the version that was read, the other parts as they were', async () => {
  const { user, asked } = start()
  const telephone = await screen.findByRole('textbox', { name: words.telephone })
  await user.clear(telephone)
  await user.type(telephone, '22990 77777')
  await user.click(screen.getByRole('button', { name: words.save }))
  expect(asked('settings.correctCentre')).toEqual([
    { version: 4, centre: { ...centre, telephone: '22990 77777' } },
  ])
  expect(await screen.findByText(words.saved)).toBeInTheDocument()
})

test('a logo that is no picture gets its sentence', async () => {
  const { user } = start({
    'settings.choosePicture': () => new Refused({ code: 'ruleBroken', rule: 'settings.notAPicture' }),
  })
  await user.click(await screen.findByRole('tab', { name: words.publicity }))
  const label = words.picture.chooseFor.replace('{{label}}', words.logo)
  await user.click(await screen.findByRole('button', { name: label }))
  expect(await screen.findByText(words.rules.notAPicture)).toBeInTheDocument()
})

test('what somebody else changed meanwhile is not overwritten', async () => {
  const { user } = start({ 'settings.correctCentre': () => new Refused({ code: 'stale' }) })
  await screen.findByRole('textbox', { name: words.telephone })
  await user.click(screen.getByRole('button', { name: words.save }))
  expect(await screen.findByText(el.failures.stale)).toBeInTheDocument()
})

test('an entry is added to the list that is shown', async () => {
  const { user, asked } = start({
    'settings.addListEntry': () =>
      new Refused({ code: 'duplicate', subject: 'settings.listEntry', field: 'el' }),
  })
  await user.click(await screen.findByRole('tab', { name: words.lists.title }))
  await user.click(await screen.findByRole('button', { name: new RegExp(words.lists.add) }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: words.lists.el }), 'Νέα υπηρεσία')
  await user.type(dialog.getByRole('textbox', { name: words.lists.en }), 'New service')
  await user.click(dialog.getByRole('button', { name: words.save }))
  expect(asked('settings.addListEntry')).toEqual([
    { list: 'serviceCategories', el: 'Νέα υπηρεσία', en: 'New service' },
  ])
  expect(await dialog.findByRole('alert')).toBeInTheDocument()
})

test('a deadline is set within its range, and its tab says what it may be', async () => {
  const { user, asked } = start({
    'settings.correctDeadlines': ({ version, deadlines }) => ({ version: version + 1, deadlines }),
  })
  await user.click(await screen.findByRole('tab', { name: words.deadlines.title }))
  const days = await screen.findByRole('textbox', { name: words.fields.chaseDays })
  expect(days).toHaveValue('20')
  await user.clear(days)
  await user.type(days, '500')
  await user.click(screen.getByRole('button', { name: words.save }))
  expect(days).toBeInvalid()
  expect(asked('settings.correctDeadlines')).toEqual([])
  await user.clear(days)
  await user.type(days, '30')
  await user.click(screen.getByRole('button', { name: words.save }))
  expect(asked('settings.correctDeadlines')).toEqual([
    { version: 1, deadlines: { ...sampleDeadlines, chaseDays: 30 } },
  ])
  expect(await screen.findByText(words.saved)).toBeInTheDocument()
})
