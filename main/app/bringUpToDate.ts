import type { IsoInstant } from '../../shared/values/isoDate'
import type { List } from '../../shared/values/listEntry'
import { nameIndexIsOld, renewNameIndex } from '../features/citizens'
import { addMissingLists, missingLists } from '../features/settings'
import type { OpenVault } from './openVault'

/**
 * What a newer program makes of a store that an older one left: a search index by its own keys, and the lists that came
 * since. The one is derived from the cards and the others are shipped with the program, so nothing of it is audited.
 */
export async function bringUpToDate(
  { parts: { reader, transactions }, userId }: OpenVault,
  { now, shippedLists }: { readonly now: () => IsoInstant; readonly shippedLists: () => readonly List[] },
): Promise<void> {
  const by = { action: null, userId, roles: [], at: now }
  if (nameIndexIsOld(reader)) await transactions.write(by, (writer) => void renewNameIndex(writer))
  if (missingLists(reader).length > 0)
    await transactions.write(by, (writer) => addMissingLists(writer, shippedLists()))
}
