import type { EChartsOption } from 'echarts'
import { motion, plotOnly, type ChartLook } from '../plot.ts'
import type { GhostBarsModel } from './model.ts'

/** Two bars a category, one over the other; no text: words and figures stand beside the picture. */
export function ghostBarsOption(model: GhostBarsModel, look: ChartLook): EChartsOption {
  const { bars, max } = model
  return {
    ...motion(look),
    ...plotOnly(
      bars.map((bar) => bar.category),
      max,
    ),
    series: [
      {
        type: 'bar',
        id: 'base',
        silent: true,
        barWidth: '50%',
        data: bars.map((bar) => ({
          value: bar.base,
          itemStyle: { color: look.categoryColor(bar.index), opacity: look.ghost },
        })),
      },
      {
        type: 'bar',
        id: 'count',
        silent: true,
        barWidth: '50%',
        barGap: '-100%',
        data: bars.map((bar) => ({
          value: bar.count,
          itemStyle: {
            color: look.categoryColor(bar.index),
            opacity: bar.dimmed ? look.dimmed : 1,
          },
        })),
      },
    ],
  }
}
