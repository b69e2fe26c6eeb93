/** A, B, C, D: the mark of a compared group by its place among the groups of the view. */
export const groupLetter = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at)
