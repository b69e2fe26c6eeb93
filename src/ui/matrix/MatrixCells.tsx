import type { MatrixCell, MatrixFigure, MatrixRow } from '../../figures/index.ts'
import { matrixWords, messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { hoverOff, hoverOn, useHover } from '../shared/hover.ts'
import type { MatrixContext } from './matrix-context.ts'

type Place = ReturnType<MatrixContext['place']>

/** `3 / 5` where other filters narrow, else the count alone. */
function figureText(figure: MatrixFigure, narrowed: boolean): string {
  const { count } = messages
  return narrowed && figure.base > 0
    ? count.of(figure.count, figure.base)
    : count.number(figure.count)
}

export function figureLabel(name: string, figure: MatrixFigure, narrowed: boolean): string {
  const { option } = messages
  return narrowed
    ? option.filtered(name, figure.count, figure.base)
    : option.all(name, figure.count)
}

interface MatrixCellProps {
  readonly row: MatrixRow
  readonly cell: MatrixCell
  readonly context: MatrixContext
  readonly place: Place
}

/** One region and one category. */
export function MatrixCellView({ row, cell, context, place }: MatrixCellProps) {
  const { narrowed, press } = context
  const hovered = useHover(
    (hover) =>
      (hover.region === cell.region && (!hover.category || hover.category === cell.category)) ||
      (hover.region === null && hover.category === cell.category),
  )
  const fill = cell.step >= 0 ? `var(--sequence-${cell.step})` : 'var(--no-match)'
  const look = cell.base === 0 ? 'zero' : cell.count === 0 ? 'no-match' : 'class'
  const name = matrixWords.cell(row.name, cell.category)
  // Marks the other views only: a tooltip would cover the cells beside this one.
  const on = (by: 'pointer' | 'focus') =>
    hoverOn({ region: cell.region, category: cell.category, by })
  return (
    <td
      role="gridcell"
      className={`matrix-cell matrix-${look}${cell.dimmed ? ' matrix-dimmed' : ''}${
        hovered ? ' matrix-hovered' : ''
      }`}
      aria-label={figureLabel(name, cell, narrowed)}
      aria-selected={cell.selected}
      aria-disabled={(cell.count === 0 && !cell.selected) || undefined}
      {...place}
      onClick={(event) => press(cell, event.ctrlKey || event.metaKey)}
      onPointerEnter={() => on('pointer')}
      onPointerLeave={() => hoverOff()}
      onFocus={() => on('focus')}
      onBlur={() => hoverOff(0)}
    >
      <span className="matrix-fill" style={{ background: fill }} aria-hidden="true" />
      <span
        className="matrix-figure"
        style={
          cell.dimmed || cell.step < 0 ? undefined : { color: `var(--on-sequence-${cell.step})` }
        }
      >
        {cell.selected && <span aria-hidden="true">✓ </span>}
        {figureText(cell, narrowed)}
      </span>
    </td>
  )
}

interface RowHeaderProps {
  readonly row: MatrixRow
  readonly at: number
  readonly context: MatrixContext
}

/** A region: chooses all of its row. */
export function RowHeader({ row, at, context }: RowHeaderProps) {
  const { dataset } = useApp()
  const { narrowed, press, place } = context
  const hovered = useHover((hover) => hover.region === row.key)
  const inside = row.containsSelected.map((key) => regionLabel(dataset, key))
  const label = figureLabel(row.name, row.total, narrowed)
  return (
    <th
      role="rowheader"
      scope="row"
      className={`matrix-row-name${hovered ? ' matrix-hovered' : ''}${
        inside.length > 0 ? ' matrix-containing' : ''
      }`}
      aria-label={inside.length > 0 ? messages.option.containsSelected(label, inside) : label}
      aria-selected={row.selected}
      aria-disabled={(row.total.count === 0 && !row.selected) || undefined}
      {...place(at, 0)}
      onClick={(event) =>
        press({ region: row.key, category: null }, event.ctrlKey || event.metaKey)
      }
      onPointerEnter={() => hoverOn({ region: row.key })}
      onPointerLeave={() => hoverOff()}
      onFocus={() => hoverOn({ region: row.key, by: 'focus' })}
      onBlur={() => hoverOff(0)}
    >
      {row.selected && <span aria-hidden="true">✓ </span>}
      {row.shortName}
      {inside.length > 0 && (
        <span className="matrix-inside cut">{messages.region.containsSelected(inside)}</span>
      )}
    </th>
  )
}

interface TotalCellProps {
  readonly name: string
  readonly figure: MatrixFigure
  readonly place: Place
  readonly narrowed: boolean
}

/** A sum at the edge; only read, never chosen. */
export function TotalCell({ name, figure, place, narrowed }: TotalCellProps) {
  return (
    <td
      role="gridcell"
      className="matrix-total"
      aria-label={figureLabel(name, figure, narrowed)}
      {...place}
    >
      {figureText(figure, narrowed)}
    </td>
  )
}
