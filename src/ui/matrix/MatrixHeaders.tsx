import type { ReactNode } from 'react'
import { cellWords, type MatrixColumn } from '../../figures/index.ts'
import { PLACE } from '../../domain/index.ts'
import { matrixWords } from '../../messages/index.ts'
import type { MatrixOrder } from '../../view/index.ts'
import { hoverOff, hoverOn, useHover } from '../shared/hover.ts'
import { categoryColor } from '../theme/tokens.ts'
import type { MatrixContext } from './matrix-context.ts'

interface HeaderProps {
  readonly context: MatrixContext
  /** The order of the rows at present. */
  readonly order: MatrixOrder
}

interface CornerHeaderProps extends HeaderProps {
  /** What the rows' dimension is called. */
  readonly label: string
}

/** 地区: puts the rows into their own order, regions by code. */
export function CornerHeader({ context, order, label }: CornerHeaderProps) {
  const matrix = matrixWords
  const active = order.by === 'code'
  return (
    <th
      role="columnheader"
      scope="col"
      className="matrix-corner"
      aria-label={label}
      aria-sort={active ? 'ascending' : undefined}
      {...context.place(-1, 0)}
    >
      <Sorted
        label={context.rows === PLACE ? matrix.sortByCode : matrix.sortByOwn(label)}
        active={active}
        ascending
        onClick={() => context.order({ by: 'code' })}
      >
        {label}
      </Sorted>
    </th>
  )
}

interface ColumnHeaderProps extends HeaderProps {
  readonly column: MatrixColumn
  readonly at: number
}

/** A value: chooses all of its column; its button orders the rows by it. */
export function ColumnHeader({ column, at, context, order }: ColumnHeaderProps) {
  const { key, label, index, total, selected } = column
  const hovered = useHover((hover) => hover.value === key)
  const active = order.by === 'value' && order.value === key
  return (
    <th
      role="columnheader"
      scope="col"
      className={`press matrix-column-name${hovered ? ' matrix-hovered' : ''}`}
      aria-label={cellWords(label, total, context.narrowed)}
      aria-selected={selected}
      aria-disabled={(total.count === 0 && !selected) || undefined}
      aria-sort={active ? 'descending' : undefined}
      {...context.place(-1, at)}
      {...context.behind({ row: null, column: key })}
      onClick={(event) => context.press({ row: null, column: key }, event.ctrlKey || event.metaKey)}
      onPointerEnter={() => hoverOn({ value: key })}
      onPointerLeave={() => hoverOff()}
      onFocus={() => hoverOn({ value: key, by: 'focus' })}
      onBlur={() => hoverOff(0)}
    >
      <Sorted
        label={matrixWords.sortBy(label)}
        active={active}
        onClick={() => context.order({ by: 'value', value: key })}
      >
        {selected ? (
          <span aria-hidden="true">✓</span>
        ) : (
          <span
            className="dot exact"
            style={{ background: categoryColor(index) }}
            aria-hidden="true"
          />
        )}
        <span className="breaks matrix-header-text">{label}</span>
      </Sorted>
    </th>
  )
}

/** 合计: orders the rows by their totals. */
export function TotalHeader({ context, order, at }: HeaderProps & { readonly at: number }) {
  const matrix = matrixWords
  const active = order.by === 'total'
  return (
    <th
      role="columnheader"
      scope="col"
      className="matrix-total-head"
      aria-label={matrix.total}
      aria-sort={active ? 'descending' : undefined}
      {...context.place(-1, at)}
    >
      <Sorted
        label={matrix.sortBy(matrix.total)}
        active={active}
        onClick={() => context.order({ by: 'total' })}
      >
        {matrix.total}
      </Sorted>
    </th>
  )
}

interface SortedProps {
  readonly label: string
  readonly active: boolean
  readonly ascending?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A header's words and its button for the order; by keyboard, Enter on the header does the same. */
function Sorted({ label, active, ascending = false, onClick, children }: SortedProps) {
  return (
    <span className="row matrix-header">
      {children}
      <button
        type="button"
        className={`matrix-sort${active ? ' matrix-sort-active' : ''}`}
        tabIndex={-1}
        aria-label={label}
        title={label}
        onClick={(event) => {
          event.stopPropagation()
          onClick()
        }}
      >
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d={ascending ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'} />
        </svg>
      </button>
    </span>
  )
}
