import type { NewCustody } from '../../../shared/features/sessions/custody'
import type { sessionsContract } from '../../../shared/features/sessions/sessions.contract'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Writer } from '../../database/writer'
import type { Actor, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { assertMayOpen } from '../citizens'
import { consentsOf, custodyOf, custodyRows, minority, openConsent } from './minors.store'
import { consentsTable, custodyTable } from './minors.tables'
import { custodyPlaced, type WrongField } from './sessions.rules'

type Names = 'custodyOf' | 'setCustody' | 'consentsOf' | 'addConsent' | 'withdrawConsent'

/** The file belongs to the child: who has the custody, and who consented to counselling. */
export const minorsHandlers: Pick<Handlers<typeof sessionsContract>, Names> = {
  custodyOf({ reader, actor, today }, { citizenId }) {
    const age = minority(reader, actor, citizenId, today())
    return { ...age, custody: custodyOf(reader, actor, citizenId, today()) }
  },

  async setCustody({ writer, actor, audit, newId, now, today }, typed) {
    const { citizenId } = typed
    const age = minority(writer, actor, citizenId, today())
    checkCustody(writer, actor, typed)
    const placed = custodyPlaced(custodyRows(writer, citizenId), typed)
    const { ends, corrects } = placed
    if (ends) await writer.update(custodyTable, ends.row.id, ends.row.version, { endsOn: ends.on })
    const columns = {
      holder: typed.holder,
      holderCitizenId: typed.holderCitizenId,
      holderName: typed.holderCitizenId === null ? typed.holderName : '',
      decision: typed.decision,
      endsOn: placed.until,
    }
    if (corrects) await writer.update(custodyTable, corrects.id, corrects.version, columns)
    else
      await writer.insert(custodyTable, {
        ...columns,
        id: newId(),
        version: 1,
        citizenId,
        startsOn: typed.from,
        createdAt: now(),
        createdBy: actor.userId,
      })
    audit(citizenId)
    return { ...age, custody: custodyOf(writer, actor, citizenId, today()) }
  },

  consentsOf({ reader, actor, today }, { citizenId }) {
    const age = minority(reader, actor, citizenId, today())
    return { ...age, consents: consentsOf(reader, citizenId, today()) }
  },

  async addConsent({ writer, actor, audit, newId, now, today }, { citizenId, until, ...typed }) {
    const { age, minor } = minority(writer, actor, citizenId, typed.givenOn)
    refuse([
      ...(typed.givenOn > today() ? [{ path: 'givenOn', issue: 'date.future' as const }] : []),
      ...(until !== null && until < typed.givenOn ? [{ path: 'until', issue: 'date.order' as const }] : []),
    ])
    if (age !== null && !minor) throw ruleBroken('sessions.notMinor')
    const id = newId()
    await writer.insert(consentsTable, {
      ...typed,
      id,
      version: 1,
      citizenId,
      endsOn: until,
      withdrawnOn: null,
      createdAt: now(),
      createdBy: actor.userId,
    })
    audit(citizenId)
    return openConsent(writer, actor, id, today())
  },

  async withdrawConsent({ writer, actor, audit, today }, { id, version, on }) {
    const consent = openConsent(writer, actor, id, today())
    if (consent.withdrawnOn !== null) throw ruleBroken('sessions.consentAlreadyWithdrawn')
    refuse([
      ...(on > today() ? [{ path: 'on', issue: 'date.future' as const }] : []),
      ...(on < consent.givenOn ? [{ path: 'on', issue: 'date.order' as const }] : []),
    ])
    await writer.update(consentsTable, id, version, { withdrawnOn: on })
    audit(consent.citizenId)
    return openConsent(writer, actor, id, today())
  },
}

/** @throws Failed where the holder is not named, is the child, or has a card the actor may not open; or the days are reversed */
function checkCustody(writer: Writer, actor: Actor, typed: NewCustody): void {
  const { citizenId, holder, holderCitizenId, holderName, from, until } = typed
  const nameless = holder === 'other' && holderCitizenId === null && holderName === ''
  refuse([
    ...(nameless ? [{ path: 'holderName', issue: 'required' as const }] : []),
    ...(until !== null && (until as IsoDate) < from ? [{ path: 'until', issue: 'date.order' as const }] : []),
  ])
  if (holderCitizenId === null) return
  if (holderCitizenId === citizenId) throw ruleBroken('sessions.ownHolder')
  assertMayOpen(writer, actor, holderCitizenId)
}

function refuse(fields: readonly WrongField[]): void {
  if (fields.length > 0) throw new Failed({ code: 'invalidInput', fields })
}
