import { z } from 'zod'
import { command, query, task } from '../../contract/operation'

const copySchema = z.object({
  file: z.string(),
  at: z.string(),
  tables: z.number().int(),
  rows: z.number().int(),
  bytes: z.number().int(),
})

/** From each day to once in a quarter: a fault that is found late is in every copy by then. */
export const checkDaysSchema = z.number().int().min(1).max(90)

const checksSchema = z.object({
  everyDays: z.number().int(),
  lastAt: z.string().nullable(),
  /** 0 where the database was whole; null where it was never looked at. */
  lastFaults: z.number().int().nullable(),
})

/** Verified copies of the store: a copy counts only after it was read back and compared. */
export const backupContract = {
  state: query({
    access: 'signedIn',
    input: z.strictObject({}),
    output: z.object({
      version: z.number().int(),
      /** The chosen folder's own name, without the path to it. */
      folder: z.string().nullable(),
      atQuit: z.boolean(),
      last: copySchema.nullable(),
      lastFailureAt: z.string().nullable(),
    }),
  }),
  /** Asks where copies are to go. */
  chooseFolder: task({
    access: ['supervisor', 'administrator'],
    audit: 'backup.folderChosen',
    input: z.strictObject({}),
    output: z.object({ chosen: z.boolean() }),
  }),
  setAtQuit: command({
    access: ['supervisor', 'administrator'],
    audit: 'backup.atQuitSet',
    input: z.strictObject({ version: z.number().int(), atQuit: z.boolean() }),
    output: z.null(),
  }),
  copyNow: task({
    access: ['supervisor', 'administrator'],
    audit: 'backup.copied',
    input: z.strictObject({}),
    output: copySchema,
  }),
  /** When the database itself was last read through, and what was found. */
  checks: query({
    access: ['supervisor', 'administrator'],
    input: z.strictObject({}),
    output: checksSchema,
  }),
  /** How many days apart the database is read through at the end of work. */
  setCheckDays: command({
    access: ['supervisor', 'administrator'],
    audit: 'backup.checkDaysSet',
    input: z.strictObject({ everyDays: checkDaysSchema }),
    output: checksSchema,
  }),
  /** Reads the whole database through now. */
  checkNow: task({
    access: ['supervisor', 'administrator'],
    audit: 'backup.checked',
    input: z.strictObject({}),
    output: checksSchema,
  }),
}
