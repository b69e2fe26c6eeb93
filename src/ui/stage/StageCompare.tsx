import type { CSSProperties } from 'react'
import type { ComparisonModel, ComparisonWords } from '../../figures/index.ts'
import { compareWords, stageWords } from '../../messages/index.ts'
import { CompareChart } from '../compare/CompareChart.tsx'
import { Compared } from '../compare/Compared.tsx'
import '../compare/compare.css'

/** 对比: the groups side by side, with what can be said of them in sentences. */
export function StageCompare() {
  return <Compared>{(model, words) => <Groups model={model} words={words} />}</Compared>
}

function Groups({ model, words }: { model: ComparisonModel; words: ComparisonWords }) {
  if (model.groups.length === 0) return <p className="stage-empty">{stageWords.noGroups}</p>
  const longest = Math.max(...model.groups.map(({ name }) => name.length))
  const rows = model.values.length * (model.groups.length + 1) + 1
  const notes = [
    ...words.coverage,
    ...model.excluded.map(({ name, problem }) => compareWords.coverageOf([name], problem)),
  ]
  return (
    <div
      className="well-below fill stage-figure stage-compare"
      style={{ '--rows': rows, '--letters': longest } as CSSProperties}
    >
      <CompareChart model={model} />
      <div className="stage-words">
        {words.values.length > 0 && (
          <ul aria-label={compareWords.sentences}>
            {words.values.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {words.reference !== '' && <p className="note">{words.reference}</p>}
        {[...words.overlaps, ...notes].map((sentence) => (
          <p key={sentence} className="note">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  )
}
