import { app as appEl } from './el/app'
import { appointments as appointmentsEl } from './el/appointments'
import { citizens as citizensEl } from './el/citizens'
import { deliveries as deliveriesEl } from './el/deliveries'
import { directory as directoryEl } from './el/directory'
import { distributions as distributionsEl } from './el/distributions'
import { drafts as draftsEl } from './el/drafts'
import { audit as auditEl } from './el/audit'
import { backup as backupEl } from './el/backup'
import { exports as exportsEl } from './el/exports'
import { failures as failuresEl } from './el/failures'
import { goods as goodsEl } from './el/goods'
import { households as householdsEl } from './el/households'
import { issues as issuesEl } from './el/issues'
import { leakCheck as leakCheckEl } from './el/leakCheck'
import { letters as lettersEl } from './el/letters'
import { notes as notesEl } from './el/notes'
import { referrals as referralsEl } from './el/referrals'
import { reports as reportsEl } from './el/reports'
import { sessions as sessionsEl } from './el/sessions'
import { settings as settingsEl } from './el/settings'
import { stocktakes as stocktakesEl } from './el/stocktakes'
import { today as todayEl } from './el/today'
import { ui as uiEl } from './el/ui'
import { users as usersEl } from './el/users'
import { vault as vaultEl } from './el/vault'
import { visits as visitsEl } from './el/visits'
import { app as appEn } from './en/app'
import { appointments as appointmentsEn } from './en/appointments'
import { citizens as citizensEn } from './en/citizens'
import { deliveries as deliveriesEn } from './en/deliveries'
import { directory as directoryEn } from './en/directory'
import { distributions as distributionsEn } from './en/distributions'
import { drafts as draftsEn } from './en/drafts'
import { audit as auditEn } from './en/audit'
import { backup as backupEn } from './en/backup'
import { exports as exportsEn } from './en/exports'
import { failures as failuresEn } from './en/failures'
import { goods as goodsEn } from './en/goods'
import { households as householdsEn } from './en/households'
import { issues as issuesEn } from './en/issues'
import { leakCheck as leakCheckEn } from './en/leakCheck'
import { letters as lettersEn } from './en/letters'
import { notes as notesEn } from './en/notes'
import { referrals as referralsEn } from './en/referrals'
import { reports as reportsEn } from './en/reports'
import { sessions as sessionsEn } from './en/sessions'
import { settings as settingsEn } from './en/settings'
import { stocktakes as stocktakesEn } from './en/stocktakes'
import { today as todayEn } from './en/today'
import { ui as uiEn } from './en/ui'
import { users as usersEn } from './en/users'
import { vault as vaultEn } from './en/vault'
import { visits as visitsEn } from './en/visits'
import type { KeysUnder, Messages, Paths } from './messages'

/** Greek is the source language; a namespace per feature. */
export const el = {
  app: appEl,
  appointments: appointmentsEl,
  citizens: citizensEl,
  deliveries: deliveriesEl,
  directory: directoryEl,
  distributions: distributionsEl,
  drafts: draftsEl,
  audit: auditEl,
  backup: backupEl,
  exports: exportsEl,
  failures: failuresEl,
  goods: goodsEl,
  households: householdsEl,
  issues: issuesEl,
  leakCheck: leakCheckEl,
  letters: lettersEl,
  notes: notesEl,
  referrals: referralsEl,
  reports: reportsEl,
  sessions: sessionsEl,
  settings: settingsEl,
  stocktakes: stocktakesEl,
  today: todayEl,
  ui: uiEl,
  users: usersEl,
  vault: vaultEl,
  visits: visitsEl,
} as const
export type Texts = typeof el

export const en = {
  app: appEn,
  appointments: appointmentsEn,
  citizens: citizensEn,
  deliveries: deliveriesEn,
  directory: directoryEn,
  distributions: distributionsEn,
  drafts: draftsEn,
  audit: auditEn,
  backup: backupEn,
  exports: exportsEn,
  failures: failuresEn,
  goods: goodsEn,
  households: householdsEn,
  issues: issuesEn,
  leakCheck: leakCheckEn,
  letters: lettersEn,
  notes: notesEn,
  referrals: referralsEn,
  reports: reportsEn,
  sessions: sessionsEn,
  settings: settingsEn,
  stocktakes: stocktakesEn,
  today: todayEn,
  ui: uiEn,
  users: usersEn,
  vault: vaultEn,
  visits: visitsEn,
} as const satisfies Messages<Texts>

export const languages = ['el', 'en'] as const
export type Language = (typeof languages)[number]

export type IssueKey = Paths<Texts['issues']>
/** `feature.rule` with its sentence under `rules` in the feature's texts. */
export type RuleKey = KeysUnder<Texts, 'rules'>
/** `feature.thing` with its name under `subjects` in the feature's texts. */
export type SubjectKey = KeysUnder<Texts, 'subjects'>
/** `feature.whatHappened` with its sentence under `audit` in the feature's texts. */
export type AuditKey = KeysUnder<Texts, 'audit'>
