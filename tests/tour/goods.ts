import { statSync } from 'node:fs'
import type { Desk } from '../e2e/steps/desk'
import {
  addProgramme,
  addWarehouse,
  beginDonation,
  handOverByName,
  openReceipt,
  planToday,
  receive,
  saveReceipt,
  scanAgain,
  scanNew,
} from '../e2e/steps/goodsDay'
import { wordOf } from '../e2e/steps/lists'
import type { StandIn } from '../support/electronInChromium/startStandIn'

/** Invented: a carton of twelve bottles. */
const carton = {
  code: '5209876500020',
  expiresOn: '31/12/2099',
  value: '60',
  packName: '12',
  packQuantity: '12',
} as const

type Tour = {
  readonly step: <T>(el: string, en: string, work: () => Promise<T>, told: (made: T) => string) => Promise<T>
  readonly tell: (el: string, en: string) => string
  readonly standIn: StandIn
  /** Where the receipt is saved. */
  readonly receiptFile: string
  /** Who comes for the goods. */
  readonly surname: string
}

/** From the carton at the door to the signed receipt. */
export async function giveGoods(
  desk: Desk,
  { step, tell, standIn, receiptFile, surname }: Tour,
): Promise<void> {
  const oil = tell('Ελαιόλαδο', 'Olive oil')
  await step(
    'Δωρεά με σάρωση',
    'A donation by scan',
    async () => {
      await addWarehouse(desk, tell('Αποθήκη', 'Store room'))
      await beginDonation(desk, tell('Συνεταιρισμός Ανεμονήσου', 'Cooperative of Anemonisos'))
      const category = wordOf('goodsCategories', 'food', desk.language)
      await scanNew(desk, { ...carton, name: oil, category }, 0)
      await scanAgain(desk, carton.code)
      return receive(desk)
    },
    (number) =>
      tell(
        `${number}: ένας άγνωστος κωδικός έγινε γνωστός, ${oil} 24.`,
        `${number}: an unknown code was learnt, ${oil} 24.`,
      ),
  )
  await step(
    'Πρόγραμμα και ημέρα διανομής',
    'Programme and distribution day',
    async () => {
      const basket = [{ item: oil, quantity: '1', per: 'member' }] as const
      await addProgramme(desk, tell('Μηνιαία διανομή', 'Monthly distribution'), basket)
      await planToday(desk)
    },
    () => tell('Όσα νοικοκυριά δικαιούνται είναι στη λίστα.', 'The households that are entitled are listed.'),
  )
  await step(
    'Παράδοση αγαθών',
    'Goods handed over',
    async () => {
      const given = await handOverByName(desk, surname.slice(0, 3))
      const paper = await openReceipt(desk)
      if (!paper.includes(given.receipt)) throw new Error(`The receipt does not say ${given.receipt}`)
      standIn.control.answerNextDialog(receiptFile)
      await saveReceipt(desk)
      return given
    },
    ({ receipt, keys }) => {
      const size = Math.round(statSync(receiptFile).size / 1024)
      return tell(
        `Αποδεικτικό ${receipt}, με ${keys} πλήκτρα· tour/receipt.pdf, ${size} kB`,
        `Receipt ${receipt}, with ${keys} keys; tour/receipt.pdf, ${size} kB`,
      )
    },
  )
}
