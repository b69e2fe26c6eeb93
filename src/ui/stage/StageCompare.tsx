import type { CSSProperties } from 'react'
import { comparisonNotes, type ComparisonModel, type ComparisonWords } from '../../figures/index.ts'
import { compareWords, stageWords } from '../../messages/index.ts'
import { CompareChart } from '../compare/CompareChart.tsx'
import { Sentences } from '../compare/Sentences.tsx'
import { Compared } from '../compare/Compared.tsx'
import '../compare/compare.css'

/** 对比: the groups side by side, with what can be said of them in sentences. */
export function StageCompare() {
  return <Compared>{(model, words) => <Groups model={model} words={words} />}</Compared>
}

function Groups({ model, words }: { model: ComparisonModel; words: ComparisonWords }) {
  if (model.groups.length === 0) return <p className="stage-empty">{stageWords.noGroups}</p>
  const longest = (names: readonly string[]) => Math.max(...names.map((name) => name.length))
  const rows = model.values.length * model.groups.length + 1
  const style = {
    '--rows': rows,
    '--letters': longest(model.groups.map(({ name }) => name)) + 2,
    '--value-letters': longest(model.values.map(({ label }) => label)),
  }
  return (
    <div className="well-below fill stage-figure stage-compare" style={style as CSSProperties}>
      <CompareChart model={model} />
      <div className="stage-words">
        <Sentences label={compareWords.sentences} groups={words.groups} />
        {comparisonNotes(model, words).map((sentence) => (
          <p key={sentence} className="note">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  )
}
