import {
  comparisonNotes,
  type ComparisonModel,
  type ComparisonWords,
  type GroupWords,
} from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { CompareChart } from './CompareChart.tsx'
import { GroupLetter } from './GroupLetter.tsx'

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

interface SentencesProps {
  readonly label: string
  readonly groups: readonly GroupWords[]
  /** Which of a group's lines are said here, the end left out; by default all of them. */
  readonly from?: number
  readonly to?: number
}

/** The sentences of the groups, each behind its mark; a group of which nothing is said is left out. */
export function Sentences({ label, groups, from = 0, to }: SentencesProps) {
  const said = groups.map((group) => ({ ...group, lines: group.lines.slice(from, to) }))
  const shown = said.filter(({ lines }) => lines.length > 0)
  if (shown.length === 0) return null
  return (
    <ul className="pile tight compare-sentences" aria-label={label}>
      {shown.map(({ key, letter, name, lines }) => (
        <li key={key}>
          <GroupLetter letter={letter} /> <b>{name}</b> {compareWords.told(lines)}
        </li>
      ))}
    </ul>
  )
}
