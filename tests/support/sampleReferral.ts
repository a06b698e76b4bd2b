import type { Referral, ReferralStatus } from '../../shared/features/referrals/referral'

/** An invented referral as `referrals.statusOf` gives it. */
export const sampleStatus: ReferralStatus = {
  id: 'r1',
  version: 2,
  reference: '26-00001-7',
  state: 'sent',
  citizen: { id: 'c1', surname: 'Παπαδάκη', name: 'Μαρία', fatherName: 'Γεώργιος', fileNumber: 7 },
  body: { id: 'b1', name: 'Κέντρο Υγείας', nameEn: 'Health Centre', phone: '2299022222' },
  responsibleId: 'me',
  openedAt: '2026-11-02T08:00:00.000Z',
  signedAt: '2026-11-03T08:00:00.000Z',
  letterId: 'l1',
  deliveredOn: '2026-11-04',
  daysWaiting: 18,
  chases: 0,
  nextChaseOn: '2026-12-04',
  overdue: false,
  answeredOn: null,
  closedOn: null,
}

/** The same as `referrals.open` gives it to the case roles. */
export const sampleReferral: Referral = {
  ...sampleStatus,
  asked: 'B01',
  askedText: '',
  confidential: false,
  answerOutcome: null,
  served: null,
  closeOutcome: null,
  reason: 'Χρειάζεται παρακολούθηση.',
  ground: { code: 'publicTask', isConsent: false, needsText: false },
  groundText: '',
  consentOn: null,
  documents: [],
  copies: [],
  language: 'el',
  openedBy: 'me',
  missing: [],
  allowed: ['correctionSigned', 'chased', 'answered', 'closed', 'undone'],
  history: [],
}
