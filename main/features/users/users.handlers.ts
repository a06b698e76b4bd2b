import type { usersContract } from '../../../shared/features/users/users.contract'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { whyIndispensable } from './users.rules'
import { openCentre } from '../settings'
import { inLanguage } from '../../../shared/features/settings/centre'
import { invitationContent } from './invitation.document'
import { findBySignInName, listUsers, openUser, rememberLanguage } from './users.store'
import { usersTable } from './users.tables'

export const usersHandlers: Handlers<typeof usersContract> = {
  me: ({ reader, actor }) => openUser(reader, actor.userId),

  list: ({ reader }) => listUsers(reader),

  async invite({ write, store, newId, now }, { signInName, fullName, title, roles }) {
    const userId = newId()
    // The account first: without its slot in the key file it can do nothing and is simply invited again.
    await write(async (writer, audit) => {
      if (findBySignInName(writer, signInName))
        throw new Failed({ code: 'duplicate', subject: 'users.signInName', field: 'signInName' })
      await writer.insert(usersTable, {
        id: userId,
        version: 1,
        signInName,
        fullName,
        title,
        roles: roles.join(' '),
        state: 'invited',
        createdAt: now(),
        language: null,
      })
      audit(userId, { roles })
    })
    return { userId, ...(await store.invite({ userId, signInName })) }
  },

  async reinvite({ write, store }, { id }) {
    const user = await write(async (writer, audit) => {
      const found = openUser(writer, id)
      await writer.update(usersTable, id, found.version, { state: 'invited' })
      audit(id)
      return found
    })
    return { userId: id, ...(await store.invite({ userId: id, signInName: user.signInName })) }
  },

  async drawInvitation({ read, drawing, actor, today }, { userId, code, validUntil, language }) {
    const people = await read((reader) => ({
      user: openUser(reader, userId),
      by: openUser(reader, actor.userId),
      centre: inLanguage(openCentre(reader).centre.name, language),
    }))
    const content = invitationContent({ ...people, code, validUntil, language, today: today() })
    const pdf = await drawing.draw({ layout: 'invitation', content })
    return { pdf: Buffer.from(pdf).toString('base64') }
  },

  async correct({ writer, audit }, { id, version, fullName, title, roles }) {
    const user = openUser(writer, id)
    const rule = whyIndispensable(user, roles, listUsers(writer))
    if (rule) throw ruleBroken(rule)
    await writer.update(usersTable, id, version, { fullName, title, roles: roles.join(' ') })
    audit(id, { roles, before: user.roles })
    return openUser(writer, id)
  },

  async block({ read, write, store, actor }, { id, version }) {
    if (id === actor.userId) throw ruleBroken('users.notYourself')
    const { user, all } = await read((reader) => ({ user: openUser(reader, id), all: listUsers(reader) }))
    const rule = whyIndispensable(user, [], all)
    if (rule) throw ruleBroken(rule)
    if (user.version !== version) throw new Failed({ code: 'stale' })
    // The key first: from then on the person cannot open the store, whatever happens to the account's row.
    await store.block(id)
    return write(async (writer, audit) => {
      await writer.update(usersTable, id, version, { state: 'blocked' })
      audit(id)
      return openUser(writer, id)
    })
  },

  chooseLanguage({ writer, actor }, { language }) {
    rememberLanguage(writer, actor.userId, language)
    return null
  },

  async changePassword({ write, store, actor }, { current, next }) {
    await store.changePassword(current, next)
    await write((_writer, audit) => audit(actor.userId))
    return null
  },
}
