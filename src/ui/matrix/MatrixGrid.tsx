import { useMemo } from 'react'
import {
  chooseCells,
  type CellTarget,
  type MatrixFigure,
  type MatrixModel,
  type MatrixRow,
} from '../../figures/index.ts'
import { matrixWords } from '../../messages/index.ts'
import type { MatrixOrder } from '../../view/index.ts'
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
    if (choosable(target)) dispatch(chooseCells(store.getState().view, target, toggle || multi))
  }
  const order = (by: MatrixOrder) => {
    const again = JSON.stringify(by) === JSON.stringify(matrixOrder)
    dispatch({ type: 'matrix/order-changed', order: again ? { by: 'code' } : by })
  }
  const orderAt = (column: number): MatrixOrder => {
    const category = columns[column - 1]?.category
    if (category !== undefined) return { by: 'category', category }
    return column === 0 ? { by: 'code' } : { by: 'total' }
  }
  const targetAt = (row: number, column: number): CellTarget | null => {
    const region = rows[row]?.key ?? null
    const category = columns[column - 1]?.category ?? null
    if (region !== null && category !== null) return { region, category }
    if (region !== null && column === 0) return { region, category: null }
    return row === -1 && category !== null ? { region: null, category } : null
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
  const context: MatrixContext = { narrowed, press, order, place }
  const matrix = matrixWords
  return (
    <div className="matrix-scroll">
      <table
        ref={root}
        className="matrix-table"
        role="grid"
        aria-label={matrix.grid}
        aria-multiselectable="true"
        {...gridEvents}
      >
        <thead role="rowgroup">
          <tr role="row">
            <CornerHeader context={context} order={matrixOrder} />
            {columns.map((column, i) => (
              <ColumnHeader
                key={column.category}
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
            <Row key={row.key} row={row} at={i} context={context} />
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
                key={column.category}
                name={matrix.totalOf(column.category)}
                figure={column.total}
                place={place(rows.length, i + 1)}
                narrowed={narrowed}
              />
            ))}
            <TotalCell
              name={matrix.totalOf(matrix.all)}
              figure={model.total}
              place={place(rows.length, columns.length + 1)}
              narrowed={narrowed}
            />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Row({ row, at, context }: { row: MatrixRow; at: number; context: MatrixContext }) {
  return (
    <tr role="row">
      <RowHeader row={row} at={at} context={context} />
      {row.cells.map((cell, i) => (
        <MatrixCellView
          key={cell.category}
          row={row}
          cell={cell}
          context={context}
          place={context.place(at, i + 1)}
        />
      ))}
      <TotalCell
        name={matrixWords.totalOf(row.name)}
        figure={row.total}
        place={context.place(at, row.cells.length + 1)}
        narrowed={context.narrowed}
      />
    </tr>
  )
}

/** Nothing that would show no case can be chosen; what is selected can always be taken away. */
function choosableIn(model: MatrixModel): (target: CellTarget) => boolean {
  const has = (figure: MatrixFigure | undefined, selected: boolean | undefined) =>
    selected === true || (figure?.count ?? 0) > 0
  return ({ region, category }) => {
    const row = model.rows.find((candidate) => candidate.key === region)
    const column = model.columns.find((candidate) => candidate.category === category)
    if (region === null) return has(column?.total, column?.selected)
    if (category === null) return has(row?.total, row?.selected)
    const cell = row?.cells.find((candidate) => candidate.category === category)
    return has(cell, cell?.selected)
  }
}
