import type { ReferralLetterContent } from '../../shared/features/letters/letterContent'
import type { InvitationContent } from '../../shared/features/users/invitationContent'
import type { RecoverySheetContent } from '../../shared/features/vault/recoverySheetContent'

// Invented people and a letter as the program writes it, for tests and benchmarks of the drawing.

export const greekLetter: ReferralLetterContent = {
  language: 'el',
  title: 'Παραπομπή 26-00417-3',
  date: '2026-11-22',
  reference: '26-00417-3',
  issuer: {
    lines: [
      'ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ',
      'ΠΕΡΙΦΕΡΕΙΑΚΗ ΕΝΟΤΗΤΑ ΜΗΛΟΥ',
      'ΔΗΜΟΣ ΜΗΛΟΥ',
      'ΑΥΤΟΤΕΛΕΣ ΤΜΗΜΑ ΚΟΙΝΩΝΙΚΗΣ ΠΡΟΣΤΑΣΙΑΣ, ΠΑΙΔΕΙΑΣ ΚΑΙ ΠΟΛΙΤΙΣΜΟΥ',
      'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ',
    ],
    details: [
      { label: 'Ταχ. Δ/νση:', text: 'Πλάκα Μήλου' },
      { label: 'Τ.Κ.:', text: '848 00' },
      { label: 'Πληροφορίες:', text: 'Ε. Βαμβακάρη' },
      { label: 'Τηλ.:', text: '22870 00000' },
      { label: 'Email:', text: 'kentro@example.gr' },
    ],
    logoAlternativeText: 'Λογότυπο του Δήμου Μήλου',
  },
  placeAndDate: 'Μήλος, 22/11/2026',
  protocolLabel: 'Αρ. Πρωτ.:',
  confidential: 'ΕΜΠΙΣΤΕΥΤΙΚΟ',
  to: {
    label: 'ΠΡΟΣ:',
    lines: ['Γενικό Νοσοκομείο – Κέντρο Υγείας Μήλου', 'Κοινωνική Υπηρεσία', '848 01 Τριοβάσαλος'],
  },
  copies: { label: 'ΚΟΙΝ.:', lines: ['Βοήθεια στο Σπίτι Δήμου Μήλου'] },
  subject: {
    label: 'ΘΕΜΑ:',
    text: '«Παραπομπή ωφελούμενης για ψυχοκοινωνική υποστήριξη και κατ’ οίκον νοσηλεία»',
  },
  related: { label: 'ΣΧΕΤ.:', items: ['Η από 18/11/2026 τηλεφωνική μας επικοινωνία'] },
  body: [
    {
      kind: 'paragraph',
      text: 'Σας γνωρίζουμε ότι η παρακάτω ωφελούμενη του Κέντρου Κοινότητας προσήλθε στην υπηρεσία μας στις 17/11/2026 και, κατόπιν της έγγραφης συναίνεσής της, παραπέμπεται στην υπηρεσία σας:',
    },
    {
      kind: 'facts',
      rows: [
        { label: 'Ονοματεπώνυμο:', text: 'Αγγελική Ρουσοπούλου του Στυλιανού' },
        { label: 'Έτος γέννησης:', text: '1948' },
        { label: 'Τηλέφωνο:', text: '694 000 0000 (πρωινές ώρες)' },
      ],
    },
    {
      kind: 'paragraph',
      text: 'Η κ. Ρουσοπούλου διαμένει μόνη της και, μετά την πρόσφατη νοσηλεία της, δυσκολεύεται να εξυπηρετηθεί. Ζητείται να εξεταστεί η δυνατότητα για:',
    },
    {
      kind: 'list',
      items: [
        'ψυχοκοινωνική υποστήριξη από τον κοινωνικό λειτουργό του νοσοκομείου,',
        'προγραμματισμένη κατ’ οίκον παρακολούθηση.',
      ],
    },
    {
      kind: 'paragraph',
      text: 'Παρακαλούμε για τις δικές σας ενέργειες και για την επιστροφή του συνημμένου δελτίου απάντησης. Παραμένουμε στη διάθεσή σας για κάθε διευκρίνιση.',
    },
  ],
  attachments: { label: 'Συνημμένα (2):', items: ['Αντίγραφο εξιτηρίου', 'Έντυπο συναίνεσης'] },
  distribution: { label: 'Εσωτ. διανομή:', items: ['Φάκελος ωφελούμενης'] },
  signature: { titles: ['Η Προϊσταμένη του Τμήματος'], name: 'Ελένη Βαμβακάρη' },
  coFunding: [
    {
      picture: 'coFunding1',
      alternativeText: 'Έμβλημα της Ευρωπαϊκής Ένωσης',
      statement: 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης',
      lines: ['Πρόγραμμα «Νότιο Αιγαίο 2021-2027» · ΟΠΣ 0000000'],
    },
  ],
  footer: { referenceLabel: 'Κωδικός παραπομπής:', page: 'Σελίδα {page} από {pages}' },
  replySlip: {
    heading: 'ΔΕΛΤΙΟ ΑΠΑΝΤΗΣΗΣ ΣΕ ΠΑΡΑΠΟΜΠΗ',
    instruction:
      'Παρακαλούμε σημειώστε το αποτέλεσμα και επιστρέψτε το δελτίο στο Κέντρο Κοινότητας. Ο κωδικός αρκεί για να βρεθεί η υπόθεση· δεν χρειάζονται στοιχεία του ωφελούμενου.',
    referenceLabel: 'Κωδικός παραπομπής',
    facts: [
      { label: 'Από:', text: 'Γενικό Νοσοκομείο – Κέντρο Υγείας Μήλου, Κοινωνική Υπηρεσία' },
      { label: 'Προς:', text: 'Κέντρο Κοινότητας Δήμου Μήλου, Πλάκα Μήλου, 848 00 · kentro@example.gr' },
      { label: 'Σχετ.:', text: 'Έγγραφό μας της 22/11/2026' },
    ],
    outcome: { label: 'Αποτέλεσμα', choices: ['Εξυπηρετήθηκε', 'Δεν εξυπηρετήθηκε'] },
    reason: 'Λόγος / παρατηρήσεις',
    answeredOn: 'Ημερομηνία',
    nameAndPosition: 'Ονοματεπώνυμο, ιδιότητα',
    signature: 'Υπογραφή – σφραγίδα',
  },
}

export const recoverySheet: RecoverySheetContent = {
  title: 'Φύλλο ανάκτησης',
  date: '2026-11-22',
  centre: 'Κέντρο Κοινότητας Δήμου Μήλου',
  madeOn: 'Φτιάχτηκε στις 22/11/2026 · Made on 22/11/2026',
  groups: ['7K2M', 'Q9XD', '04TB', 'WZ8H', 'N3VC', 'JR6P', 'E5GA', '1YSF', 'M0KQ'],
  parts: [
    {
      language: 'el',
      heading: 'Φύλλο ανάκτησης',
      purpose:
        'Με αυτούς τους χαρακτήρες ανοίγουν τα στοιχεία του Κέντρου όταν κανείς δεν θυμάται τον κωδικό του ή όταν χαλάσει ο υπολογιστής. Χωρίς αυτό το φύλλο και χωρίς κωδικό τα στοιχεία χάνονται οριστικά: κανείς δεν μπορεί να τα ανοίξει.',
      keeping: [
        'Φυλάξτε το σε κλειδωμένο συρτάρι ή χρηματοκιβώτιο, μακριά από τον υπολογιστή.',
        'Μην το φωτογραφίσετε, μην το στείλετε και μην το αποθηκεύσετε σε υπολογιστή.',
        'Αν χαθεί ή το δει τρίτος, ζητήστε από τον διαχειριστή νέο φύλλο.',
      ],
    },
    {
      language: 'en',
      heading: 'Recovery sheet',
      purpose:
        'The nine groups above open the records of the Centre when nobody remembers a password or when the computer breaks. Without this sheet and without a password the records are lost for good: nobody can open them.',
      keeping: [
        'Keep it in a locked drawer or safe, away from the computer.',
        'Do not photograph it, send it, or store it on a computer.',
        'If it is lost or seen by others, ask the administrator for a new sheet.',
      ],
    },
  ],
}

export const invitation: InvitationContent = {
  language: 'el',
  title: 'Πρόσκληση στο πρόγραμμα',
  date: '2026-11-22',
  centre: 'Κέντρο Κοινότητας Δήμου Μήλου',
  heading: 'Πρόσκληση στο πρόγραμμα',
  facts: [
    { label: 'Για:', text: 'Νίκος Αρμένης' },
    { label: 'Όνομα εισόδου:', text: 'narmenis' },
    { label: 'Ισχύει έως:', text: '25/11/2026, 10:30' },
  ],
  codeLabel: 'Κωδικός μιας χρήσης',
  words: ['θάλασσα', 'κανάτι', 'βουνό', 'ψωμί', 'λουλούδι', 'ράφτης', 'ξύλο', 'αστέρι'],
  steps: [
    'Στην οθόνη εισόδου διαλέξτε «Έχω πρόσκληση» και γράψτε το όνομα εισόδου.',
    'Γράψτε τις οκτώ λέξεις με τη σειρά, με ή χωρίς τόνους.',
    'Ορίστε δικό σας κωδικό. Η πρόσκληση δεν ισχύει πια.',
  ],
  warning: 'Μη δώσετε το χαρτί αυτό σε κανέναν. Καταστρέψτε το μετά την πρώτη είσοδο.',
}
