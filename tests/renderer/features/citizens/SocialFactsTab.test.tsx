import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { SocialFactsTab } from '../../../../renderer/features/citizens/SocialFactsTab'
import type { SocialFacts } from '../../../../shared/features/citizens/socialFacts'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

const nothing: SocialFacts = {
  citizenId: 'c1',
  version: 0,
  maritalStatus: null,
  labourStatus: null,
  unemployedSince: null,
  education: null,
  insurance: null,
  housing: null,
  incomeBand: null,
  incomeCents: null,
  disabilityPercent: null,
  disabilityCertificateUntil: null,
  notes: null,
  groups: [],
  problems: [],
}
const group = {
  id: 'g1',
  code: 'VG01',
  from: '2026-01-10',
  until: null,
  evidence: 'documented',
  evidenceNote: '',
}
const problem = { id: 'p1', code: 'PP01', from: '2026-01-10', until: null, note: 'Δύο ενοίκια' }

/** A gate that keeps the facts, as the real one does. */
function begin(part: 'groups' | 'problems', start: Partial<SocialFacts> = {}, answers: Answers = {}) {
  let facts = { ...nothing, ...start }
  const change = (more: Partial<SocialFacts>) => (facts = { ...facts, ...more })
  return showScreen(<SocialFactsTab citizenId="c1" part={part} />, {
    roles: ['socialWorker'],
    answers: {
      'citizens.openSocialFacts': () => facts,
      'citizens.addGroup': ({ citizenId, ...added }) =>
        change({ citizenId, groups: [{ ...group, ...added, id: 'g2', until: null }] }),
      'citizens.endGroup': ({ until }) => change({ groups: [{ ...group, until }] }),
      'citizens.addProblem': ({ citizenId, ...added }) =>
        change({ citizenId, problems: [{ ...problem, ...added, id: 'p2', until: null }] }),
      'citizens.endProblem': ({ until }) => change({ problems: [{ ...problem, until }] }),
      ...answers,
    },
  })
}
const line = async () => (await screen.findByRole('listitem')).textContent

it('adds a vulnerable group with its evidence', async () => {
  const { user, asked } = begin('groups')
  expect(await screen.findByText('Δεν έχει καταγραφεί ευάλωτη ομάδα.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Νέα ευάλωτη ομάδα' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(await dialog.findByRole('combobox', { name: 'Ομάδα' }), 'αναπηρια (σωμ{Enter}')
  const evidence = dialog.getByRole('combobox', { name: 'Πώς προκύπτει' })
  await user.clear(evidence)
  await user.type(evidence, 'δικαιολογητ{Enter}')
  await user.type(dialog.getByLabelText('Δικαιολογητικό'), 'ΚΕΠΑ 123')
  await user.click(dialog.getByRole('button', { name: 'Αποθήκευση' }))
  expect(await line()).toContain('ΚΕΠΑ 123')
  expect(asked('citizens.addGroup')).toEqual([
    {
      citizenId: 'c1',
      code: 'VG01',
      from: '2026-11-22',
      evidence: 'documented',
      evidenceNote: 'ΚΕΠΑ 123',
    },
  ])
})

it('ends a group today and keeps it, with both days', async () => {
  const { user, asked } = begin('groups', { groups: [group] })
  await user.click(await screen.findByRole('button', { name: /Έληξε σήμερα: Άτομα με αναπηρία/ }))
  await waitFor(async () => expect(await line()).toContain('από 10/01/2026 έως 22/11/2026'))
  expect(asked('citizens.endGroup')).toEqual([{ id: 'g1', until: '2026-11-22' }])
  expect(screen.queryByRole('button', { name: /Έληξε σήμερα/ })).not.toBeInTheDocument()
})

it('adds a presenting problem, without asking for evidence', async () => {
  const { user, asked } = begin('problems')
  await user.click(await screen.findByRole('button', { name: 'Νέο αίτημα ή πρόβλημα' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(await dialog.findByRole('combobox', { name: 'Αίτημα ή πρόβλημα' }), 'ανεργια{Enter}')
  expect(dialog.queryByRole('combobox', { name: 'Πώς προκύπτει' })).not.toBeInTheDocument()
  await user.type(dialog.getByLabelText('Σημείωση'), 'Από τον Μάρτιο')
  await user.click(dialog.getByRole('button', { name: 'Αποθήκευση' }))
  expect(await line()).toContain('Από τον Μάρτιο')
  expect(asked('citizens.addProblem')).toEqual([
    { citizenId: 'c1', code: 'PP02', from: '2026-11-22', note: 'Από τον Μάρτιο' },
  ])
})

it('ends a problem; what cannot be ended is said', async () => {
  let refused = true
  const { user, asked } = begin(
    'problems',
    { problems: [problem] },
    {
      'citizens.endProblem': () =>
        refused ? new Refused({ code: 'ruleBroken', rule: 'citizens.alreadyEnded' }) : nothing,
    },
  )
  const end = { name: 'Έληξε σήμερα: Οικονομική αδυναμία' }
  await user.click(await screen.findByRole('button', end))
  expect(await screen.findByText(/Έχει ήδη ημερομηνία λήξης/)).toBeVisible()
  refused = false
  await user.click(screen.getByRole('button', end))
  expect(asked('citizens.endProblem')).toEqual([
    { id: 'p1', until: '2026-11-22' },
    { id: 'p1', until: '2026-11-22' },
  ])
})
