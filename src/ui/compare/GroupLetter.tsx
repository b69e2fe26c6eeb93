interface GroupLetterProps {
  readonly letter: string
  /** Whether it stands at what only a part of the group's cases belong to. */
  readonly part?: boolean
}

/** A, B … : the mark of a compared group, the same wherever the group is shown. */
export const GroupLetter = ({ letter, part = false }: GroupLetterProps) => (
  <span className={`group-letter exact ${part ? 'group-letter-part' : ''}`}>{letter}</span>
)
