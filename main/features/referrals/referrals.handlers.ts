import type { ReferralFields } from '../../../shared/features/referrals/referral'
import type { referralsContract } from '../../../shared/features/referrals/referrals.contract'
import type { IsoDate } from '../../../shared/values/isoDate'
import { yearOf } from '../../../shared/values/isoDate'
import { makeReferenceCode, parseReferenceCode } from '../../../shared/values/referenceCode'
import type { Reader } from '../../database/reader'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { assertMayOpen } from '../citizens'
import { openBody } from '../directory'
import { openUser } from '../users'
import { listedGround } from './listedFacts'
import { referralActHandlers } from './referralActs.handlers'
import {
  chaseList,
  countsOf,
  figuresOfBodies,
  listReferrals,
  referralsOfCitizen,
} from './referralLists.store'
import { goToOf, whyNot, withoutLabel } from './referrals.rules'
import {
  fieldColumns,
  findLine,
  insertReferral,
  nextReferenceCode,
  openLine,
  openReferral,
  writeDocuments,
} from './referrals.store'
import { referralsTable } from './referrals.tables'

export const referralsHandlers: Handlers<typeof referralsContract> = {
  ...referralActHandlers,

  async begin({ writer, actor, audit, newId, now, today }, { citizenId, ...typed }) {
    assertMayOpen(writer, actor, citizenId)
    const ground = listedGround(writer, typed.ground)
    const fields = { ...typed, ground, responsibleId: typed.responsibleId ?? actor.userId }
    check(writer, fields, today())
    const id = newId()
    const reference = nextReferenceCode(writer, yearOf(today()))
    const row = { id, reference, citizenId, openedAt: now(), openedBy: actor.userId }
    await insertReferral(writer, row, fields)
    audit(id, { citizen: citizenId, reference })
    return openReferral(writer, actor, id, today())
  },

  open({ reader, actor, audit, today }, { id }) {
    const referral = openReferral(reader, actor, id, today())
    audit(id, { citizen: referral.citizen.id })
    return referral
  },

  async correct({ writer, actor, audit, today }, { id, version, ...typed }) {
    const { state, citizen } = openLine(writer, actor, id, today())
    const rule = whyNot('corrected', state)
    if (rule) throw ruleBroken(rule)
    const fields = { ...typed, ground: listedGround(writer, typed.ground) }
    check(writer, fields, today())
    await writer.update(referralsTable, id, version, fieldColumns(fields))
    writeDocuments(writer, id, fields.documents)
    audit(id, { citizen: citizen.id })
    return openReferral(writer, actor, id, today())
  },

  list: ({ reader, actor, today }, request) => listReferrals(reader, actor, request, today()),

  ofCitizen({ reader, actor, today }, { citizenId }) {
    assertMayOpen(reader, actor, citizenId)
    return referralsOfCitizen(reader, citizenId, today())
  },

  chaseList: ({ reader, actor, today }, request) => chaseList(reader, actor, request, today()),

  perBody: ({ reader, actor }, { bodyId }) => figuresOfBodies(reader, actor, bodyId),

  statusOf: ({ reader, actor, today }, { id }) => openLine(reader, actor, id, today()),

  statusList: ({ reader, actor, today }, request) => listReferrals(reader, actor, request, today()),

  statusOfCitizen({ reader, actor, today }, { citizenId }) {
    assertMayOpen(reader, actor, citizenId)
    return referralsOfCitizen(reader, citizenId, today())
  },

  findByCode({ reader, actor, today }, { text }) {
    const code = parseReferenceCode(withoutLabel(text))
    if (!code) return { isCode: false, referral: null, goTo: null }
    const referral = findLine(reader, actor, makeReferenceCode(code.year, code.serial), today())
    return { isCode: true, referral, goTo: referral && goToOf(referral.state) }
  },

  counts: ({ reader, actor, today }) => countsOf(reader, actor, today()),
}

/** @throws Failed where body or user do not exist, or the consent lies ahead */
function check(reader: Reader, fields: ReferralFields, today: IsoDate): void {
  openBody(reader, fields.bodyId)
  openUser(reader, fields.responsibleId)
  if (fields.consentOn !== null && fields.consentOn > today)
    throw new Failed({ code: 'invalidInput', fields: [{ path: 'consentOn', issue: 'date.future' }] })
}
