import { appointmentRules } from './rules/appointmentRules'
import { distributionRules } from './rules/distributionRules'
import { gateRules } from './rules/gateRules'
import { goodsRules } from './rules/goodsRules'
import { keyRules } from './rules/keyRules'
import { noteRules } from './rules/noteRules'
import { recordRules } from './rules/recordRules'
import { reportRules } from './rules/reportRules'
import { sessionRules } from './rules/sessionRules'
import { stocktakeRules } from './rules/stocktakeRules'
import { storeRules } from './rules/storeRules'
import { wallRules } from './rules/wallRules'

/** Every rule of which it is proved that a test notices when it is gone. */
export const rules = [
  ...gateRules,
  ...storeRules,
  ...keyRules,
  ...noteRules,
  ...recordRules,
  ...goodsRules,
  ...stocktakeRules,
  ...distributionRules,
  ...appointmentRules,
  ...sessionRules,
  ...reportRules,
  ...wallRules,
]
