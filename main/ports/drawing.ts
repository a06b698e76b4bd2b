import type { Json } from '../../shared/contract/json'

/** The layouts the program ships, `resources/letters/<name>.typ`. */
export type Layout = 'referralLetter' | 'recoverySheet'

export type DrawRequest = {
  readonly layout: Layout
  /** Everything the layout shows. Data only: nothing in it is ever read as markup. */
  readonly content: Json
  /** Pictures by the name the layout calls them by, PNG, JPEG or SVG bytes. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
}

/** Draws a layout as a PDF made to PDF/A-2a, the same bytes for the same request on every system. */
export interface Drawing {
  draw(request: DrawRequest): Promise<Uint8Array>
  close(): Promise<void>
}
