export type Figure = {
  readonly label: string
  readonly value: string
  /** What exactly it counts. */
  readonly definition: string
  readonly onOpen?: (() => void) | undefined
}

/** A few numbers, each with its definition; one that counts records opens their list. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="k-figures">
      {figures.map(({ label, value, definition, onOpen }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <small>{definition}</small>
            {onOpen ? (
              <button type="button" className="k-link" aria-label={`${label}: ${value}`} onClick={onOpen}>
                {value}
              </button>
            ) : (
              <span>{value}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
