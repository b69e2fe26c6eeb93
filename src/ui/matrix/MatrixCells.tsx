import {
  cellText,
  cellWords,
  lookOf,
  type CrossSpot,
  type Figure,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
} from '../../figures/index.ts'
import { matrixWords, messages } from '../../messages/index.ts'
import { regionLabel } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { hoverOff, hoverOn, rowHover, useHover } from '../shared/hover.ts'
import { cssInkOn, cssPaintOf } from '../theme/css-paint.ts'
import type { MatrixContext } from './matrix-context.ts'

type Spot = ReturnType<MatrixContext['place']>

interface MatrixCellProps {
  readonly row: MatrixRow
  readonly cell: MatrixCell
  readonly column: MatrixColumn
  readonly context: MatrixContext
  readonly place: Spot
}

/** One value of each dimension. */
export function MatrixCellView({ row, cell, column, context, place }: MatrixCellProps) {
  const { behind, narrowed, press, rows } = context
  const hovered = useHover((hover) => {
    const at = hover.region ?? hover.row
    const inColumn = hover.value === cell.column
    return at === null ? inColumn : at === cell.row && (hover.value === null || inColumn)
  })
  const look = lookOf(cell)
  const name = matrixWords.cell(row.name, column.label)
  // Marks the other views only: a tooltip would cover the cells beside this one.
  const on = (by: 'pointer' | 'focus') =>
    hoverOn({ ...rowHover(rows, cell.row), value: cell.column, by })
  return (
    <td
      role="gridcell"
      className={`press matrix-cell matrix-${look}${look === 'zero' ? ' muted' : ''}${
        hovered ? ' matrix-hovered' : ''
      }`}
      aria-label={cellWords(name, cell, narrowed)}
      aria-selected={cell.selected}
      aria-disabled={(cell.count === 0 && !cell.selected) || undefined}
      {...place}
      {...behind(cell)}
      onClick={(event) => press(cell, event.ctrlKey || event.metaKey)}
      onPointerEnter={() => on('pointer')}
      onPointerLeave={() => hoverOff()}
      onFocus={() => on('focus')}
      onBlur={() => hoverOff(0)}
    >
      <span
        className="cover matrix-fill"
        style={{ background: cssPaintOf({ ...cell, figure: cell }) }}
        aria-hidden="true"
      />
      <span
        className={`frame one-line ${look === 'class' ? 'strong' : ''} matrix-figure`}
        style={cssInkOn({ ...cell, figure: cell })}
      >
        {cell.selected && <span aria-hidden="true">✓ </span>}
        {cellText(cell, narrowed)}
      </span>
    </td>
  )
}

interface RowHeaderProps {
  readonly row: MatrixRow
  readonly at: number
  readonly context: MatrixContext
}

/** A value of the rows: chooses all of its row. */
export function RowHeader({ row, at, context }: RowHeaderProps) {
  const { facts } = useApp()
  const { behind, narrowed, press, place, rows } = context
  const hovered = useHover((hover) => (hover.region ?? hover.row) === row.key)
  const inside = row.containsSelected.map((key) => regionLabel(facts, key))
  const label = cellWords(row.name, row.total, narrowed)
  return (
    <th
      role="rowheader"
      scope="row"
      className={`press matrix-row-name${hovered ? ' matrix-hovered' : ''}${
        inside.length > 0 ? ' matrix-containing' : ''
      }`}
      aria-label={inside.length > 0 ? messages.option.containsSelected(label, inside) : label}
      aria-selected={row.selected}
      aria-disabled={(row.total.count === 0 && !row.selected) || undefined}
      {...place(at, 0)}
      {...behind({ row: row.key, column: null })}
      onClick={(event) => press({ row: row.key, column: null }, event.ctrlKey || event.metaKey)}
      onPointerEnter={() => hoverOn(rowHover(rows, row.key))}
      onPointerLeave={() => hoverOff()}
      onFocus={() => hoverOn({ ...rowHover(rows, row.key), by: 'focus' })}
      onBlur={() => hoverOff(0)}
    >
      {row.selected && <span aria-hidden="true">✓ </span>}
      {row.shortName}
      {inside.length > 0 && (
        <span className="matrix-inside small cut">{messages.region.containsSelected(inside)}</span>
      )}
    </th>
  )
}

interface TotalCellProps {
  readonly name: string
  readonly figure: Figure
  readonly spot: CrossSpot
  readonly place: Spot
  readonly context: MatrixContext
}

/** A sum at the edge; only read, never chosen. */
export function TotalCell({ name, figure, spot, place, context }: TotalCellProps) {
  const { behind, narrowed } = context
  return (
    <td
      role="gridcell"
      className="matrix-total"
      aria-label={cellWords(name, figure, narrowed)}
      {...place}
      {...behind(spot)}
    >
      {cellText(figure, narrowed)}
    </td>
  )
}
