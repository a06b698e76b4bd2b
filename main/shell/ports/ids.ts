import { v7 } from 'uuid'
import type { Ids } from '../../ports/ids'

export const ids: Ids = { next: () => v7() }
