import { z } from 'zod'
import { task } from '../../contract/operation'
import { cardRoles } from '../citizens/access'

const id = z.string().max(40)
const language = z.enum(['el', 'en'])
const drawn = z.object({ pdf: z.string(), fileName: z.string() })
/** False where the person cancelled. */
const printed = z.object({ printed: z.boolean() })
/** Null where the person cancelled. */
const saved = z.object({ fileName: z.string().nullable() })
const receipt = z.strictObject({ id, language })
const sheet = z.strictObject({ dayId: id, language })

/** What the distributions draw. Printing prints what the window's print view shows. */
export const papersContract = {
  /** The labels as sheets of stickers, a PDF: each with its code as a barcode, and less of the household than the list. */
  labelSheet: task({
    access: cardRoles,
    audit: 'distributions.labelSheetDrawn',
    input: sheet,
    output: drawn,
  }),
  printLabelSheet: task({
    access: cardRoles,
    audit: 'distributions.labelSheetPrinted',
    input: z.strictObject({ dayId: id }),
    output: printed,
  }),
  saveLabelSheet: task({
    access: cardRoles,
    audit: 'distributions.labelSheetSavedOutside',
    input: sheet,
    output: saved,
  }),

  /** The receipt of a hand-over as a PDF: the same bytes whenever it is drawn again in that language. */
  receipt: task({
    access: cardRoles,
    audit: 'distributions.receiptDrawn',
    input: receipt,
    output: drawn,
  }),
  printReceipt: task({
    access: cardRoles,
    audit: 'distributions.receiptPrinted',
    input: z.strictObject({ id }),
    output: printed,
  }),
  saveReceipt: task({
    access: cardRoles,
    audit: 'distributions.receiptSavedOutside',
    input: receipt,
    output: saved,
  }),
}
