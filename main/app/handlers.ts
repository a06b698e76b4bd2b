import type { Contract } from '../../shared/contract'
import type { Handlers } from '../dispatch/context'
import { casesHandlers } from '../features/cases/cases.handlers'
import { citizensHandlers } from '../features/citizens/citizens.handlers'
import { appointmentsHandlers } from '../features/appointments/appointments.handlers'
import { auditHandlers } from '../features/audit/audit.handlers'
import { backupHandlers } from '../features/backup/backup.handlers'
import { exportsHandlers } from '../features/exports/exports.handlers'
import { deliveriesHandlers } from '../features/deliveries/deliveries.handlers'
import { directoryHandlers } from '../features/directory/directory.handlers'
import { distributionsHandlers } from '../features/distributions/distributions.handlers'
import { draftsHandlers } from '../features/drafts/drafts.handlers'
import { goodsHandlers } from '../features/goods/goods.handlers'
import { householdsHandlers } from '../features/households/households.handlers'
import { leakCheckHandlers } from '../features/leakCheck/leakCheck.handlers'
import { lettersHandlers } from '../features/letters/letters.handlers'
import { notesHandlers } from '../features/notes/notes.handlers'
import { referralsHandlers } from '../features/referrals/referrals.handlers'
import { reportsHandlers } from '../features/reports/reports.handlers'
import { sessionsHandlers } from '../features/sessions/sessions.handlers'
import { settingsHandlers } from '../features/settings/settings.handlers'
import { stocktakesHandlers } from '../features/stocktakes/stocktakes.handlers'
import { usersHandlers } from '../features/users/users.handlers'
import { vaultHandlers } from '../features/vault/vault.handlers'
import { visitsHandlers } from '../features/visits/visits.handlers'

/** Every feature of the contract with its handlers; the compiler tells which one is missing. */
export const handlers: { readonly [Feature in keyof Contract]: Handlers<Contract[Feature]> } = {
  citizens: citizensHandlers,
  appointments: appointmentsHandlers,
  audit: auditHandlers,
  backup: backupHandlers,
  cases: casesHandlers,
  exports: exportsHandlers,
  deliveries: deliveriesHandlers,
  directory: directoryHandlers,
  distributions: distributionsHandlers,
  drafts: draftsHandlers,
  goods: goodsHandlers,
  households: householdsHandlers,
  leakCheck: leakCheckHandlers,
  letters: lettersHandlers,
  notes: notesHandlers,
  referrals: referralsHandlers,
  reports: reportsHandlers,
  sessions: sessionsHandlers,
  settings: settingsHandlers,
  stocktakes: stocktakesHandlers,
  users: usersHandlers,
  vault: vaultHandlers,
  visits: visitsHandlers,
}
