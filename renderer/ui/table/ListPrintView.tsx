import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import type { TakenList } from './column'

/**
 * A list on paper. On the screen it cannot be seen; while it stands in the page, printing prints it and nothing else.
 * Title, day and column heads are repeated on each sheet. `onReady` is called once it is in the page.
 */
export function ListPrintView({
  list: { title, subtitle, headers, rows },
  day,
  onReady,
}: {
  list: TakenList
  day: string
  onReady: () => void
}) {
  const ready = useEffectEvent(onReady)
  useEffect(() => ready(), [])
  const whole = { colSpan: headers.length }
  return createPortal(
    <div className="k-print k-print-list" aria-hidden="true">
      <table>
        <thead>
          <tr>
            <td {...whole} className="k-print-edge" />
          </tr>
          <tr>
            <td {...whole} className="k-print-title">
              <strong>{title}</strong> {[subtitle, day].filter((part) => part !== '').join(' · ')}
            </td>
          </tr>
          <tr>
            {headers.map((header) => (
              <th key={header}>{header}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the sheet is written once and never changes
            <tr key={index}>
              {row.map((text, column) => (
                <td key={headers[column]}>
                  <bdi>{text}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td {...whole} className="k-print-edge" />
          </tr>
        </tfoot>
      </table>
    </div>,
    document.body,
  )
}
