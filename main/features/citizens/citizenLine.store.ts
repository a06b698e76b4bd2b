import type { CitizenLine } from '../../../shared/features/citizens/citizen'
import { maskAfm, maskAmka, maskPhone } from '../../../shared/values/mask'
import type { Reader } from '../../database/reader'
import type { CitizenRow } from './citizens.tables'
import { contactBlocksOf } from './safeContact.store'

/** The columns a line is made of; `c` is the row of `citizens`. */
export const lineColumns = [
  'id', 'standing', 'fileNumber', 'fileStatus', 'surname', 'name', 'fatherName', 'birthDate', 'birthDateEstimated',
  'settlement', 'amka', 'afm', 'mobile', 'landline', 'responsibleId', 'restricted', 'sortKey',
]
  .map((column) => `c.${column}`)
  .join(', ') // prettier-ignore

export type LineRow = Pick<
  CitizenRow,
  | 'id'
  | 'standing'
  | 'fileNumber'
  | 'fileStatus'
  | 'surname'
  | 'name'
  | 'fatherName'
  | 'birthDate'
  | 'birthDateEstimated'
  | 'settlement'
  | 'amka'
  | 'afm'
  | 'mobile'
  | 'landline'
  | 'responsibleId'
  | 'restricted'
  | 'sortKey'
>

/** Lines of rows that were read under the visibility rule; the numbers are masked here, before they leave. */
export function linesOf<Row extends LineRow>(reader: Reader, rows: readonly Row[]): CitizenLine[] {
  const blocks = contactBlocksOf(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const phone = row.mobile ?? row.landline
    return {
      id: row.id,
      standing: row.standing,
      fileNumber: row.fileNumber,
      fileStatus: row.fileStatus,
      surname: row.surname,
      name: row.name,
      fatherName: row.fatherName,
      birthDate: row.birthDate,
      birthDateEstimated: row.birthDateEstimated === 1,
      settlement: row.settlement,
      maskedAmka: row.amka && maskAmka(row.amka),
      maskedAfm: row.afm && maskAfm(row.afm),
      maskedPhone: phone && maskPhone(phone),
      responsibleId: row.responsibleId,
      restricted: row.restricted === 1,
      blocked: blocks.get(row.id) ?? [],
    }
  })
}
