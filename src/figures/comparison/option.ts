import type { EChartsOption } from 'echarts'
import type { ChartLook } from '../chart-look.ts'
import { motion, plotOnly } from '../plot.ts'
import type { ComparisonModel } from './model.ts'

const BAR_WIDTH = '55%'

/**
 * Per value a row for each group, all on one axis: the group's base pale, its cases with the value
 * solid. No text: words and figures stand beside the picture.
 */
export function comparisonOption(model: ComparisonModel, look: ChartLook): EChartsOption {
  const rows = model.values.flatMap(({ key }, index) =>
    model.groups.map((group) => ({
      id: `${key} ${group.key}`,
      index,
      base: group.base,
      count: group.figures[index]?.count ?? 0,
    })),
  )
  const series = (id: 'base' | 'count', opacity: number) => ({
    type: 'bar' as const,
    id,
    silent: true,
    barWidth: BAR_WIDTH,
    barGap: '-100%',
    data: rows.map((row) => ({
      value: row[id],
      itemStyle: { color: look.categoryColor(row.index), opacity },
    })),
  })
  return {
    ...motion(look),
    ...plotOnly(
      rows.map((row) => row.id),
      model.max,
    ),
    series: [series('base', look.ghost), series('count', 1)],
  }
}
