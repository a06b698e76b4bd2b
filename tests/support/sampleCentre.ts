import type { TypedCentre } from '../../shared/features/settings/centre'
import type { IsoDate } from '../../shared/values/isoDate'

/** An invented centre on an invented island, as the set-up gives it to the gate. */
export const sampleCentre: TypedCentre = {
  issuer: {
    el: 'ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ\nΠΕΡΙΦΕΡΕΙΑΚΗ ΕΝΟΤΗΤΑ ΑΙΓΙΑΛΟΥ\nΔΗΜΟΣ ΑΝΕΜΟΝΗΣΟΥ\nΤΜΗΜΑ ΚΟΙΝΩΝΙΚΗΣ ΠΡΟΣΤΑΣΙΑΣ',
    en: 'HELLENIC REPUBLIC\nREGIONAL UNIT OF AEGIALOS\nMUNICIPALITY OF ANEMONISOS\nSOCIAL PROTECTION',
  },
  name: { el: 'Κέντρο Κοινότητας Ανεμόνησου', en: 'Community Centre of Anemonisos' },
  address: { el: 'Πλατεία Ανέμων 3', en: '3, Anemon Square' },
  postcode: '84999',
  telephone: '22990 00000',
  email: 'kentro@example.gr',
  place: { el: 'Ανεμόνησος', en: 'Anemonisos' },
  municipality: 'MIL',
  locality: 'MIL01',
  hours: [
    ...Array.from({ length: 5 }, () => ({ from: '07:30', until: '15:00' })),
    { from: '', until: '' },
    { from: '', until: '' },
  ],
  notice: { version: '1', date: '2026-11-01' as IsoDate },
  idleMinutes: 5,
  logo: null,
  logoText: { el: 'Σήμα του Δήμου', en: 'Arms of the municipality' },
  signatories: [
    {
      id: '',
      name: { el: 'Θάλεια Αρμενιστή', en: 'Thaleia Armenisti' },
      titles: { el: 'Η Προϊσταμένη\nτου Τμήματος', en: 'The Head\nof the Department' },
      byOrderOfMayor: true,
      active: true,
    },
  ],
  coFunding: [
    {
      id: '',
      from: '2026-01-01' as IsoDate,
      until: null,
      statement: {
        el: 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης',
        en: 'Co-funded by the European Union',
      },
      lines: { el: 'Πρόγραμμα «Νότιο Αιγαίο 2021-2027»', en: 'Programme «South Aegean 2021-2027»' },
      picture: null,
      pictureText: { el: 'Έμβλημα της Ευρωπαϊκής Ένωσης', en: 'Emblem of the European Union' },
    },
  ],
}
