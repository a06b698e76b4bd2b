export { assertMayOpen, openCitizen } from './citizens.store'
export { type LineRow, lineColumns, linesOf } from './citizenLine.store'
export { visibleTo, type Visible } from './citizens.policy'
export { contactBlocks, contactBlocksOf } from './safeContact.store'
