import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** A page as a picture: one byte of grey per dot, line after line. */
export type DrawnPage = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

const usualDotsPerInch = 100
/** 2,5 mm: wide enough that the soft edge of a letter stays in its tile, small enough that no letter hides in it. */
const tile = 10

/** The pages of a PDF as they look, drawn by another library than the one that wrote it. */
export async function drawnPages(
  bytes: Uint8Array,
  dotsPerInch = usualDotsPerInch,
): Promise<readonly DrawnPage[]> {
  const drawer = new Worker(join(__dirname, 'pageDrawer.mjs'), { workerData: { bytes, dotsPerInch } })
  const [pages] = (await once(drawer, 'message')) as [readonly DrawnPage[]]
  return pages
}

/**
 * How two pictures of a page differ. `share`: how much of the ink lies elsewhere, 0 for the same page, about 0.8 for
 * another text. `worst`: the greatest difference of one tile, 1 for black in place of white.
 */
export function difference(one: DrawnPage, other: DrawnPage): { share: number; worst: number } {
  const [here, there] = [inkOf(one), inkOf(other)]
  const places = [...new Set([...here.keys(), ...there.keys()])]
  const parts = places.map((place) => Math.abs((here.get(place) ?? 0) - (there.get(place) ?? 0)))
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
  return {
    share: sum(parts) / (sum(here.values()) + sum(there.values())),
    worst: Math.max(0, ...parts) / (255 * tile * tile),
  }
}

function inkOf({ width, grey }: DrawnPage): Map<string, number> {
  const ink = new Map<string, number>()
  grey.forEach((light, at) => {
    if (light === 255) return
    const place = `${Math.floor((at % width) / tile)} ${Math.floor(at / width / tile)}`
    ink.set(place, (ink.get(place) ?? 0) + 255 - light)
  })
  return ink
}
