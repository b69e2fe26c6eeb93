import { comparisonNotes, type ComparisonModel, type ComparisonWords } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { CompareChart } from './CompareChart.tsx'
import { Sentences } from './Sentences.tsx'

interface CompareFigureProps {
  readonly model: ComparisonModel
  readonly words: ComparisonWords
}

/** What differs most of each group, the bars, then the rest of what can be said. */
export function CompareFigure({ model, words }: CompareFigureProps) {
  const compare = compareWords
  return (
    <div
      className="below fill compare-scroll"
      tabIndex={0}
      role="group"
      aria-label={compare.scroller}
    >
      <Sentences label={compare.sentences} groups={words.groups} to={1} />
      <CompareChart model={model} />
      <div className="below pile tight">
        <Sentences label={compare.moreSentences} groups={words.groups} from={1} />
        {model.groups.length === 1 && <p className="note">{compare.oneMore}</p>}
        {comparisonNotes(model, words).map((sentence) => (
          <p key={sentence} className="note">
            {sentence}
          </p>
        ))}
        <p className="note">{compare.caveat}</p>
      </div>
    </div>
  )
}
