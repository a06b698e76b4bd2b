import { reportContent } from '../../../../main/features/reports/report.document'
import { reportContentSchema } from '../../../../shared/features/reports/reportContent'
import { centreSchema } from '../../../../shared/features/settings/centre'
import type { IsoDate } from '../../../../shared/values/isoDate'
import { sampleCentre } from '../../../support/sampleCentre'

const centre = centreSchema.parse({
  ...sampleCentre,
  signatories: sampleCentre.signatories.map((each) => ({
    ...each,
    id: '11111111-1111-4111-8111-111111111111',
  })),
  coFunding: [],
})

test('it says title, period, place and day, and each table row by row', () => {
  const report = {
    title: 'Αναφορά παραδόσεων',
    period: '01/11/2026 – 30/11/2026',
    drawn: 'Μετρήθηκε στις 01/12/2026 09:00.',
    tables: [
      {
        key: 'places' as const,
        title: 'Παραδόσεις ανά δήμο',
        notes: ['Σημείωση'],
        headers: ['Δήμος', 'Παραδόσεις'],
        rows: [{ key: 'a', label: 'Μήλος', cells: [{ text: '<5*', opens: null }] }],
      },
    ],
  }
  const content = reportContentSchema.parse(
    reportContent(report, centre, { language: 'el', today: '2026-12-01' as IsoDate }),
  )
  expect(content).toMatchObject({
    title: 'Αναφορά παραδόσεων',
    date: '2026-12-01',
    placeAndDate: 'Ανεμόνησος, 01/12/2026',
    period: '01/11/2026 – 30/11/2026',
    drawn: 'Μετρήθηκε στις 01/12/2026 09:00.',
    footer: { text: 'Αναφορά παραδόσεων, 01/11/2026 – 30/11/2026' },
  })
  expect(content.issuer.lines.at(-1)).toBe('ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ ΑΝΕΜΟΝΗΣΟΥ')
  expect(content.tables[0]).toMatchObject({ headers: ['Δήμος', 'Παραδόσεις'], rows: [['Μήλος', '<5*']] })
})
