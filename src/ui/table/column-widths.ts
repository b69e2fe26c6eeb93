import { NUMBER, type Dimension, type DimensionKind } from '../../domain/index.ts'

/** What the title must have. */
const TITLE_LEAST = '200px'

/** `null`: takes the rest. The style sheet knows the screen. */
const WIDTHS = {
  title: null,
  organization: 'var(--organization-width)',
  place: 'var(--place-width)',
  ordinal: 'var(--ordinal-width)',
} as const
/** At least so many pixels, and what the header needs. */
const LEAST = { nominal: 112, time: 96, boolean: 96, many: 200, number: 96, text: 160 } as const
const MOST_FOR_HEADER = 200
const CHARACTER = 12
const AROUND_HEADER = 32

const isMeasured = (kind: DimensionKind): kind is keyof typeof LEAST => kind in LEAST

/** Width of a column as CSS has it; `null` for the title, which takes the rest. */
export function columnWidth({ id, kind, label }: Dimension): string | null {
  if (id === NUMBER) return '56px'
  if (!isMeasured(kind)) return WIDTHS[kind]
  const header = Math.min(MOST_FOR_HEADER, label.length * CHARACTER + AROUND_HEADER)
  return `${Math.max(LEAST[kind], header)}px`
}

/** Width below which a table of these columns is scrolled sideways, so that none is squeezed away. */
export function leastWidth(columns: readonly Dimension[]): string {
  const fixed = columns
    .filter(({ kind }) => kind !== 'title' && kind !== 'organization')
    .map(columnWidth)
  const sum = [TITLE_LEAST, ...fixed].join(' + ')
  // The organisations' width is a share of the whole.
  const hasShare = columns.some(({ kind }) => kind === 'organization')
  return hasShare ? `calc((${sum}) / (1 - var(--organization-share)))` : `calc(${sum})`
}

/** What a cell is for the style sheet: the list's own number, else its kind. */
export const cellClass = ({ id, kind }: Dimension): string =>
  `cell-${id === NUMBER ? NUMBER : kind}`
