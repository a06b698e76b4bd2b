import type { Centre, TypedCentre } from '../../../shared/features/settings/centre'
import type { List } from '../../../shared/values/listEntry'
import type { IsoInstant } from '../../../shared/values/isoDate'
import type { Writer } from '../../database/writer'
import { insertCentre } from './centre.store'
import { insertLists } from './lists.store'
import { keepPicture } from './pictures.store'

type Making = { readonly newId: () => string; readonly now: () => IsoInstant }

/** The centre as it is stored: newly chosen pictures are kept, new signatories and strips have their ids. */
export async function keptCentre(writer: Writer, typed: TypedCentre, making: Making): Promise<Centre> {
  const identified = <T extends { id: string }>(thing: T): T =>
    thing.id === '' ? { ...thing, id: making.newId() } : thing
  const coFunding: Centre['coFunding'] = []
  for (const strip of typed.coFunding)
    // One after the other: all are written by the one transaction.
    // oxlint-disable-next-line no-await-in-loop
    coFunding.push({ ...identified(strip), picture: await keepPicture(writer, strip.picture, making) })
  return {
    ...typed,
    signatories: typed.signatories.map(identified),
    coFunding,
    logo: await keepPicture(writer, typed.logo, making),
  }
}

/** What a new store holds from its first moment: the centre and the shipped lists. */
export async function seedSettings(
  writer: Writer,
  { centre, lists }: { readonly centre: TypedCentre; readonly lists: readonly List[] },
  making: Making,
): Promise<void> {
  await insertCentre(writer, await keptCentre(writer, centre, making))
  insertLists(writer, lists)
}
