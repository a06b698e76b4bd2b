import { type Citizen, type CitizenLine, emptyCitizen } from '../../shared/features/citizens/citizen'

/** An invented card as `citizens.open` gives it. */
export const sampleCard: Citizen = {
  ...emptyCitizen,
  id: 'c1',
  version: 3,
  surname: 'Παπαδάκη',
  name: 'Μαρία',
  fatherName: 'Γεώργιος',
  mobile: '6941234567',
  landline: '2299012345',
  standing: 'registered',
  fileNumber: 7,
  fileStatus: 'active',
  closeReason: null,
  closedOn: null,
  informedOn: '2026-01-10',
  informedForm: '1',
  residenceCheckedOn: '2026-10-01',
  restricted: false,
  assignedIds: [],
  createdAt: '2026-01-10T08:00:00.000Z',
  createdBy: 'me',
  safeContact: [],
  blocked: [],
  warnings: [],
}

/** Its line in a list. */
export const sampleLine: CitizenLine = {
  id: 'c1',
  standing: 'registered',
  fileNumber: 7,
  fileStatus: 'active',
  surname: 'Παπαδάκη',
  name: 'Μαρία',
  fatherName: 'Γεώργιος',
  birthDate: '1980-01-01',
  birthDateEstimated: false,
  settlement: 'Πλάκα',
  maskedAmka: null,
  maskedAfm: null,
  maskedPhone: '69•••••567',
  responsibleId: null,
  restricted: false,
  blocked: [],
}
