import { type GoalName, goals, goalText, isMet } from './goals'
import { type Case, type Figures, measure } from './measure'

export type Row = {
  readonly name: string
  readonly unit: 'ms' | 'MB'
  readonly ours: Figures
  readonly raw: Figures | null
  /** Null: told for its own sake. */
  readonly goal: GoalName | null
}

export async function rowOf(one: Case, goal: GoalName | null): Promise<Row> {
  return { name: one.name, unit: 'ms', goal, ...(await measure(one)) }
}

const metOf = ({ goal, ours, raw }: Row) => (goal ? isMet(goals[goal], ours, raw) : null)

const ratioOf = ({ goal, ours, raw }: Row): number | null => {
  if (!raw) return null
  const of = goal ? goals[goal].of : 'p50'
  return ours[of] / raw[of]
}

/** As `--json` prints it. */
export const asJson = (row: Row) => ({
  ...row,
  ratio: ratioOf(row),
  goal: row.goal && goalText(goals[row.goal]),
  met: metOf(row),
})

const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2))
const cells = ({ p50, p95, max }: Figures) => [p50, p95, max].map(shown)

const titles = [
  'case', 'n', 'p50', 'p95', 'max', 'raw p50', 'raw p95', 'raw max', 'ratio', 'goal', 'met',
] // prettier-ignore

/** A Markdown table, so that it can stand in the documentation as it is. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { name, unit, ours, raw, goal } = row
    const ratio = ratioOf(row)
    const met = metOf(row)
    return [
      unit === 'ms' ? name : `${name} (${unit})`,
      String(ours.count),
      ...cells(ours),
      ...(raw ? cells(raw) : ['', '', '']),
      ratio === null ? '' : ratio.toFixed(2),
      goal ? goalText(goals[goal]) : '',
      met === null ? '' : met ? 'yes' : 'NO',
    ]
  })
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]!.length)),
  )
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join(' | ')} |`
  return [
    line(titles),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...lines.map(line),
  ].join('\n')
}
