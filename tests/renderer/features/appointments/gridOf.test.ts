import { dayGrid, goneOf, weekGrid } from '../../../../renderer/features/appointments/gridOf'
import { sampleAppointment, sampleSheet } from '../../../support/sampleAppointment'

type Words = Parameters<typeof dayGrid>[2]
const words: Words = {
  kind: (code) => code,
  room: (code) => code ?? '',
  place: (code) => code ?? '',
  staff: (id) => id ?? '',
  state: (state) => state,
  longDay: (day) => day,
  shortDay: (day) => day,
  who: ({ citizens }) => citizens.map(({ surname }) => surname).join(', '),
  where: ({ room }) => room ?? '',
  closed: (why) => why,
  taken: 'taken',
}
const everybody = { me: 'me', only: null }

it('puts the own column first', () => {
  const { columns } = dayGrid(sampleSheet, everybody, words)
  expect(columns.map(({ key }) => key)).toEqual(['me', 'other'])
  expect(columns[0]?.open).toEqual([{ from: 450, until: 900 }])
})

it('leaves the time of a cancelled appointment free, and lists it beside', () => {
  const { entries } = dayGrid(sampleSheet, everybody, words)
  expect(entries.filter(({ tone }) => tone !== 'taken').map(({ key }) => key)).toEqual(['a1'])
  expect(goneOf(sampleSheet).map(({ id }) => id)).toEqual(['a2'])
})

it('tells nothing of time that is taken but when and whose it is', () => {
  const { entries } = dayGrid(sampleSheet, everybody, words)
  expect(entries.find(({ tone }) => tone === 'taken')).toEqual({
    key: '2026-11-22 other 10:00',
    column: 'other',
    start: 600,
    minutes: 30,
    title: 'taken',
    label: '10:00–10:30, taken, other',
    tone: 'taken',
  })
})

it('shows one person alone, with what closes the day for them', () => {
  const away = {
    ...sampleSheet,
    staff: sampleSheet.staff.map((staff) =>
      staff.userId === 'other' ? { ...staff, spans: [], closed: 'absent' as const } : staff,
    ),
  }
  const { columns, entries } = dayGrid(away, { me: 'me', only: 'other' }, words)
  expect(columns).toEqual([{ key: 'other', header: 'Μαρία Πελαγινού', note: 'absent', open: [] }])
  expect(entries.every(({ column }) => column === 'other')).toBe(true)
})

it('a week has a column for each day that is open, booked or a holiday', () => {
  const closed = { ...sampleSheet, open: [], staff: [], appointments: [], taken: [] }
  const { columns, entries } = weekGrid(
    [
      sampleSheet,
      { ...closed, day: '2026-11-23' },
      { ...closed, day: '2026-11-24', holiday: { el: 'Αργία', en: 'Holiday', halfDay: false } },
      {
        ...closed,
        day: '2026-11-25',
        appointments: [{ ...sampleAppointment, id: 'a3', day: '2026-11-25' }],
      },
    ],
    'me',
    words,
    ({ el }) => el,
  )
  expect(columns.map(({ key, note }) => [key, note])).toEqual([
    ['2026-11-22', undefined],
    ['2026-11-24', 'Αργία'],
    ['2026-11-25', undefined],
  ])
  expect(entries.map(({ key, column }) => [key, column])).toEqual([
    ['a1', '2026-11-22'],
    ['2026-11-22 other 10:00', '2026-11-22'],
    ['a3', '2026-11-25'],
  ])
})
