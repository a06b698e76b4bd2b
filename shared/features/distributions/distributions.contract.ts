import { z } from 'zod'
import { command, query } from '../../contract/operation'
import { isoDateSchema, requiredLongText, requiredText } from '../../values/schemas'
import { cardRoles, caseRoles } from '../citizens/access'
import { programmeRoles } from './access'
import { decisionSchema, newDecisionSchema } from './decision'
import {
  callListSchema,
  correctedDistributionDaySchema,
  dayListSchema,
  distributionDaySchema,
  generatedSchema,
  labelsSchema,
  newDistributionDaySchema,
  packingListSchema,
  parcelLineSchema,
} from './distributionDay'
import { entitledPageSchema, entitledRequestSchema, householdEntitlementsSchema } from './entitlement'
import {
  handOverLineSchema,
  handOverPageSchema,
  handOverRequestSchema,
  handOverSchema,
  newHandOverSchema,
  newUrgentAidSchema,
} from './handOver'
import { papersContract } from './papers.contract'
import {
  foundParcelsSchema,
  packDaySchema,
  packedDaySchema,
  packSchema,
  parcelSchema,
  substitutesSchema,
} from './parcel'
import {
  basketSchema,
  correctedProgrammeSchema,
  newBasketSchema,
  newProgrammeSchema,
  openedProgrammeSchema,
  programmeSchema,
} from './programme'

const id = z.string().max(40)
const version = z.number().int()
const one = z.strictObject({ id })
const ofDay = z.strictObject({ dayId: id })
const versioned = z.strictObject({ id, version })
const day = isoDateSchema.nullable().default(null)
const slot = z.number().int().min(0).max(39).nullable()

/**
 * Who gets what, when, and the proof that it was given. Everybody who opens cards hands over; social workers and
 * supervisors keep programmes and decide; the supervisor nods to urgent aid. Households follow their members' visibility.
 */
export const distributionsContract = {
  /** In alphabetical order, the closed ones last. No personal data. */
  programmes: query({ access: 'signedIn', input: z.strictObject({}), output: z.array(programmeSchema) }),
  openProgramme: query({ access: 'signedIn', input: one, output: openedProgrammeSchema }),
  addProgramme: command({
    access: programmeRoles,
    audit: 'distributions.programmeAdded',
    input: newProgrammeSchema,
    output: programmeSchema,
  }),
  correctProgramme: command({
    access: programmeRoles,
    audit: 'distributions.programmeCorrected',
    input: correctedProgrammeSchema,
    output: programmeSchema,
  }),
  closeProgramme: command({
    access: programmeRoles,
    audit: 'distributions.programmeClosed',
    input: versioned,
    output: programmeSchema,
  }),
  reopenProgramme: command({
    access: programmeRoles,
    audit: 'distributions.programmeReopened',
    input: versioned,
    output: programmeSchema,
  }),
  addBasket: command({
    access: programmeRoles,
    audit: 'distributions.basketAdded',
    input: newBasketSchema,
    output: basketSchema,
  }),

  /** Of a household in all programmes, the newest first. */
  decisionsOf: query({
    access: caseRoles,
    input: z.strictObject({ householdId: id }),
    output: z.array(decisionSchema),
  }),
  decide: command({
    access: programmeRoles,
    audit: 'distributions.decided',
    input: newDecisionSchema,
    output: decisionSchema,
  }),
  withdrawDecision: command({
    access: programmeRoles,
    audit: 'distributions.decisionWithdrawn',
    input: z.strictObject({ id, version, reason: requiredText(200) }),
    output: decisionSchema,
  }),

  /** Of a household, or of the household in which the citizen lives on the day; the day null: today. */
  entitlementOf: query({
    access: cardRoles,
    input: z.strictObject({ householdId: id, day }),
    output: householdEntitlementsSchema,
  }),
  entitlementOfCitizen: query({
    access: cardRoles,
    input: z.strictObject({ citizenId: id, day }),
    output: householdEntitlementsSchema.nullable(),
  }),
  entitled: query({ access: cardRoles, input: entitledRequestSchema, output: entitledPageSchema }),

  /** The newest day first. */
  days: query({
    access: 'signedIn',
    input: z.strictObject({
      programmeId: id.nullable().default(null),
      from: isoDateSchema.nullable().default(null),
      until: isoDateSchema.nullable().default(null),
    }),
    output: z.array(distributionDaySchema),
  }),
  planDay: command({
    access: cardRoles,
    audit: 'distributions.dayPlanned',
    input: newDistributionDaySchema,
    output: distributionDaySchema,
  }),
  /** The warehouse and the day stay once a parcel is packed or handed over. */
  correctDay: command({
    access: cardRoles,
    audit: 'distributions.dayCorrected',
    input: correctedDistributionDaySchema,
    output: distributionDaySchema,
  }),
  /** Only while nothing of it was handed over; its parcels are taken off. */
  cancelDay: command({
    access: cardRoles,
    audit: 'distributions.dayCancelled',
    input: versioned,
    output: distributionDaySchema,
  }),
  dayList: query({ access: cardRoles, input: ofDay, output: dayListSchema }),
  /** Puts every entitled household on the list that is not on it yet, in slots of its island. */
  generateParcels: command({
    access: cardRoles,
    audit: 'distributions.parcelsGenerated',
    input: ofDay,
    output: generatedSchema,
  }),
  addParcel: command({
    access: cardRoles,
    audit: 'distributions.parcelAdded',
    input: z.strictObject({ dayId: id, householdId: id, slot }),
    output: parcelLineSchema,
  }),
  moveParcel: command({
    access: cardRoles,
    audit: 'distributions.parcelMoved',
    input: z.strictObject({ id, version, slot }),
    output: parcelLineSchema,
  }),
  removeParcel: command({
    access: cardRoles,
    audit: 'distributions.parcelRemoved',
    input: z.strictObject({ id, version, reason: requiredText(200) }),
    output: parcelLineSchema,
  }),
  /** Back on the list from which it was removed, planned, with its code and its slot; what it held is not held again. */
  restoreParcel: command({
    access: cardRoles,
    audit: 'distributions.parcelRestored',
    input: versioned,
    output: parcelLineSchema,
  }),
  packingList: query({ access: cardRoles, input: ofDay, output: packingListSchema }),
  callList: query({
    access: cardRoles,
    audit: 'distributions.callListOpened',
    input: ofDay,
    output: callListSchema,
  }),
  labels: query({
    access: cardRoles,
    audit: 'distributions.labelsOpened',
    input: ofDay,
    output: labelsSchema,
  }),

  pack: command({
    access: cardRoles,
    audit: 'distributions.packed',
    input: packSchema,
    output: parcelLineSchema,
  }),
  /** Packs whole baskets out of the lots that expire first; what is not wholly there is left. */
  packDay: command({
    access: cardRoles,
    audit: 'distributions.dayPacked',
    input: packDaySchema,
    output: packedDaySchema,
  }),
  unpack: command({
    access: cardRoles,
    audit: 'distributions.unpacked',
    input: versioned,
    output: parcelLineSchema,
  }),

  find: query({
    access: cardRoles,
    input: z.strictObject({ text: z.string().trim().max(100), dayId: id.nullable().default(null) }),
    output: foundParcelsSchema,
  }),
  openParcel: query({ access: cardRoles, input: one, output: parcelSchema }),
  /** Equal items that could be given in place of this one, the lot that expires first before the others. */
  substitutes: query({
    access: cardRoles,
    input: z.strictObject({ parcelId: id, itemId: id }),
    output: substitutesSchema,
  }),
  handOver: command({
    access: cardRoles,
    audit: 'distributions.handedOver',
    input: newHandOverSchema,
    output: handOverSchema,
  }),
  /** Its goods are free again. It may still be handed over later. */
  notCollected: command({
    access: cardRoles,
    audit: 'distributions.notCollected',
    input: versioned,
    output: parcelLineSchema,
  }),
  /** `id` is the hand-over's. The goods are back in the warehouse, the parcel is planned again, the receipt number stays used. */
  undoHandOver: command({
    access: cardRoles,
    audit: 'distributions.handOverUndone',
    input: z.strictObject({ id, reason: requiredLongText(500) }),
    output: handOverSchema,
  }),
  /** Outside every programme. A supervisor's own needs no further nod. */
  urgentAid: command({
    access: cardRoles,
    audit: 'distributions.urgentAidGiven',
    input: newUrgentAidSchema,
    output: handOverSchema,
  }),
  /** The oldest first. */
  waitingForNod: query({
    access: ['supervisor'],
    input: z.strictObject({}),
    output: z.array(handOverLineSchema.extend({ urgentReason: z.string() })),
  }),
  nod: command({
    access: ['supervisor'],
    audit: 'distributions.nodded',
    input: one,
    output: handOverSchema,
  }),
  /** The goods are gone all the same; the refusal stays with the hand-over. */
  refuseNod: command({
    access: ['supervisor'],
    audit: 'distributions.nodRefused',
    input: z.strictObject({ id, reason: requiredLongText(500) }),
    output: handOverSchema,
  }),

  handOvers: query({ access: cardRoles, input: handOverRequestSchema, output: handOverPageSchema }),
  openHandOver: query({ access: cardRoles, input: one, output: handOverSchema }),

  ...papersContract,
}
