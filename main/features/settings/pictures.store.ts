import type { ShownPicture, TypedPicture } from '../../../shared/features/settings/picture'
import { mostPictureBytes } from '../../../shared/features/settings/picture'
import type { RuleKey } from '../../../shared/i18n'
import type { IsoInstant } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { checkPicture, type Picture } from '../../drawing/picture'
import type { PictureProblem } from '../../ports/drawing'
import { type PictureRow, picturesTable } from './settings.tables'

const ruleOfProblem: Readonly<Record<PictureProblem, RuleKey>> = {
  notAPicture: 'settings.notAPicture',
  tooManyBytes: 'settings.pictureTooLarge',
  tooManyPixels: 'settings.pictureTooLarge',
  damaged: 'settings.pictureDamaged',
  printersColours: 'settings.pictureColours',
}

/** @throws Failed with the sentence why these bytes are no picture that can be printed */
export function pictureOrFail(bytes: Uint8Array): Picture {
  if (bytes.length > mostPictureBytes) throw ruleBroken('settings.pictureTooLarge')
  const checked = checkPicture(bytes)
  if (!checked.ok) throw ruleBroken(ruleOfProblem[checked.problem])
  return checked.picture
}

export const shownPicture = (picture: Picture, bytes: Uint8Array): ShownPicture => ({
  base64: Buffer.from(bytes).toString('base64'),
  format: picture.format,
  width: picture.width,
  height: picture.height,
})

/** The bytes of a picture of the store. @throws Failed notFound */
export function openPicture(reader: Reader, id: string): PictureRow {
  const row = reader.get<PictureRow>('SELECT * FROM pictures WHERE id = ?', id)
  if (!row) throw new Failed({ code: 'notFound', subject: 'settings.picture' })
  return { ...row, bytes: new Uint8Array(row.bytes) }
}

/** Keeps newly chosen bytes and gives them an id; a picture that is kept already stays as it is. */
export async function keepPicture(
  writer: Writer,
  typed: TypedPicture | null,
  { newId, now }: { newId: () => string; now: () => IsoInstant },
): Promise<{ id: string } | null> {
  if (typed === null) return null
  if ('id' in typed) return { id: openPicture(writer, typed.id).id }
  const bytes = new Uint8Array(Buffer.from(typed.base64, 'base64'))
  const { format, width, height } = pictureOrFail(bytes)
  const id = newId()
  await writer.insert(picturesTable, { id, format, width, height, bytes, createdAt: now() })
  return { id }
}

/** Takes away what the centre no longer prints; a letter that was issued holds its own picture in its PDF. */
export function dropUnusedPictures(writer: Writer, used: readonly string[]): void {
  writer.run('DELETE FROM pictures WHERE id NOT IN (SELECT value FROM json_each(?))', JSON.stringify(used))
}
