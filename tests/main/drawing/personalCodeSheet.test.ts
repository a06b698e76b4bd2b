import { typstDrawing } from '../../../main/drawing/typstDrawing'
import { personalCodeContent } from '../../../main/features/notes/personalCode.document'
import type { IsoDate } from '../../../shared/values/isoDate'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { flat, readPdf, words } from '../../support/readPdf'

jest.setTimeout(60_000)

const worker = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(worker.file))

afterAll(async () => {
  await drawing.close()
  worker.remove()
})

test.each(['el', 'en'] as const)('the sheet of a personal code is drawn whole (%s)', async (language) => {
  const groups = ['K06Z', 'RQFB', '13DB', 'DGQ2', 'PAAR', 'C5JP', 'HPX6', 'VBDT', '9M2D']
  const content = personalCodeContent(groups, {
    fullName: 'Άννα Ψυχάρη',
    centre: 'Κέντρο Κοινότητας Ανεμονήσου',
    language,
    today: '2026-11-22' as IsoDate,
  })
  const text = words(await readPdf(await drawing.draw({ layout: 'recoverySheet', content })))
  for (const { purpose, keeping } of content.parts)
    for (const shown of [purpose, ...keeping]) expect(text).toContain(flat(shown))
  for (const group of groups) expect(text).toMatch(new RegExp([...group].join(' ?')))
})
