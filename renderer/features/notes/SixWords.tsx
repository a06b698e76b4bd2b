import './notes.css'

/** The fingerprint of somebody's keys, to be read aloud. */
export function SixWords({ words, label }: { readonly words: readonly string[]; readonly label: string }) {
  return (
    <span className="f-six-words" role="list" aria-label={label}>
      {words.map((word, index) => (
        <span key={index} role="listitem">
          {word}
        </span>
      ))}
    </span>
  )
}
