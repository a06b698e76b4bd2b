import { app as appEl } from './el/app'
import { citizens as citizensEl } from './el/citizens'
import { drafts as draftsEl } from './el/drafts'
import { failures as failuresEl } from './el/failures'
import { households as householdsEl } from './el/households'
import { issues as issuesEl } from './el/issues'
import { ui as uiEl } from './el/ui'
import { users as usersEl } from './el/users'
import { vault as vaultEl } from './el/vault'
import { app as appEn } from './en/app'
import { citizens as citizensEn } from './en/citizens'
import { drafts as draftsEn } from './en/drafts'
import { failures as failuresEn } from './en/failures'
import { households as householdsEn } from './en/households'
import { issues as issuesEn } from './en/issues'
import { ui as uiEn } from './en/ui'
import { users as usersEn } from './en/users'
import { vault as vaultEn } from './en/vault'
import type { KeysUnder, Messages, Paths } from './messages'

/** Greek is the source language; a namespace per feature. */
export const el = {
  app: appEl,
  citizens: citizensEl,
  drafts: draftsEl,
  failures: failuresEl,
  households: householdsEl,
  issues: issuesEl,
  ui: uiEl,
  users: usersEl,
  vault: vaultEl,
} as const
export type Texts = typeof el

export const en = {
  app: appEn,
  citizens: citizensEn,
  drafts: draftsEn,
  failures: failuresEn,
  households: householdsEn,
  issues: issuesEn,
  ui: uiEn,
  users: usersEn,
  vault: vaultEn,
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
