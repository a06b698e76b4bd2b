import { z } from 'zod'
import { query } from '../../contract/operation'
import { cardRoles } from '../citizens/access'
import { changesSchema } from './changes'

/** A case is a citizen somebody answers for: as responsible for the card or for an open referral, or assigned to a restricted card. */
export const casesContract = {
  /** What colleagues changed in my cases since the last day I was here. */
  changes: query({ access: cardRoles, input: z.strictObject({}), output: changesSchema }),
}
