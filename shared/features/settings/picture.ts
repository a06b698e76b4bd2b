import { z } from 'zod'

/** So many bytes a logo or a strip may have: all pictures of a centre fit into one call. */
export const mostPictureBytes = 2 * 1024 * 1024

export const pictureFormats = ['png', 'jpeg'] as const

/** A picture of the store. */
export const keptPictureSchema = z.strictObject({ id: z.string().max(40) })

const base64 = z.base64().max(Math.ceil(mostPictureBytes / 3) * 4)

/** A picture of the store by its id, or the bytes of one that was just chosen. */
export const typedPictureSchema = z.union([keptPictureSchema, z.strictObject({ base64 })])
export type TypedPicture = z.output<typeof typedPictureSchema>

/** What the screen draws. */
export const shownPictureSchema = z.object({
  base64: z.string(),
  format: z.enum(pictureFormats),
  width: z.number().int(),
  height: z.number().int(),
})
export type ShownPicture = z.output<typeof shownPictureSchema>
