import { useMemo } from 'react'
import {
  chooseCells,
  crossNumber,
  type CellTarget,
  type Figure,
  type MatrixModel,
  type MatrixRow,
} from '../../figures/index.ts'
import { matrixWords } from '../../messages/index.ts'
import type { MatrixOrder } from '../../view/index.ts'
import { BEHIND_KEYS, behindNumber } from '../behind/behind-number.ts'
import { useApp, useAppState, useDispatch, useView } from '../shared/app-context.tsx'
import { CornerHeader, ColumnHeader, TotalHeader } from './MatrixHeaders.tsx'
import { MatrixCellView, RowHeader, TotalCell } from './MatrixCells.tsx'
import type { MatrixContext } from './matrix-context.ts'
import { useMatrixFocus } from './use-matrix-focus.ts'

interface MatrixGridProps {
  readonly model: MatrixModel
  readonly narrowed: boolean
}

/** The matrix as a grid: one Tab stop, arrows move, Space chooses, Ctrl+Space adds or removes. */
export function MatrixGrid({ model, narrowed }: MatrixGridProps) {
  const { store } = useApp()
  const dispatch = useDispatch()
  const multi = useAppState((state) => state.multi)
  const matrixOrder = useView((view) => view.matrixOrder)
  const { columns, rows } = model
  const choosable = useMemo(() => choosableIn(model), [model])

  const press = (target: CellTarget, toggle: boolean) => {
    if (!choosable(target)) return
    const axes = { rows: model.rowsDimension.id, columns: model.columnsDimension.id }
    dispatch(chooseCells(axes, store.getState().view, target, toggle || multi))
  }
  const order = (by: MatrixOrder) => {
    const again = JSON.stringify(by) === JSON.stringify(matrixOrder)
    dispatch({ type: 'matrix/order-changed', order: again ? { by: 'code' } : by })
  }
  const orderAt = (column: number): MatrixOrder => {
    const value = columns[column - 1]?.key
    if (value !== undefined) return { by: 'value', value }
    return column === 0 ? { by: 'code' } : { by: 'total' }
  }
  const targetAt = (row: number, column: number): CellTarget | null => {
    const rowKey = rows[row]?.key ?? null
    const columnKey = columns[column - 1]?.key ?? null
    if (rowKey !== null && columnKey !== null) return { row: rowKey, column: columnKey }
    if (rowKey !== null && column === 0) return { row: rowKey, column: null }
    return row === -1 && columnKey !== null ? { row: null, column: columnKey } : null
  }
  const { root, place, gridEvents } = useMatrixFocus({
    rows: rows.length + 1,
    columns: columns.length + 2,
    press: (row, column, toggle) => {
      const target = targetAt(row, column)
      if (target) press(target, toggle)
    },
    sort: (column) => order(orderAt(column)),
  })
  const { rowsDimension, columnsDimension } = model
  const context: MatrixContext = {
    rows: rowsDimension.id,
    narrowed,
    behind: (spot) => behindNumber(crossNumber(model, spot)),
    press,
    order,
    place,
  }
  const matrix = matrixWords
  return (
    <div className="scrolls matrix-scroll">
      <table
        ref={root}
        className="matrix-table"
        role="grid"
        aria-label={matrix.grid(rowsDimension.label, columnsDimension.label)}
        aria-multiselectable="true"
        aria-keyshortcuts={BEHIND_KEYS}
        {...gridEvents}
      >
        <thead role="rowgroup">
          <tr role="row">
            <CornerHeader context={context} order={matrixOrder} label={rowsDimension.label} />
            {columns.map((column, i) => (
              <ColumnHeader
                key={column.key}
                column={column}
                at={i + 1}
                context={context}
                order={matrixOrder}
              />
            ))}
            <TotalHeader at={columns.length + 1} context={context} order={matrixOrder} />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, i) => (
            <Row key={row.key} row={row} columns={columns} at={i} context={context} />
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th
              role="rowheader"
              scope="row"
              className="matrix-total-name"
              {...place(rows.length, 0)}
            >
              {matrix.total}
            </th>
            {columns.map((column, i) => (
              <TotalCell
                key={column.key}
                name={matrix.totalOf(column.label)}
                figure={column.total}
                spot={{ row: null, column: column.key }}
                place={place(rows.length, i + 1)}
                context={context}
              />
            ))}
            <TotalCell
              name={matrix.totalOf(matrix.all)}
              figure={model.total}
              spot={{ row: null, column: null }}
              place={place(rows.length, columns.length + 1)}
              context={context}
            />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: MatrixRow
  readonly columns: MatrixModel['columns']
  readonly at: number
  readonly context: MatrixContext
}

function Row({ row, columns, at, context }: RowProps) {
  return (
    <tr role="row">
      <RowHeader row={row} at={at} context={context} />
      {columns.map((column, i) => {
        const cell = row.cells[i]
        return (
          cell && (
            <MatrixCellView
              key={column.key}
              row={row}
              cell={cell}
              column={column}
              context={context}
              place={context.place(at, i + 1)}
            />
          )
        )
      })}
      <TotalCell
        name={matrixWords.totalOf(row.name)}
        figure={row.total}
        spot={{ row: row.key, column: null }}
        place={context.place(at, row.cells.length + 1)}
        context={context}
      />
    </tr>
  )
}

/** Nothing that would show no case can be chosen; what is selected can always be taken away. */
function choosableIn(model: MatrixModel): (target: CellTarget) => boolean {
  const has = (figure: Figure | undefined, selected: boolean | undefined) =>
    selected === true || (figure?.count ?? 0) > 0
  return (target) => {
    const row = model.rows.find(({ key }) => key === target.row)
    const column = model.columns.find(({ key }) => key === target.column)
    if (target.row === null) return has(column?.total, column?.selected)
    if (target.column === null) return has(row?.total, row?.selected)
    const cell = row?.cells.find((candidate) => candidate.column === target.column)
    return has(cell, cell?.selected)
  }
}
