import type { FormRequest } from '../../../shared/features/sessions/form'
import type { sessionsContract } from '../../../shared/features/sessions/sessions.contract'
import type { Handlers, TaskContext } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { DrawingFailed } from '../../ports/drawing'
import { assertMayOpen, openCitizen } from '../citizens'
import { openCentre, openPicture } from '../settings'
import { openUser } from '../users'
import { formContent, formFileName } from './forms.document'

type Names = 'drawForm' | 'printForm' | 'saveForm'

/** The papers of the desk: nothing of them is kept, but that they were drawn stands in the trail of the card. */
export const formsHandlers: Pick<Handlers<typeof sessionsContract>, Names> = {
  async drawForm(context, request) {
    const bytes = await drawn(context, request)
    await context.write((_writer, audit) => audit(request.citizenId, { form: request.form }))
    return {
      pdf: Buffer.from(bytes).toString('base64'),
      fileName: formFileName(request.form, request.language),
    }
  },

  async printForm({ read, write, printer, actor }, { form, citizenId }) {
    if (citizenId !== null) await read((reader) => assertMayOpen(reader, actor, citizenId))
    const printed = await printer.print(actor.connection)
    if (printed) await write((_writer, audit) => audit(citizenId, { form }))
    return { printed }
  },

  async saveForm(context, request) {
    const { form, language, citizenId } = request
    const bytes = await drawn(context, request)
    const fileName = await context.files.saveAs(context.actor.connection, formFileName(form, language), bytes)
    if (fileName !== null) await context.write((_writer, audit) => audit(citizenId, { form }))
    return { fileName }
  },
}

/** @throws Failed where the card may not be opened, or where its name has letters that no paper shows */
async function drawn({ read, drawing, actor, today }: TaskContext, request: FormRequest) {
  const { content, logo } = await read((reader) => {
    const { centre } = openCentre(reader)
    const { form, language, citizenId } = request
    return {
      content: formContent({
        form,
        language,
        centre,
        citizen: citizenId === null ? null : openCitizen(reader, actor, citizenId),
        staffName: openUser(reader, actor.userId).fullName,
        today: today(),
      }),
      logo: centre.logo && openPicture(reader, centre.logo.id).bytes,
    }
  })
  try {
    return await drawing.draw({ layout: 'form', content, ...(logo ? { pictures: { logo } } : {}) })
  } catch (error) {
    if (!(error instanceof DrawingFailed)) throw error
    if (error.problem.code === 'unprintableCharacters')
      throw ruleBroken('sessions.unprintable', {
        characters: error.problem.characters.slice(0, 10).join(' '),
      })
    if (error.problem.code === 'timedOut') throw ruleBroken('sessions.drawingTimedOut')
    throw error
  }
}
