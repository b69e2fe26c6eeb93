import type { ComparisonWords } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'

/** The comparison in sentences: side by side, then each group against the rest. */
export function CompareWords({ words }: { words: ComparisonWords }) {
  const compare = compareWords
  return (
    <div className="below pile tight compare-words">
      {words.overlaps.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {words.values.length > 0 && (
        <section aria-label={compare.sentences}>
          <h3 className="below">{compare.sentences}</h3>
          <ul>
            {words.values.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {words.reference !== '' && <p className="note">{words.reference}</p>}
        </section>
      )}
      {words.rests.map(({ name, lines }) => (
        <section key={name} aria-label={compare.restOf(name)}>
          <h3 className="below">{compare.restOf(name)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="note">{compare.caveat}</p>
    </div>
  )
}
