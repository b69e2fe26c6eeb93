import { useMemo, type CSSProperties } from 'react'
import { comparisonOption, isExpecting, type ComparisonModel } from '../../figures/index.ts'
import { compareWords } from '../../messages/index.ts'
import { Chart } from '../shared/Chart.tsx'
import { useMotion } from '../shared/use-media.ts'
import { chartLook } from '../theme/chart-look.ts'
import { categoryColor, rowHeight } from '../theme/tokens.ts'
import { GroupRow } from './GroupRow.tsx'

/** Width at which the first picture is drawn; the page stretches it. */
const PICTURE_WIDTH = 240

/**
 * Values one below the other, in each the groups, all on one scale: a table of words and figures
 * with the bars as a picture between them.
 */
export function CompareChart({ model }: { model: ComparisonModel }) {
  const moving = useMotion()
  const option = useMemo(() => comparisonOption(model, chartLook(moving)), [model, moving])
  const rows = model.values.length * model.groups.length
  const pictureSize = useMemo(
    () => [PICTURE_WIDTH, rows * rowHeight.compareHeight] as const,
    [rows],
  )
  const compare = compareWords
  const { dimension, groups, values, reference } = model
  return (
    <div
      className="below frame"
      style={{ '--rows': rows, '--groups': groups.length } as CSSProperties}
    >
      <div className="compare-picture">
        <Chart option={option} pictureSize={pictureSize} />
      </div>
      <table className="compare-table" aria-label={compare.table(dimension.label)}>
        <thead className="one-line">
          <tr>
            <th scope="col" className="note compare-value cut">
              {dimension.label}
            </th>
            <th scope="col" className="note compare-name cut">
              {compare.group}
            </th>
            <td className="note cut compare-bar">{compare.bars}</td>
            <th scope="col" className="note number compare-figure">
              {compare.count}
            </th>
            <th scope="col" className="number compare-expected note">
              {compare.expected}
            </th>
          </tr>
        </thead>
        {values.map(({ key, label }, index) => (
          <tbody key={key}>
            {groups.map((group, i) => (
              <tr key={group.key}>
                {i === 0 && (
                  <th
                    scope="rowgroup"
                    rowSpan={groups.length}
                    className="compare-value"
                    title={label}
                  >
                    <span className="compare-value-name">
                      <span
                        className="dot dot-leading exact"
                        style={{ background: categoryColor(index) }}
                      />
                      {label}
                    </span>
                  </th>
                )}
                <GroupRow group={group} index={index} model={model} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="note">
        {isExpecting(model)
          ? `${compare.legend}；${compare.legendExpected(reference.name)}`
          : compare.legend}
      </p>
    </div>
  )
}
