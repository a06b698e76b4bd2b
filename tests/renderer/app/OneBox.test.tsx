import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { OneBox } from '../../../renderer/app/OneBox'
import type { SearchResult } from '../../../shared/features/citizens/citizenSearch'
import type { Role } from '../../../shared/contract/operation'
import { makeReferenceCode } from '../../../shared/values/referenceCode'
import { type Answers, showScreen } from '../../support/memoryHost'
import { sampleLine } from '../../support/sampleCard'

const found = (over: Partial<SearchResult> = {}): SearchResult => ({
  found: [{ ...sampleLine, by: 'name', rank: 'exact', reasons: ['latinSpelling'] }],
  hiddenMatch: false,
  ...over,
})
const nobody = found({ found: [] })
const begin = (answers: Answers = {}, roles: Role[] = ['reception']) =>
  showScreen(<OneBox />, { roles, answers: { 'citizens.search': () => nobody, ...answers } })
const box = () => screen.findByRole('combobox')
const settled = () => waitFor(() => expect(screen.getByText(/αποτέλεσμα|αποτελέσματα/)).toBeInTheDocument())

it('has the focus from the start', async () => {
  begin()
  expect(await box()).toHaveFocus()
})

it('is not there for those who open no cards', async () => {
  begin({}, ['administrator'])
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
})

it('opens the citizen that was found, and says why an otherwise spelled name was', async () => {
  const { user, where } = begin({ 'citizens.search': () => found() })
  await user.type(await box(), 'papadaki')
  expect(await screen.findByText('γραφή με λατινικά')).toBeVisible()
  await settled()
  await user.keyboard('{Enter}')
  expect(where()).toBe('/citizens/c1')
  expect(await box()).toHaveValue('')
})

it('makes a new card of a name that finds nobody', async () => {
  const { user, where } = begin()
  await user.type(await box(), 'βεργή άννα')
  await settled()
  await user.keyboard('{Enter}')
  expect(decodeURIComponent(where() ?? '')).toBe('/citizens/new?typed=βεργή άννα')
})

it('offers no new card for a number that found its citizen: a scanner’s Enter opens it', async () => {
  const { user, where } = begin({
    'citizens.search': () => found({ found: [{ ...sampleLine, by: 'amka', rank: 'exact', reasons: [] }] }),
  })
  await user.type(await box(), '01018099984{Enter}')
  await waitFor(() => expect(where()).toBe('/citizens/c1'))
})

it('says that a card exists which may not be opened, and begins no second one', async () => {
  const { user, where } = begin({ 'citizens.search': () => found({ found: [], hiddenMatch: true }) })
  await user.type(await box(), '01018099984')
  expect(await screen.findByText(/Υπάρχει καρτέλα που δεν μπορείτε να ανοίξετε/)).toBeVisible()
  await user.keyboard('{Enter}')
  expect(where()).toBe('/')
})

it('asks for a referral only with a code whose check digit is right', async () => {
  const code = makeReferenceCode(2026, 417)
  const { user, asked } = begin({
    'referrals.findByCode': () => ({ isCode: true, referral: null, goTo: null }),
  })
  await user.type(await box(), code)
  await waitFor(() => expect(asked('referrals.findByCode')).toEqual([{ text: code }]))
  await user.clear(await box())
  await user.type(await box(), '26-00417-0')
  await waitFor(() => expect(asked('citizens.search').at(-1)).toEqual({ text: '26-00417-0' }))
  expect(asked('referrals.findByCode')).toHaveLength(1)
})

it('a barcode that was taught to the program opens its item; another number is not looked up there', async () => {
  const rice = {
    id: 'rice',
    version: 1,
    name: 'Ρύζι',
    nameEn: null,
    category: 'food',
    measure: 'grams' as const,
    minimum: null,
    target: null,
    marks: [],
    expires: true,
    shelfLifeDays: null,
    closed: false,
  }
  const code = '5201234500017'
  const pack = {
    id: 'p',
    itemId: 'rice',
    name: 'Πακέτο',
    quantity: 500,
    barcode: code,
    checkDigitHolds: null,
  }
  const { user, where, asked } = begin({
    'goods.scan': () => ({ code, checkDigitHolds: null, found: { item: rice, pack } }),
  })
  await user.type(await box(), '01018099984')
  await settled()
  await user.clear(await box())
  await user.type(await box(), code)
  expect(await screen.findByText('Ρύζι')).toBeVisible()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(where()).toBe('/items/rice'))
  expect(asked('goods.scan')).toEqual([{ code }])
})
