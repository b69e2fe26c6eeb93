import { NUMBER, type Dimension, type DimensionKind } from '../../domain/index.ts'

/** The least that the title and the organisations share between them. */
const FLEXIBLE = '400px'

/** `null`: takes the rest. The style sheet knows the screen. */
const WIDTHS: Readonly<Record<DimensionKind, string | null>> = {
  title: null,
  organization: 'var(--organization-width)',
  place: 'var(--place-width)',
  nominal: '112px',
  ordinal: 'var(--ordinal-width)',
  time: '96px',
  boolean: '96px',
  many: '200px',
  number: '96px',
  text: '160px',
}

/** Width of a column as CSS has it; `null` for the title, which takes the rest. */
export const columnWidth = ({ id, kind }: Dimension): string | null =>
  id === NUMBER ? '56px' : WIDTHS[kind]

/** Width below which a table of these columns is scrolled sideways, so that none is squeezed away. */
export function leastWidth(columns: readonly Dimension[]): string {
  const fixed = columns
    .filter(({ kind }) => kind !== 'title' && kind !== 'organization')
    .map(columnWidth)
  return `calc(${[FLEXIBLE, ...fixed].join(' + ')})`
}

/** What a cell is for the style sheet: the list's own number, else its kind. */
export const cellClass = ({ id, kind }: Dimension): string =>
  `cell-${id === NUMBER ? NUMBER : kind}`

/**
 * The dimensions whose 是 is a mark beside a column: those without a column of their own, at the last
 * column before them.
 */
export function marksBeside(
  dimensions: readonly Dimension[],
): ReadonlyMap<string, readonly Dimension[]> {
  const marks = new Map<string, Dimension[]>()
  let column: string | null = null
  for (const dimension of dimensions) {
    if (dimension.column) column = dimension.id
    else if (dimension.kind === 'boolean' && column !== null) {
      marks.set(column, [...(marks.get(column) ?? []), dimension])
    }
  }
  return marks
}
