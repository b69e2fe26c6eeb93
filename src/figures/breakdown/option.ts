import type { EChartsOption } from 'echarts'
import type { ChartLook } from '../chart-look.ts'
import { hueStyle, motion, plotOnly } from '../plot.ts'
import type { BarsModel } from './model.ts'

/**
 * Two bars a value, one over the other; no text: words and figures stand beside the picture.
 * `colorOf`: colour by position in the dimension's order; by default the hues of its values.
 */
export function barsOption(
  { bars, max }: BarsModel,
  look: ChartLook,
  colorOf: (index: number) => string = look.categoryColor,
): EChartsOption {
  return {
    ...motion(look),
    ...plotOnly(
      bars.map((bar) => bar.key),
      max,
    ),
    series: [
      {
        type: 'bar',
        id: 'base',
        silent: true,
        barWidth: '50%',
        data: bars.map((bar) => ({
          value: bar.figure.base,
          itemStyle: { color: colorOf(bar.index), opacity: look.ghost },
        })),
      },
      {
        type: 'bar',
        id: 'count',
        silent: true,
        barWidth: '50%',
        barGap: '-100%',
        data: bars.map((bar) => ({
          value: bar.figure.count,
          itemStyle: hueStyle(look, colorOf(bar.index), bar.dimmed),
        })),
      },
    ],
  }
}
