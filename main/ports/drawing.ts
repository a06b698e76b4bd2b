import type { Json } from '../../shared/contract/json'

/** The layouts the program ships, `resources/letters/<name>.typ`. */
export type Layout =
  | 'referralLetter'
  | 'recoverySheet'
  | 'invitation'
  | 'donationAcknowledgement'
  | 'form'
  | 'goodsReceipt'
  | 'labelSheet'
  | 'report'

export type DrawRequest = {
  readonly layout: Layout
  /** Everything the layout shows. Data only: nothing in it is ever read as markup. */
  readonly content: Json
  /** Pictures by the name the layout calls them by (letters and digits), PNG or JPEG bytes. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
}

/** Draws a layout as a PDF made to PDF/A-2a, the same bytes for the same request on every system. */
export interface Drawing {
  /** @throws {DrawingFailed} */
  draw(request: DrawRequest): Promise<Uint8Array>
  close(): Promise<void>
}

/** Why bytes are not taken as a picture. */
export type PictureProblem = 'notAPicture' | 'tooManyBytes' | 'tooManyPixels' | 'damaged' | 'printersColours'

export type DrawingProblem =
  /** Characters the letters' fonts cannot show (`漢`), or that nobody can see on paper (`U+202E`). */
  | { readonly code: 'unprintableCharacters'; readonly characters: readonly string[] }
  | { readonly code: 'badPicture'; readonly picture: string; readonly problem: PictureProblem }
  /** The drawing ran longer than it may and was stopped. */
  | { readonly code: 'timedOut' }
  /** The layout and the content do not fit together, or a shipped file is missing: a fault of the program. */
  | { readonly code: 'layoutFailed'; readonly detail: string }
  | { readonly code: 'closed' }

/** Thrown by `draw`. Its texts hold no words of the content. */
export class DrawingFailed extends Error {
  readonly problem: DrawingProblem

  constructor(problem: DrawingProblem) {
    super(`Drawing failed: ${problem.code}`)
    this.name = 'DrawingFailed'
    this.problem = problem
  }
}
