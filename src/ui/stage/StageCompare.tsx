import { useMemo, type CSSProperties } from 'react'
import { comparisonWords } from '../../figures/index.ts'
import { compareWords, messages, stageWords } from '../../messages/index.ts'
import { CompareChart } from '../compare/CompareChart.tsx'
import { useComparison } from '../compare/use-comparison.ts'
import '../compare/compare.css'

/** 对比: the groups side by side, with what can be said of them in sentences. */
export function StageCompare() {
  const model = useComparison()
  const words = useMemo(() => model && comparisonWords(model), [model])
  if (!model || !words) return <p className="part-message">{messages.part.loading}</p>
  if (model.groups.length === 0) return <p className="stage-empty">{stageWords.noGroups}</p>
  const longest = Math.max(...model.groups.map(({ name }) => name.length))
  const rows = model.categories.length * (model.groups.length + 1) + 1
  const notes = [
    ...words.coverage,
    ...model.excluded.map(({ name, problem }) => compareWords.coverageOf([name], problem)),
  ]
  return (
    <div
      className="stage-compare"
      style={{ '--rows': rows, '--letters': longest } as CSSProperties}
    >
      <CompareChart model={model} />
      <div className="stage-words">
        {words.categories.length > 0 && (
          <ul aria-label={compareWords.sentences}>
            {words.categories.map((sentence) => (
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
