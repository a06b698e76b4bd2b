import { personalCodeContent } from '../../../../main/features/notes/personalCode.document'
import { recoverySheetContentSchema } from '../../../../shared/features/vault/recoverySheetContent'
import type { IsoDate } from '../../../../shared/values/isoDate'

test.each(['el', 'en'] as const)('the sheet names whose it is and what it is for (%s)', (language) => {
  const groups = Array.from({ length: 9 }, (_, at) => `AB${at}C`)
  const content = personalCodeContent(groups, {
    fullName: 'Δανάη Μύτικα',
    centre: 'Κέντρο',
    language,
    today: '2026-11-23' as IsoDate,
  })
  expect(recoverySheetContentSchema.parse(content)).toEqual(content)
  expect(content.groups).toEqual(groups)
  expect(content.madeOn).toContain('Δανάη Μύτικα')
  expect(content.parts[0]?.keeping).toHaveLength(3)
})
