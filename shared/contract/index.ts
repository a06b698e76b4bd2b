import { appointmentsContract } from '../features/appointments/appointments.contract'
import { auditContract } from '../features/audit/audit.contract'
import { backupContract } from '../features/backup/backup.contract'
import { casesContract } from '../features/cases/cases.contract'
import { citizensContract } from '../features/citizens/citizens.contract'
import { deliveriesContract } from '../features/deliveries/deliveries.contract'
import { directoryContract } from '../features/directory/directory.contract'
import { distributionsContract } from '../features/distributions/distributions.contract'
import { draftsContract } from '../features/drafts/drafts.contract'
import { exportsContract } from '../features/exports/exports.contract'
import { goodsContract } from '../features/goods/goods.contract'
import { householdsContract } from '../features/households/households.contract'
import { leakCheckContract } from '../features/leakCheck/leakCheck.contract'
import { lettersContract } from '../features/letters/letters.contract'
import { notesContract } from '../features/notes/notes.contract'
import { referralsContract } from '../features/referrals/referrals.contract'
import { reportsContract } from '../features/reports/reports.contract'
import { sessionsContract } from '../features/sessions/sessions.contract'
import { settingsContract } from '../features/settings/settings.contract'
import { stocktakesContract } from '../features/stocktakes/stocktakes.contract'
import { usersContract } from '../features/users/users.contract'
import { vaultContract } from '../features/vault/vault.contract'
import { visitsContract } from '../features/visits/visits.contract'

/** Every operation of the program. Whoever may do what is written here and nowhere else. */
export const contract = {
  appointments: appointmentsContract,
  audit: auditContract,
  backup: backupContract,
  cases: casesContract,
  citizens: citizensContract,
  deliveries: deliveriesContract,
  directory: directoryContract,
  distributions: distributionsContract,
  drafts: draftsContract,
  exports: exportsContract,
  goods: goodsContract,
  households: householdsContract,
  leakCheck: leakCheckContract,
  letters: lettersContract,
  notes: notesContract,
  referrals: referralsContract,
  reports: reportsContract,
  sessions: sessionsContract,
  settings: settingsContract,
  stocktakes: stocktakesContract,
  users: usersContract,
  vault: vaultContract,
  visits: visitsContract,
} as const
export type Contract = typeof contract
