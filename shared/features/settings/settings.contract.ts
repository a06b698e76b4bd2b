import { z } from 'zod'
import { command, noAudit, query, task } from '../../contract/operation'
import { centreSchema, typedCentreSchema } from './centre'
import { deadlinesSchema } from './deadlines'
import { shownPictureSchema } from './picture'
import { entryNumberSchema, entryWordsSchema, listNameSchema, storedEntrySchema } from './storedEntry'

const leaders = ['supervisor', 'administrator'] as const
const version = z.number().int()
const deadlinesWithVersion = z.object({ version, deadlines: deadlinesSchema })
const centreWithVersion = z.object({ version, centre: centreSchema })

/** The centre itself and its lists. Everybody reads; supervisor and administrator change. */
export const settingsContract = {
  centre: query({ access: 'signedIn', input: z.strictObject({}), output: centreWithVersion }),
  correctCentre: command({
    access: leaders,
    audit: 'settings.centreCorrected',
    input: z.strictObject({ version, centre: typedCentreSchema }),
    output: centreWithVersion,
  }),
  /** After how many days or hours the program reminds. */
  deadlines: query({ access: 'signedIn', input: z.strictObject({}), output: deadlinesWithVersion }),
  correctDeadlines: command({
    access: leaders,
    audit: 'settings.deadlinesCorrected',
    input: z.strictObject({ version, deadlines: deadlinesSchema }),
    output: deadlinesWithVersion,
  }),
  /** Asks for a PNG or JPEG; null when the dialog was cancelled. Before sign-in too, for the set-up. */
  choosePicture: task({
    access: 'sealed',
    audit: noAudit('noRecordTouched'),
    input: z.strictObject({}),
    output: shownPictureSchema.nullable(),
  }),
  picture: query({
    access: 'signedIn',
    input: z.strictObject({ id: z.string().max(40) }),
    output: shownPictureSchema,
  }),
  /** The municipalities the program knows, to fill in a new centre's letter head. */
  municipalities: query({
    access: 'sealed',
    input: z.strictObject({}),
    output: z.array(
      z.object({
        code: z.string(),
        el: z.string(),
        en: z.string(),
        regionalUnit: z.string(),
        postcode: z.string(),
      }),
    ),
  }),
  /** All entries of all lists in one call, in their order, the retired ones too. */
  lists: query({
    access: 'signedIn',
    input: z.strictObject({}),
    output: z.record(listNameSchema, z.array(storedEntrySchema)),
  }),
  addListEntry: command({
    access: leaders,
    audit: 'settings.listEntryAdded',
    input: z.strictObject({ list: listNameSchema, ...entryWordsSchema }),
    output: storedEntrySchema,
  }),
  correctListEntry: command({
    access: leaders,
    audit: 'settings.listEntryCorrected',
    input: z.strictObject({
      list: listNameSchema,
      code: z.string().max(24),
      version,
      ...entryWordsSchema,
      position: z.number().int().min(1).max(100_000).optional(),
      /** Of an entry that has one; left out, it stays. */
      number: entryNumberSchema.optional(),
    }),
    output: storedEntrySchema,
  }),
  /** `active` false takes it out of the choices, true brings it back. */
  retireListEntry: command({
    access: leaders,
    audit: 'settings.listEntryRetired',
    input: z.strictObject({ list: listNameSchema, code: z.string().max(24), version, active: z.boolean() }),
    output: storedEntrySchema,
  }),
}
