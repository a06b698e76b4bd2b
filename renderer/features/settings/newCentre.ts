import type { CentreDraft } from '../../../shared/features/settings/centre'
import { say } from '../../../shared/i18n/say'
import { today } from '../../api/today'
import { newSignatory } from './SignatoriesForm'

const nothing = { el: '', en: '' }
const open = { from: '07:30', until: '15:00' }
const closed = { from: '', until: '' }

/** What a new centre begins with: the usual, to be written over. */
export function newCentre(): CentreDraft {
  return {
    issuer: { el: say('el', 'settings:paper.state'), en: say('en', 'settings:paper.state') },
    name: { el: say('el', 'settings:paper.centre'), en: say('en', 'settings:paper.centre') },
    address: nothing,
    postcode: '',
    telephone: '',
    email: '',
    place: nothing,
    municipality: '',
    locality: '',
    hours: [open, open, open, open, open, closed, closed],
    notice: { version: '1', date: today() },
    idleMinutes: 5,
    logo: null,
    logoText: nothing,
    signatories: [newSignatory],
    coFunding: [],
  }
}
