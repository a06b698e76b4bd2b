import '@testing-library/jest-dom'
import { screen, within } from '@testing-library/react'
import { FirstStart } from '../../../../renderer/app/pages/FirstStart'
import { el } from '../../../../shared/i18n'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

const { vault, settings, issues } = el
const groups = ['7K2M', 'Q9XD', '04TB', 'WZ8H', 'N3VC', 'JR6P', 'E5GA', '1YSF', 'M0KQ']
const greek = (label: string) => settings.inGreek.replace('{{label}}', label)
const field = (name: string) => screen.findByRole('textbox', { name })
const title = (name: string) => screen.findByRole('heading', { name, level: 1 })

const answers: Answers = {
  'vault.status': () => ({ state: 'absent', reason: null, practice: false, people: [] }),
  'vault.abandon': () => null,
  'settings.municipalities': () => [
    {
      code: 'MIL',
      el: 'Δήμος Μήλου',
      en: 'Municipality of Milos',
      regionalUnit: 'ΠΕ Μήλου',
      postcode: '84800',
    },
  ],
  'vault.prepare': () => ({ groups }),
  'vault.drawRecoverySheet': () => new Refused({ code: 'ruleBroken', rule: 'vault.notPrepared' }),
  'vault.create': () => ({ userId: '1', roles: ['administrator'], fullName: 'Ελένη', title: '' }),
}

function start(more: Answers = {}) {
  const adopted = jest.fn()
  const shown = showScreen(
    <FirstStart practice={false} onAdopted={adopted} language="el" choose={() => undefined} />,
    { answers: { ...answers, ...more } },
  )
  const press = async (name: string) => shown.user.click(await screen.findByRole('button', { name }))
  const next = () => press(vault.next)
  const type = async (name: string, text: string) => {
    const box = await field(name)
    await shown.user.clear(box)
    await shown.user.type(box, text)
  }
  /** Through the centre's steps, with what is needed and no more. */
  const throughCentre = async () => {
    await press(vault.welcome.new)
    await type(greek(settings.place), 'Μήλος')
    await next()
    await title(vault.wizard.titles.publicity)
    await next()
    await type(greek(settings.signatoryName), 'Ελένη Βεργή')
    await type(greek(settings.titles), 'Η Προϊσταμένη')
    await next()
    await title(vault.wizard.titles.hours)
    await next()
    await title(vault.wizard.titles.person)
  }
  return { ...shown, adopted, press, next, type, throughCentre }
}

jest.setTimeout(60_000)
// jsdom has nothing to scroll.
beforeAll(() => Object.assign(window, { scrollTo: () => undefined }))

test('a municipality fills in what is empty, and what was written stays', async () => {
  const { user, press, type } = start()
  await press(vault.welcome.new)
  await type(greek(settings.name), 'Το Κέντρο μας')
  await user.click(screen.getByRole('combobox', { name: settings.municipality }))
  await user.click(await screen.findByRole('option', { name: 'Δήμος Μήλου' }))
  expect(await field(greek(settings.issuer))).toHaveValue(
    'ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ\nΠΕΡΙΦΕΡΕΙΑΚΗ ΕΝΟΤΗΤΑ ΜΗΛΟΥ\nΔΗΜΟΣ ΜΗΛΟΥ',
  )
  expect(await field(greek(settings.name))).toHaveValue('Το Κέντρο μας')
  expect(await field(settings.postcode)).toHaveValue('84800')
  expect(within(screen.getByRole('figure')).getByText('ΔΗΜΟΣ ΜΗΛΟΥ')).toBeInTheDocument()
})

test('what is missing has its sentence and the focus; nothing goes on without it', async () => {
  const { press, next } = start()
  await press(vault.welcome.new)
  await next()
  expect(await screen.findByText(issues.text.required)).toBeInTheDocument()
  expect(await field(greek(settings.place))).toHaveFocus()
})

test('keys are made after the person, and the store only after two groups of the paper', async () => {
  const { press, next, type, throughCentre, asked, user } = start()
  await throughCentre()
  expect(asked('vault.prepare')).toEqual([])
  await type(vault.signIn.name, 'eleni')
  const [one, again] = [screen.getByLabelText(/^Νέος κωδικός/), screen.getByLabelText(/^Ξανά/)]
  expect(one).toHaveAttribute('type', 'password')
  await user.type(one, 'φάρος κύμα βράχος νησί')
  await user.type(again, 'φάρος κύμα βράχος νησί')
  await next()
  await title(vault.wizard.titles.sheet)
  expect(asked('vault.prepare')).toEqual([
    expect.objectContaining({ signInName: 'eleni', names: expect.arrayContaining(['Ελένη Βεργή', 'Μήλος']) }),
  ])
  for (const group of groups) expect(screen.getByText(group)).toBeInTheDocument()
  await press(vault.wizard.onPaper)
  await title(vault.wizard.titles.check)
  expect(screen.queryByText(groups[0]!)).not.toBeInTheDocument()
  const boxes = screen.getAllByRole('textbox')
  expect(boxes).toHaveLength(2)
  const places = boxes.map(
    (box) => Number(/\d/.exec((box as HTMLInputElement).labels![0]!.textContent!)![0]) - 1,
  )
  for (const [index, box] of boxes.entries()) await user.type(box, groups[places[index]!]!)
  expect(asked('vault.create')).toEqual([])
  await press(vault.wizard.create)
  await title(vault.wizard.doneTitle)
  expect(asked('vault.create')).toEqual([
    expect.objectContaining({
      groups: places.map((place) => ({ place, text: groups[place] })),
      person: { fullName: 'Ελένη Βεργή', title: '', roles: ['supervisor', 'administrator'] },
      centre: expect.objectContaining({ place: { el: 'Μήλος', en: '' } }),
    }),
  ])
})

test('two passwords that differ go nowhere', async () => {
  const { next, type, throughCentre, asked, user } = start()
  await throughCentre()
  await type(vault.signIn.name, 'eleni')
  await user.type(screen.getByLabelText(/^Νέος κωδικός/), 'φάρος κύμα βράχος νησί')
  await user.type(screen.getByLabelText(/^Ξανά/), 'φάρος κύμα βράχος')
  await next()
  expect(await screen.findByText(issues.password.differs)).toBeInTheDocument()
  expect(asked('vault.prepare')).toEqual([])
})

test('a refused password shows its reason on the field', async () => {
  const { next, type, throughCentre, user } = start({
    'vault.prepare': () =>
      new Refused({ code: 'invalidInput', fields: [{ path: 'password', issue: 'password.predictable' }] }),
  })
  await throughCentre()
  await type(vault.signIn.name, 'eleni')
  await user.type(screen.getByLabelText(/^Νέος κωδικός/), 'αλφα')
  await user.type(screen.getByLabelText(/^Ξανά/), 'αλφα')
  await next()
  expect(await screen.findByText(issues.password.predictable)).toBeInTheDocument()
})

test('Esc goes back and keeps what was typed; a cancelled set-up forgets the keys', async () => {
  const { user, press, type, next, asked } = start()
  await press(vault.welcome.new)
  await type(greek(settings.place), 'Μήλος')
  await next()
  await title(vault.wizard.titles.publicity)
  await user.keyboard('{Escape}')
  expect(await field(greek(settings.place))).toHaveValue('Μήλος')
  await press(vault.wizard.leave)
  await user.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: vault.wizard.leaveConfirm }),
  )
  await title(vault.welcome.title)
  expect(asked('vault.abandon')).toHaveLength(1)
  await press(vault.welcome.new)
  expect(await field(greek(settings.place))).toHaveValue('')
})

test('a copy that was put in place leads on to the sheet; a refused one says why', async () => {
  const first = start({ 'vault.adoptCopy': () => ({ adopted: true }) })
  await first.press(vault.welcome.copy)
  expect(first.adopted).toHaveBeenCalled()
})

test('a damaged copy is refused with its sentence', async () => {
  const { press, adopted } = start({
    'vault.adoptCopy': () => new Refused({ code: 'ruleBroken', rule: 'vault.copyDamaged' }),
  })
  await press(vault.welcome.copy)
  expect(await screen.findByText(vault.rules.copyDamaged)).toBeInTheDocument()
  expect(adopted).not.toHaveBeenCalled()
})
