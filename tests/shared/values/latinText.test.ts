import { fc } from '../../support/properties'
import { toLatin } from '../../../shared/values/latinText'

test.each([
  // Vectors of the standard's public examples.
  ['Ελευθερίου Βενιζέλου', 'Eleftheriou Venizelou'],
  ['Ευκαρπία', 'Efkarpia'],
  ['Λευκάδα', 'Lefkada'],
  ['Ναύπλιο', 'Nafplio'],
  ['Ευάγγελος', 'Evangelos'],
  ['Αγγελική', 'Angeliki'],
  ['Παπαδόπουλος', 'Papadopoulos'],
  ['ΠΑΠΑΔΟΠΟΥΛΟΣ', 'PAPADOPOULOS'],
  ['Χρήστος', 'Christos'],
  ['ΧΡΗΣΤΟΣ', 'CHRISTOS'],
  ['Θεόδωρος', 'Theodoros'],
  ['Ψαρρός', 'Psarros'],
  ['Ξανθίππη', 'Xanthippi'],
  ['Σφίγγα', 'Sfinga'],
  ['Φάλαγξ', 'Falanx'],
  ['Αγχίαλος', 'Anchialos'],
  ['Αγκίστρι', 'Agkistri'],
  ['Μπάμπης', 'Bampis'],
  ['Καραμπέτσου', 'Karampetsou'],
  ['Τζέικομπ', 'Tzeikob'],
  ['Ντίνος', 'Ntinos'],
  ['Αντώνης', 'Antonis'],
  ['Αύρα', 'Avra'],
  ['Εύα', 'Eva'],
  ['Ευγενία', 'Evgenia'],
  ['Ευτυχία', 'Eftychia'],
  ['Εύη', 'Evi'],
  ['Σταύρος', 'Stavros'],
  ['ΣΤΑΥΡΟΣ', 'STAVROS'],
  ['Παναγιώτης', 'Panagiotis'],
  ['Γιάννης', 'Giannis'],
  ['Υπατία', 'Ypatia'],
  ['Μαΐου', 'Maiou'],
  ['Μάιος', 'Maios'],
  ['άυλος', 'aylos'],
  ['προϋπηρεσία', 'proypiresia'],
  ['ευ', 'ef'],
  ['Χρυσοχοΐδης', 'Chrysochoidis'],
  ['Οὐρανία', 'Ourania'],
  ['Παπα-Γεωργίου', 'Papa-Georgiou'],
  ['Νίκος Smith 12', 'Nikos Smith 12'],
  ['Ν. Ψ.', 'N. Ps.'],
])('%s is written %s', (greek, latin) => expect(toLatin(greek)).toBe(latin))

test('decomposed text gives the same and no Greek letter is left over', () => {
  const greek = fc.string({
    unit: fc.constantFrom(...'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰΑΒΓΔΕΗΘΙΜΝΟΠΥΨ -'),
  })
  fc.assert(
    fc.property(greek, (text) => {
      expect(toLatin(text.normalize('NFD'))).toBe(toLatin(text))
      expect(toLatin(text)).not.toMatch(/\p{Script=Greek}|\p{M}/u)
    }),
  )
})
