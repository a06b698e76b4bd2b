import { paperHead } from '../../../../main/features/settings'
import { centreSchema } from '../../../../shared/features/settings/centre'
import { sampleCentre } from '../../../support/sampleCentre'

const id = '11111111-1111-4111-8111-111111111111'
const centre = centreSchema.parse({
  ...sampleCentre,
  signatories: sampleCentre.signatories.map((each) => ({ ...each, id })),
  coFunding: [],
})

test('the head of a paper tells whose it is and where the centre is reached, in its language', () => {
  expect(paperHead(centre, 'el')).toEqual({
    lines: [
      'ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ',
      'ΠΕΡΙΦΕΡΕΙΑΚΗ ΕΝΟΤΗΤΑ ΑΙΓΙΑΛΟΥ',
      'ΔΗΜΟΣ ΑΝΕΜΟΝΗΣΟΥ',
      'ΤΜΗΜΑ ΚΟΙΝΩΝΙΚΗΣ ΠΡΟΣΤΑΣΙΑΣ',
      'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ ΑΝΕΜΟΝΗΣΟΥ',
    ],
    details: [
      { label: 'Ταχ. Δ/νση:', text: 'Πλατεία Ανέμων 3' },
      { label: 'Τ.Κ.:', text: '849 99' },
      { label: 'Τηλ.:', text: '22990 00000' },
      { label: 'Email:', text: 'kentro@example.gr' },
    ],
    logoAlternativeText: 'Σήμα του Δήμου',
  })
  const english = paperHead({ ...centre, telephone: '' }, 'en')
  expect(english.lines.at(-1)).toBe('COMMUNITY CENTRE OF ANEMONISOS')
  expect(english.details.map(({ label }) => label)).toEqual(['Address:', 'Postcode:', 'Email:'])
})
