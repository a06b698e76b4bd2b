import { z } from 'zod'
import { task } from '../../contract/operation'
import { noteWriters } from '../notes/access'

/** Where a piece of a session note must never stand: in the open database, and on the disk. */
export const leakPlaces = [
  'records',
  'drafts',
  'audit',
  'searchIndex',
  'databaseFile',
  'storeFolder',
  'copies',
  'log',
  'window',
  'temporary',
] as const
export type LeakPlace = (typeof leakPlaces)[number]

export const leakResultSchema = z.object({
  at: z.string(),
  /** How many texts of the actor's notes, each version one, how many pieces of them, and how many byte patterns. */
  texts: z.number().int(),
  pieces: z.number().int(),
  patterns: z.number().int(),
  places: z.array(
    z.object({
      place: z.enum(leakPlaces),
      /** Cells of the database, or files. */
      looked: z.number().int(),
      bytes: z.number().int(),
      /** Cells or files in which a piece stood. */
      hits: z.number().int(),
      /** Files that could not be read. */
      skipped: z.number().int(),
    }),
  ),
})
export type LeakResult = z.output<typeof leakResultSchema>

export const leakCheckContract = {
  /**
   * Takes pieces of the actor's own notes, in memory, and looks for them wherever the program keeps or may have left
   * anything. Zero hits are expected everywhere; neither a piece nor where in a file it stood is told.
   */
  run: task({
    access: noteWriters,
    audit: 'leakCheck.ran',
    input: z.strictObject({}),
    output: leakResultSchema,
  }),
}
