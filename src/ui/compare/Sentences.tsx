import type { GroupWords } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { GroupLetter } from './GroupLetter.tsx'

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
          <span>
            <GroupLetter letter={letter} /> <b>{name}</b>
          </span>{' '}
          <span>{unbroken(compareWords.told(lines))}</span>
        </li>
      ))}
    </ul>
  )
}

/** A figure with its base or unit: 7 / 12, 4.5 个. */
const FIGURE = /\d[\d.]* (?:\/ \d+|个)/g

/** Words whose figures stand on one line each: no line ends within one. */
const unbroken = (words: string): string =>
  words.replace(FIGURE, (figure) => figure.replaceAll(' ', '\u00a0'))
