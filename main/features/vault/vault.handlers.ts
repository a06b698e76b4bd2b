import type { vaultContract } from '../../../shared/features/vault/vault.contract'
import type { Language } from '../../../shared/i18n'
import type { Handlers, SealedContext } from '../../dispatch/context'
import { say } from '../../../shared/i18n/say'
import { seedDirectory } from '../directory'
import { seedSettings } from '../settings'
import { usersTable } from '../users'
import { recoverySheetContent } from './recoverySheet.document'

function drawnSheet(
  { vault, drawing, connection, today }: SealedContext,
  wanted: { centre: string; language: Language },
) {
  const groups = vault.preparedSheet(connection)
  return drawing.draw({
    layout: 'recoverySheet',
    content: recoverySheetContent(groups, { ...wanted, today: today() }),
  })
}

export const vaultHandlers: Handlers<typeof vaultContract> = {
  status: ({ vault }) => vault.status(),

  language: ({ vault }) => ({ language: vault.language.read() }),

  keepLanguage({ vault }, { language }) {
    vault.language.keep(language)
    return null
  },

  async prepare({ vault, connection }, person) {
    return { groups: [...(await vault.prepare(connection, person))] }
  },

  abandon({ vault, connection }) {
    vault.abandon(connection)
    return null
  },

  async suggestPassword({ vault }) {
    return { password: await vault.suggestPassword() }
  },

  async drawRecoverySheet(context, wanted) {
    return { pdf: Buffer.from(await drawnSheet(context, wanted)).toString('base64') }
  },

  async saveRecoverySheet(context, wanted) {
    const pdf = await drawnSheet(context, wanted)
    const name = say(wanted.language, 'vault:sheet.fileName')
    return { name: await context.files.saveAs(context.connection, name, pdf) }
  },

  async print({ printer, connection }) {
    return { printed: await printer.print(connection) }
  },

  create({ vault, connection, resources }, { person, groups, centre }) {
    const typed = Object.fromEntries(groups.map(({ place, text }) => [place, text]))
    return vault.create(connection, typed, async ({ writer, userId, signInName, newId, now }) => {
      await writer.insert(usersTable, {
        id: userId,
        version: 1,
        signInName,
        fullName: person.fullName,
        title: person.title,
        roles: person.roles.join(' '),
        state: 'active',
        createdAt: now(),
        language: null,
      })
      await seedSettings(writer, { centre, lists: resources.readLists() }, { newId, now })
      await seedDirectory(writer, resources.readDirectory(), newId, now())
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
