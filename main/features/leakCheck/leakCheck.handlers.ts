import type { LeakResult, leakCheckContract } from '../../../shared/features/leakCheck/leakCheck.contract'
import type { Handlers, TaskContext } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { filePlaces } from '../../ports/ownFiles'
import { readCopies } from '../backup'
import { ownTexts } from '../notes'
import { cellPlaces, type CellsPage, searchCells, tablesOf } from './cells.store'
import { mostPieces, patternsOf, piecesOf } from './pieces.rules'

export const leakCheckHandlers: Handlers<typeof leakCheckContract> = {
  async run(context) {
    const { read, write, ownFiles, actor, now, progress, seals } = context
    const texts = await read((reader) => ownTexts(reader, seals, actor, mostPieces))
    const pieces = piecesOf(texts)
    if (pieces.length === 0) throw ruleBroken('leakCheck.noPieces')
    const patterns = pieces.flatMap(patternsOf)
    const copiesFolder = await read((reader) => readCopies(reader).folder)
    const steps = cellPlaces.length + filePlaces.length
    const cells = await searchDatabase(context, patterns)
    progress(cellPlaces.length, steps)
    const files = await ownFiles.search(patterns, copiesFolder, (done) =>
      progress(cellPlaces.length + done, steps),
    )
    const places = [...cells, ...files.map(({ files: looked, ...place }) => ({ looked, ...place }))]
    const result: LeakResult = {
      at: now(),
      texts: texts.length,
      pieces: pieces.length,
      patterns: patterns.length,
      places,
    }
    const hits = places.reduce((sum, place) => sum + place.hits, 0)
    await write((_writer, audit) => audit(null, { pieces: pieces.length, hits }))
    return result
  },
}

/** Table by table and page by page, so that whoever works at the desk meanwhile is not kept waiting. */
async function searchDatabase(
  { read }: TaskContext,
  patterns: readonly Uint8Array[],
): Promise<LeakResult['places']> {
  const found = new Map(
    cellPlaces.map((place) => [place, { place, looked: 0, bytes: 0, hits: 0, skipped: 0 }]),
  )
  for (const table of await read(tablesOf)) {
    const total = found.get(table.place)!
    let after: number | null = null
    do {
      const from: number | null = after
      const page: CellsPage = await read((reader) => searchCells(reader, table, patterns, from))
      total.looked += page.cells
      total.bytes += page.bytes
      total.hits += page.hits
      after = page.next
    } while (after !== null)
  }
  return [...found.values()]
}
