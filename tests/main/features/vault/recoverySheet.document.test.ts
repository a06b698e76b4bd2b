import { recoverySheetContent } from '../../../../main/features/vault/recoverySheet.document'
import { recoverySheetContentSchema } from '../../../../shared/features/vault/recoverySheetContent'
import type { IsoDate } from '../../../../shared/values/isoDate'

const groups = ['7K2M', 'Q9XD', '04TB', 'WZ8H', 'N3VC', 'JR6P', 'E5GA', '1YSF', 'M0KQ']
const of = (language: 'el' | 'en') =>
  recoverySheetContent(groups, { centre: 'Κέντρο Κοινότητας', language, today: '2026-11-22' as IsoDate })

test.each(['el', 'en'] as const)('the sheet is whole for its layout, the language %s first', (language) => {
  const sheet = recoverySheetContentSchema.parse(of(language))
  expect(sheet.groups).toEqual(groups)
  expect(sheet.parts.map((part) => part.language)).toEqual(language === 'el' ? ['el', 'en'] : ['en', 'el'])
  expect(sheet.title).toBe(sheet.parts[0]!.heading)
})

test('the day it was made stands on it in both languages', () => {
  expect(of('el').madeOn).toBe('Φτιάχτηκε στις 22/11/2026 · Made on 22/11/2026')
})
