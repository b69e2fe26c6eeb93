/** A, B … : the mark of a compared group, the same wherever the group is shown. */
export const GroupLetter = ({ letter }: { letter: string }) => (
  <span className="group-letter exact">{letter}</span>
)
