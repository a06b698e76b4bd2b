import type { RuleKey } from '../../../shared/i18n'
import { ruleBroken } from '../../dispatch/failed'
import { DrawingFailed, type Drawing, type DrawRequest } from '../../ports/drawing'

/** Draws, and turns what a person can mend into its sentence. */
export async function drawnPaper(
  drawing: Drawing,
  request: DrawRequest,
  said: { readonly unprintable: RuleKey; readonly timedOut: RuleKey },
): Promise<Uint8Array> {
  try {
    return await drawing.draw(request)
  } catch (error) {
    if (!(error instanceof DrawingFailed)) throw error
    const { problem } = error
    if (problem.code === 'unprintableCharacters')
      throw ruleBroken(said.unprintable, { characters: problem.characters.slice(0, 10).join(' ') })
    if (problem.code === 'timedOut') throw ruleBroken(said.timedOut)
    throw error
  }
}
