import type { vaultContract } from '../../../shared/features/vault/vault.contract'
import type { Handlers } from '../../dispatch/context'
import { usersTable } from '../users'

export const vaultHandlers: Handlers<typeof vaultContract> = {
  status: ({ vault }) => vault.status(),

  async prepare({ vault, connection }, person) {
    return { groups: [...(await vault.prepare(connection, person))] }
  },

  abandon({ vault, connection }) {
    vault.abandon(connection)
    return null
  },

  create({ vault, connection }, { person, groups }) {
    const typed = Object.fromEntries(groups.map(({ place, text }) => [place, text]))
    return vault.create(connection, typed, async ({ writer, userId, signInName, now }) => {
      await writer.insert(usersTable, {
        id: userId,
        version: 1,
        signInName,
        fullName: person.fullName,
        title: person.title,
        roles: person.roles.join(' '),
        state: 'active',
        createdAt: now(),
      })
    })
  },

  signIn: ({ vault, connection }, { signInName, password }) => vault.signIn(connection, signInName, password),

  acceptInvitation: ({ vault, connection }, { signInName, code, password }) =>
    vault.acceptInvitation(connection, signInName, code, password),

  recover: ({ vault, connection }, { sheet, signInName, password }) =>
    vault.recover(connection, sheet, signInName, password),

  async adoptCopy({ vault, files, connection }) {
    const folder = await files.chooseFolder(connection, 'copyToOpen')
    if (folder === null) return { adopted: false }
    await vault.adoptCopy(folder)
    return { adopted: true }
  },

  async lock({ vault, connection }) {
    await vault.lock(connection)
    return null
  },
}
