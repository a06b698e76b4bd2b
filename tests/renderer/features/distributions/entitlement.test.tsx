import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { EntitlementSection } from '../../../../renderer/features/distributions/EntitlementSection'
import {
  programmeFormSchema,
  programmeOf,
  typedProgramme,
} from '../../../../renderer/features/distributions/programmeForm'
import { basketOf, linesOfBasket } from '../../../../renderer/features/distributions/basketForm'
import type { Programme } from '../../../../shared/features/distributions/programme'
import { type Answers, showScreen } from '../../../support/memoryHost'
import { sampleParcel, sampleParcelLine } from '../../../support/sampleParcel'

jest.setTimeout(30_000)

const programme: Programme = {
  id: 'programme',
  version: 1,
  name: 'Μηνιαία διανομή',
  fundedBy: '',
  from: '2026-01-01',
  until: null,
  frequency: { times: 1, per: 'month' },
  needsDecision: true,
  criteria: ['lowIncome', 'residence'],
  incomeLimits: { bySize: [30_000, 45_050], perFurtherMember: 15_000 },
  exclusive: false,
  note: '',
  closed: false,
}
const notYet = {
  ...sampleParcel.entitlement!,
  entitled: false,
  reasons: [
    { rule: 'distributions.decisionMissing' as const, values: { programme: 'Μηνιαία διανομή' } },
    { rule: 'distributions.incomeMissing' as const, values: {} },
  ],
  missingCriteria: ['residence'],
}
const answers: Answers = {
  'distributions.entitlementOfCitizen': () => ({
    household: sampleParcelLine.household,
    day: '2026-11-22',
    entitlements: [notYet],
  }),
  'distributions.programmes': () => [programme],
  'distributions.decisionsOf': () => [],
  'distributions.decide': (typed) => ({
    ...typed,
    marks: [...typed.marks],
    criteria: [...typed.criteria],
    id: 'decision',
    version: 1,
    programmeName: 'Μηνιαία διανομή',
    decidedBy: 'me',
    withdrawnOn: null,
    withdrawnBy: null,
    withdrawnReason: '',
  }),
}

it('the card says why not and what is missing, and the social worker ticks and dates it', async () => {
  const shown = showScreen(<EntitlementSection citizenId="anna" />, { answers, roles: ['socialWorker'] })
  expect(await screen.findByText('Δεν δικαιούται')).toBeInTheDocument()
  expect(screen.getByText(/Λείπει απόφαση για το πρόγραμμα «Μηνιαία διανομή»/)).toBeInTheDocument()
  expect(await screen.findByText('Μένει μόνιμα στον δήμο')).toBeInTheDocument()
  await shown.user.click(await screen.findByRole('button', { name: 'Απόφαση: Μηνιαία διανομή' }))
  const dialog = within(await screen.findByRole('dialog'))
  await shown.user.click(await dialog.findByLabelText('Μένει μόνιμα στον δήμο'))
  await shown.user.type(dialog.getByLabelText(/Μηνιαίο εισόδημα/), '412,50')
  await shown.user.type(dialog.getByRole('textbox', { name: 'Ισχύει έως' }), '31/12/2026')
  await shown.user.click(dialog.getByRole('button', { name: /Αποθήκευση/ }))
  await waitFor(() =>
    expect(shown.asked('distributions.decide')).toEqual([
      {
        programmeId: 'programme',
        householdId: 'household',
        criteria: ['residence'],
        decidedOn: '2026-11-22',
        validUntil: '2026-12-31',
        monthlyIncomeCents: 41_250,
        marks: [],
        note: '',
      },
    ]),
  )
})

it('who may not decide sees the reasons only', async () => {
  showScreen(<EntitlementSection citizenId="anna" />, { answers, roles: ['reception'] })
  await screen.findByText('Δεν δικαιούται')
  expect(screen.queryByRole('button', { name: /Απόφαση/ })).not.toBeInTheDocument()
})

it('a programme goes through its form unchanged, euros as whole cents', () => {
  const { id: _id, version: _version, closed: _closed, ...fields } = programme
  expect(programmeOf(programmeFormSchema.parse(typedProgramme(programme, '2026-11-22')))).toEqual(fields)
  const open = programmeFormSchema.parse({
    ...typedProgramme(null, '2026-11-22'),
    name: 'Νέο',
    needsDecision: false,
  })
  expect(programmeOf(open)).toMatchObject({ needsDecision: false, incomeLimits: null })
  // Criteria and limits are a decision's.
  expect(programmeOf({ ...open, criteria: ['lowIncome'] }).needsDecision).toBe(true)
})

it('a new version begins with the lines before it; ages belong to members only', () => {
  const line = {
    itemId: 'milk',
    quantity: 1000,
    per: 'member' as const,
    ageFrom: 0,
    ageTo: 1,
    sizeFrom: null,
    sizeTo: null,
    mark: null,
    exceptMark: null,
    maximum: null,
  }
  const named = {
    ...line,
    itemName: 'Γάλα',
    itemNameEn: 'Milk',
    category: 'baby',
    measure: 'millilitres' as const,
  }
  const about = {
    id: 'b1',
    programmeId: 'p',
    number: 1,
    validFrom: '2026-01-01',
    createdAt: '',
    createdBy: 'me',
  }
  const lines = linesOfBasket({ ...about, lines: [named] })
  expect(lines).toEqual([line])
  const validFrom = '2026-11-22' as never
  expect(basketOf({ validFrom, lines })).toEqual({ validFrom, lines })
  const forHousehold = { ...line, per: 'household' as const }
  expect(basketOf({ validFrom, lines: [forHousehold] }).lines[0]).toMatchObject({
    ageFrom: null,
    ageTo: null,
  })
})
