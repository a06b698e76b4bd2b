import type { MigrationClass } from '../migrate'
import { Audit1795338000000 } from './20261122T0900_audit'
import { Users1795338600000 } from './20261122T0910_users'
import { Drafts1795339200000 } from './20261122T0920_drafts'
import { Settings1795339800000 } from './20261122T0930_settings'
import { UserLanguage1795339860000 } from './20261122T0931_userLanguage'
import { Citizens1795341600000 } from './20261122T1000_citizens'
import { SocialFacts1795341660000 } from './20261122T1001_socialFacts'
import { Households1795341720000 } from './20261122T1002_households'
import { Visits1795342800000 } from './20261122T1020_visits'
import { Directory1795342860000 } from './20261122T1021_directory'
import { Referrals1795342920000 } from './20261122T1022_referrals'
import { Letters1795344000000 } from './20261122T1040_letters'
import { LetterTemplates1795344060000 } from './20261122T1041_letterTemplates'
import { Copies1795344600000 } from './20261122T1050_copies'
import { Deadlines1795345200000 } from './20261122T1100_deadlines'
import { StoreChecks1795346400000 } from './20261122T1120_storeChecks'
import { Deliveries1795348800000 } from './20261122T1200_deliveries'
import { Goods1795348860000 } from './20261122T1201_goods'
import { Programmes1795349400000 } from './20261122T1210_programmes'
import { Parcels1795349460000 } from './20261122T1211_parcels'
import { HandOvers1795349520000 } from './20261122T1212_handOvers'
import { Stocktakes1795350000000 } from './20261122T1220_stocktakes'
import { GoodsBalances1795350600000 } from './20261122T1230_goodsBalances'
import { ParcelsRemoved1795352400000 } from './20261122T1300_parcelsRemoved'
import { ParcelsHeld1795353000000 } from './20261122T1310_parcelsHeld'
import { Appointments1795353600000 } from './20261122T1320_appointments'
import { Sessions1795354200000 } from './20261122T1330_sessions'
import { MinorsAndRisks1795354260000 } from './20261122T1331_minorsAndRisks'
import { Notes1795354800000 } from './20261122T1340_notes'

/** Every migration in the order in which it runs. A released one is never changed. */
export const migrations: readonly MigrationClass[] = [
  Audit1795338000000,
  Users1795338600000,
  Drafts1795339200000,
  Settings1795339800000,
  UserLanguage1795339860000,
  Citizens1795341600000,
  SocialFacts1795341660000,
  Households1795341720000,
  Visits1795342800000,
  Directory1795342860000,
  Referrals1795342920000,
  Letters1795344000000,
  LetterTemplates1795344060000,
  Copies1795344600000,
  Deadlines1795345200000,
  StoreChecks1795346400000,
  Deliveries1795348800000,
  Goods1795348860000,
  Programmes1795349400000,
  Parcels1795349460000,
  HandOvers1795349520000,
  Stocktakes1795350000000,
  GoodsBalances1795350600000,
  ParcelsRemoved1795352400000,
  ParcelsHeld1795353000000,
  Appointments1795353600000,
  Sessions1795354200000,
  MinorsAndRisks1795354260000,
  Notes1795354800000,
]
