import type { EChartsOption } from 'echarts'
import type { ChartLook } from '../chart-look.ts'
import { hueStyle, motion, plotOnly } from '../plot.ts'
import { segmentLength, type StackModel } from './model.ts'

const BAR_WIDTH = '70%'

/** Stacked bars without text; what the filters leave out is a pale rest, so that the base stays. */
export function stackOption(model: StackModel, look: ChartLook): EChartsOption {
  const { rows, columns, mode, max } = model
  const outlined = (small: boolean) => mode === 'share' && small
  return {
    ...motion(look),
    ...plotOnly(
      rows.map((row) => row.key),
      max,
    ),
    series: [
      ...columns.map(({ key }, index) => ({
        type: 'bar' as const,
        id: `value ${key}`,
        stack: 'row',
        silent: true,
        barWidth: BAR_WIDTH,
        data: rows.map((row) => {
          const segment = row.segments[index]
          const color = look.categoryColor(index)
          const hollow = outlined(row.small)
          const value = segment ? segmentLength(row, segment, mode) : 0
          return {
            value,
            itemStyle: {
              ...(hollow
                ? { color: look.paper }
                : hueStyle(look, color, row.dimmed || (segment?.dimmed ?? false))),
              borderColor: hollow ? color : look.paper,
              // The border of a bar without length would be a line, as if there were a case.
              borderWidth: value > 0 ? 1 : 0,
            },
          }
        }),
      })),
      {
        type: 'bar' as const,
        id: 'rest',
        stack: 'row',
        silent: true,
        barWidth: BAR_WIDTH,
        data: rows.map((row) => ({ value: row.rest, itemStyle: { color: look.rest } })),
      },
    ],
  }
}
