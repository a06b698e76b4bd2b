import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { CitizensPage } from '../../../../renderer/features/citizens/CitizensPage'
import type { Role } from '../../../../shared/contract/operation'
import { type Answers, showScreen } from '../../../support/memoryHost'
import { sampleLine } from '../../../support/sampleCard'

jest.setTimeout(30_000)

const begin = (answers: Answers = {}, roles: Role[] = ['socialWorker']) =>
  showScreen(<CitizensPage />, {
    roles,
    answers: { 'citizens.list': () => ({ lines: [sampleLine], next: null, count: 1 }), ...answers },
  })
const kept = (content: string): Answers => ({
  'drafts.open': ({ form }) =>
    form === 'list.citizens'
      ? { content: `{"filters":${content},"sorting":null}`, savedAt: '2026-11-22T12:05:00.000Z' }
      : null,
})
const lastAsked = (shown: ReturnType<typeof begin>) => shown.asked('citizens.list').at(-1)

it('asks for a settlement and a vulnerable group, and keeps both for the next time', async () => {
  const shown = begin()
  await shown.user.type(await screen.findByRole('combobox', { name: 'Οικισμός' }), 'πλακα{Enter}')
  await shown.user.type(screen.getByRole('combobox', { name: 'Ευάλωτη ομάδα' }), 'ρομα{Enter}')
  await waitFor(() => expect(lastAsked(shown)).toMatchObject({ settlement: 'Πλάκα' }))
  const { group } = lastAsked(shown) as { group: string }
  expect(group).toMatch(/^VG\d+$/)
  expect(JSON.parse((shown.asked('drafts.save').at(-1) as { content: string }).content)).toEqual({
    filters: { states: [], settlement: 'Πλάκα', group },
    sorting: null,
  })
  expect(shown.asked('drafts.save').at(-1)).toMatchObject({ form: 'list.citizens', record: '' })
})

it('begins with the filters of the last time; a chip takes one away', async () => {
  const shown = begin(kept('{"states":["active","mine"],"settlement":"Πλάκα","group":null}'))
  await waitFor(() =>
    expect(shown.asked('citizens.list')[0]).toMatchObject({
      fileStatus: 'active',
      responsibleId: 'me',
      settlement: 'Πλάκα',
    }),
  )
  await shown.user.click(screen.getByRole('button', { name: 'Οικισμός: Πλάκα' }))
  await waitFor(() => expect(lastAsked(shown)).toMatchObject({ fileStatus: 'active', settlement: null }))
})

it('two answers to one question exclude each other, and «all» takes everything away', async () => {
  const shown = begin()
  await shown.user.click(await screen.findByRole('button', { name: 'Ενεργοί φάκελοι' }))
  await shown.user.click(screen.getByRole('button', { name: 'Κλειστοί φάκελοι' }))
  await waitFor(() => expect(lastAsked(shown)).toMatchObject({ fileStatus: 'closed' }))
  expect(screen.getByRole('button', { name: 'Ενεργοί φάκελοι' })).toHaveAttribute('aria-pressed', 'false')
  await shown.user.click(screen.getByRole('button', { name: 'Όλα' }))
  expect(shown.asked('drafts.save').at(-1)).toMatchObject({
    content: '{"filters":{"states":[],"settlement":null,"group":null},"sorting":null}',
  })
})

it('the reception is offered no group and asks for none, also where one was kept', async () => {
  const shown = begin(kept('{"states":[],"settlement":null,"group":"VG01"}'), ['reception'])
  await screen.findByRole('combobox', { name: 'Οικισμός' })
  expect(screen.queryByRole('combobox', { name: 'Ευάλωτη ομάδα' })).not.toBeInTheDocument()
  await waitFor(() => expect(lastAsked(shown)).toMatchObject({ group: null }))
})

it('what was kept and cannot be read is no filter', async () => {
  const shown = begin(kept('{"states":["unheard"]}'))
  await waitFor(() => expect(lastAsked(shown)).toEqual({ settlement: null, group: null, limit: 200 }))
})

it('a number of the first page opens its list; what was kept is there again afterwards, until a filter is changed', async () => {
  const answers: Answers = { 'citizens.list': () => ({ lines: [sampleLine], next: null, count: 1 }) }
  const shown = showScreen(<CitizensPage />, {
    roles: ['socialWorker'],
    path: '/citizens?states=noNotice,mine',
    answers: { ...answers, ...kept('{"states":["closed"],"settlement":"Πλάκα","group":null}') },
  })
  await waitFor(() => expect(lastAsked(shown)).toMatchObject({ missing: 'notice', responsibleId: 'me' }))
  expect(lastAsked(shown)).toMatchObject({ settlement: null })
  expect(shown.asked('drafts.save')).toEqual([])
  await shown.user.click(screen.getByRole('button', { name: 'Με ελλείψεις σε έγγραφα' }))
  await waitFor(() => expect(lastAsked(shown)).toMatchObject({ missing: 'papers', responsibleId: 'me' }))
  expect(shown.asked('drafts.save')).toHaveLength(1)
})
