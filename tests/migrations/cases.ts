import { deskCases } from './deskCases'
import type { Rows } from './rows'

const at = '2026-11-20T08:15:00.000Z'
const day = '2026-11-20'

/**
 * For each migration, rows as a centre has them in the tables it makes or changes: they lie there when the migrations
 * after it run, and must be there afterwards. Only what a rule of the table asks for, and what tells rows apart, is given.
 */
export const cases: Readonly<Record<string, Rows>> = {
  Audit1795338000000: {
    audit: [
      { serial: 1, at, userId: 'u1', action: 'vault.created', subject: 'u1', detail: '{}' },
      { serial: 2, at, userId: null, action: 'vault.signInFailed', detail: '{"at":"Ώρα"}' },
    ],
  },
  Users1795338600000: {
    users: [
      {
        id: 'u1',
        signInName: 'eleni',
        fullName: 'Ελένη Βράχου',
        roles: 'supervisor administrator',
        state: 'active',
      },
      { id: 'u2', signInName: 'nikos', fullName: 'Νίκος Άγκυρας', roles: 'reception', state: 'blocked' },
    ],
  },
  Drafts1795339200000: {
    drafts: [
      { userId: 'u1', form: 'intake', record: '', content: '{"surname":"Παπαδάκη"}' },
      { userId: 'u2', form: 'visit', record: 'c1' },
    ],
  },
  Settings1795339800000: {
    centre_settings: { id: 'centre', version: 3, format: 1, content: '{"name":"Κέντρο"}' },
    pictures: { id: 'logo', format: 'png', width: 120, height: 80 },
    list_entries: [
      { list: 'sexes', code: 'female', el: 'Γυναίκα', en: 'Female', active: 1 },
      { list: 'sexes', code: 'old', el: 'Παλαιό', en: 'Old', active: 0 },
    ],
  },
  UserLanguage1795339860000: {
    users: {
      id: 'u3',
      signInName: 'maria',
      fullName: 'Μαρία Κοχυλά',
      roles: 'socialWorker',
      state: 'active',
      language: 'en',
    },
  },
  Citizens1795341600000: {
    citizens: [
      {
        id: 'c1',
        serial: 1,
        standing: 'registered',
        fileNumber: 7,
        fileStatus: 'active',
        surname: 'Παπαδάκη',
        name: 'Μαρία',
        amka: '01017512345',
        restricted: 0,
        responsibleId: 'u3',
      },
      {
        id: 'c2',
        serial: 2,
        standing: 'enquirer',
        fileStatus: 'closed',
        closeReason: 'moved',
        closedOn: day,
        surname: 'Ξένου',
        restricted: 1,
      },
    ],
    citizen_counters: [
      { name: 'serial', value: 2 },
      { name: 'fileNumber', value: 7 },
    ],
    citizen_assignments: { citizenId: 'c2', userId: 'u1' },
    citizen_safe_contacts: { id: 's1', citizenId: 'c1', rule: 'noLetter', blocks: 'letter' },
  },
  SocialFacts1795341660000: {
    citizen_social_facts: { id: 'c1', incomeCents: 540_000, notes: 'Δύο\nγραμμές' },
    citizen_groups: {
      id: 'g1',
      citizenId: 'c1',
      code: 'singleParent',
      startedOn: day,
      evidence: 'selfDeclared',
    },
    citizen_problems: { id: 'p1', citizenId: 'c2', code: 'housing', startedOn: day, endedOn: '2026-11-21' },
  },
  Households1795341720000: {
    households: { id: 'h1', note: 'Στο λιμάνι' },
    household_members: [
      { id: 'm1', householdId: 'h1', citizenId: 'c1', relation: 'self', fromDay: '2020-01-01' },
      {
        id: 'm2',
        householdId: 'h1',
        citizenId: 'c2',
        relation: 'child',
        fromDay: '2020-01-01',
        untilDay: day,
      },
    ],
  },
  Visits1795342800000: {
    visits: [
      {
        id: 'v1',
        day,
        time: '10:15',
        byId: 'u2',
        manner: 'inPerson',
        minutes: 20,
        nextStepKind: 'call',
        nextStepOn: '2026-12-01',
        nextStepForId: 'u3',
      },
      {
        id: 'v2',
        day,
        time: '11:00',
        byId: 'u3',
        manner: 'telephone',
        undoneAt: at,
        undoneBy: 'u3',
        undoneReason: 'Λάθος',
      },
    ],
    visit_citizens: [
      { visitId: 'v1', citizenId: 'c1', day, time: '10:15' },
      { visitId: 'v1', citizenId: 'c2', day, time: '10:15' },
    ],
    visit_services: { visitId: 'v1', code: 'A05' },
  },
  Directory1795342860000: {
    bodies: {
      id: 'b1',
      kind: 'RB02',
      name: 'Κινητή Μονάδα',
      restricted: 0,
      status: 'active',
      checkedOn: day,
      checkedBy: 'u1',
    },
  },
  Referrals1795342920000: {
    referrals: [
      {
        id: 'r1',
        reference: '26-00001-6',
        citizenId: 'c1',
        bodyId: 'b1',
        language: 'el',
        confidential: 1,
        responsibleId: 'u3',
        openedBy: 'u3',
        state: 'draft',
      },
      {
        id: 'r2',
        reference: '26-00002-4',
        citizenId: 'c1',
        bodyId: 'b1',
        language: 'en',
        responsibleId: 'u3',
        openedBy: 'u3',
        state: 'sent',
        deliveredOn: day,
        awaitingSince: day,
        chases: 0,
        nextChaseOn: '2026-12-10',
      },
    ],
    referral_documents: { referralId: 'r1', number: 1, code: 'identity' },
    referral_events: { referralId: 'r2', number: 1, act: 'begun', at, byId: 'u3' },
    referral_counters: { year: 2026, last: 2 },
  },
  Letters1795344000000: {
    letters: [
      { id: 'l1', year: 2026, serial: 1, referralId: 'r2', citizenId: 'c1', language: 'el', signedBy: 'u1' },
      {
        id: 'l2',
        year: 2026,
        serial: 2,
        referralId: 'r2',
        citizenId: 'c1',
        language: 'el',
        signedBy: 'u1',
        correctsId: 'l1',
      },
    ],
    letter_pdfs: { letterId: 'l1' },
    letter_protocols: { id: 'n1', letterId: 'l1', number: '123/2026', date: day },
    letter_drafts: { id: 'd1', referralId: 'r1', askedAt: at, askedBy: 'u3' },
  },
  LetterTemplates1795344060000: {
    letter_templates: { kind: 'referral', language: 'el', version: 2, content: '{}' },
  },
  Copies1795344600000: {},
  Deadlines1795345200000: {},
  StoreChecks1795346400000: {},
  Deliveries1795348800000: {
    warehouses: [
      { id: 'w1', kind: 'storeRoom', name: 'Αποθήκη', closed: 0 },
      { id: 'w2', kind: 'crate', closed: 1 },
    ],
    goods_sources: { id: 'gs1', kind: 'person', name: 'Άγνωστος Δωρητής', closed: 0 },
    deliveries: {
      id: 'de1',
      kind: 'donation',
      day,
      year: 2026,
      number: 1,
      sourceId: 'gs1',
      warehouseId: 'w1',
    },
  },
  Goods1795348860000: {
    items: { id: 'i1', name: 'Γάλα', measure: 'pieces', minimum: 12, target: 40, expires: 1, closed: 0 },
    item_packs: { id: 'k1', itemId: 'i1', quantity: 12, barcode: '5200000000017' },
    lots: {
      id: 'lo1',
      itemId: 'i1',
      expiresOn: '2027-01-31',
      deliveryId: 'de1',
      valueCents: 1200,
      valuedQuantity: 10,
    },
    stock_movements: {
      id: 'sm1',
      serial: 1,
      kind: 'donated',
      day,
      itemId: 'i1',
      lotId: 'lo1',
      quantity: 10,
      toWarehouseId: 'w1',
    },
    stock_balances: { warehouseId: 'w1', lotId: 'lo1', day, balance: 10 },
  },
  Programmes1795349400000: {
    programmes: {
      id: 'pr1',
      name: 'Τρόφιμα',
      startsOn: '2026-01-01',
      times: 1,
      per: 'month',
      needsDecision: 1,
      exclusive: 0,
      closed: 0,
    },
    baskets: { id: 'ba1', programmeId: 'pr1', number: 1, validFrom: '2026-01-01' },
    basket_lines: { basketId: 'ba1', position: 1, itemId: 'i1', quantity: 2, per: 'member', ageTo: 2 },
    entitlement_decisions: {
      id: 'ed1',
      programmeId: 'pr1',
      householdId: 'h1',
      decidedOn: day,
      decidedBy: 'u1',
    },
  },
  Parcels1795349460000: {
    distribution_days: { id: 'dd1', programmeId: 'pr1', warehouseId: 'w1', day, cancelled: 0 },
    parcels: [
      {
        id: 'pa1',
        dayId: 'dd1',
        programmeId: 'pr1',
        warehouseId: 'w1',
        householdId: 'h1',
        year: 2026,
        serial: 1,
        state: 'handedOver',
      },
      {
        id: 'pa2',
        dayId: null,
        programmeId: null,
        warehouseId: 'w1',
        householdId: 'h1',
        year: 2026,
        serial: 2,
        state: 'packed',
        reservedUntil: day,
      },
    ],
    parcel_lots: { parcelId: 'pa1', position: 1, itemId: 'i1', lotId: 'lo1', quantity: 2 },
  },
  HandOvers1795349520000: {
    hand_overs: {
      id: 'ho1',
      parcelId: 'pa1',
      programmeId: 'pr1',
      householdId: 'h1',
      warehouseId: 'w1',
      collectedById: 'c1',
      authorisationKept: 0,
      nod: 'none',
    },
    hand_over_lines: { handOverId: 'ho1', position: 1, itemId: 'i1', lotId: 'lo1', quantity: 2 },
    hand_over_members: { citizenId: 'c1', handOverId: 'ho1', position: 1, age: 51, counting: 1 },
  },
  Stocktakes1795350000000: {
    stocktakes: {
      id: 'st1',
      warehouseId: 'w1',
      state: 'finished',
      startedBy: 'u1',
      finishedAt: at,
      finishedBy: 'u1',
      sameHands: 0,
    },
    stocktake_lines: { id: 'sl1', stocktakeId: 'st1', itemId: 'i1', lotId: 'lo1', expected: 7, counted: 6 },
  },
  // What it keeps it makes itself, of the movement above.
  GoodsBalances1795350600000: {},
  ParcelsRemoved1795352400000: {
    parcels: {
      id: 'pa3',
      dayId: 'dd1',
      programmeId: 'pr1',
      warehouseId: 'w1',
      householdId: 'h1',
      year: 2026,
      serial: 3,
      state: 'removed',
      removedReason: 'Έφυγαν',
    },
  },
  // A column of the one row that is there already.
  ParcelsHeld1795353000000: {},
  ...deskCases,
}
