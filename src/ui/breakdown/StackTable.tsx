import type { StackModel } from '../../figures/index.ts'
import { messages } from '../../messages/index.ts'

/** The stacked bars as a table, for whoever does not see them. */
export function StackTable({ model, caption }: { model: StackModel; caption: string }) {
  const { breakdown, count } = messages
  return (
    // On the wrapper: a table itself would stay as wide as its columns.
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{model.rowsDimension.label}</th>
            {model.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{breakdown.totalHeader}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.segments.map(({ key, figure }) => (
                <td key={key}>{count.of(figure.count, figure.base)}</td>
              ))}
              <td>{count.of(row.figure.count, row.figure.base)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
