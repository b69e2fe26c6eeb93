import { useMemo, type CSSProperties } from 'react'
import {
  comparisonOption,
  type ComparisonGroup,
  type ComparisonModel,
} from '../../figures/index.ts'
import { compareWords, messages } from '../../messages/index.ts'
import { Chart } from '../shared/Chart.tsx'
import { useMotion } from '../shared/use-media.ts'
import { chartLook } from '../theme/chart-look.ts'
import { categoryColor, rowHeight } from '../theme/tokens.ts'

/** Height of a row at which the first picture is drawn; the page stretches it. */

/**
 * Values one below the other, in each the groups, all on one scale: a table of words and figures
 * with the bars as a picture between them.
 */
export function CompareChart({ model }: { model: ComparisonModel }) {
  const moving = useMotion()
  const option = useMemo(() => comparisonOption(model, chartLook(moving)), [model, moving])
  const rows = model.values.length * (model.groups.length + 1)
  const pictureSize = useMemo(() => [240, rows * rowHeight.compareHeight] as const, [rows])
  const compare = compareWords
  const expected = model.groups.some((group) => group.figures.some((one) => one.expected !== null))
  return (
    <div className="frame">
      <div className="compare-picture" style={{ '--rows': rows } as CSSProperties}>
        <Chart option={option} pictureSize={pictureSize} />
      </div>
      <table className="compare-table" aria-label={compare.table(model.dimension.label)}>
        <thead className="one-line">
          <tr>
            <th scope="col" className="note compare-name cut">
              {compare.group}
            </th>
            <td className="note cut frame compare-bar">{compare.bars}</td>
            <th scope="col" className="note number compare-figure">
              {compare.count}
            </th>
            <th scope="col" className="number compare-expected note">
              {compare.expected}
            </th>
          </tr>
        </thead>
        {model.values.map(({ key, label }, index) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="compare-category">
                <span
                  className="dot dot-leading exact"
                  style={{ background: categoryColor(index) }}
                />
                {label}
              </th>
            </tr>
            {model.groups.map((group) => (
              <GroupRow key={group.key} group={group} index={index} max={model.max} />
            ))}
          </tbody>
        ))}
      </table>
      <p className="note">
        {expected ? `${compare.legend}，${compare.legendExpected}` : compare.legend}
      </p>
    </div>
  )
}

interface GroupRowProps {
  readonly group: ComparisonGroup
  readonly index: number
  readonly max: number
}

function GroupRow({ group, index, max }: GroupRowProps) {
  const compare = compareWords
  const { count } = messages
  const figure = group.figures[index]
  const expected = figure?.expected ?? null
  return (
    <tr>
      <th scope="row" className="compare-name cut" title={group.name}>
        {group.name}
      </th>
      <td className="cut frame compare-bar">
        {expected !== null && (
          <span className="compare-mark" style={{ left: `${(expected / max) * 100}%` }} />
        )}
      </td>
      <td className="number compare-figure">
        <b>{count.number(figure?.count ?? 0)}</b> / {count.number(group.base)}
      </td>
      <td className="number compare-expected note">
        {expected === null ? compare.none : compare.about(expected)}
      </td>
    </tr>
  )
}
