import type { EChartsOption } from 'echarts'
import type { Texture } from '../exports/index.ts'
import type { ChartLook } from './chart-look.ts'
import { fadedHue } from './paint.ts'

/** Animation settings: the first drawing stands still, updates move only where wanted. */
export function motion(look: ChartLook): EChartsOption {
  return {
    animation: look.moving,
    animationDuration: 0,
    animationDurationUpdate: 220,
    animationEasingUpdate: 'cubicOut',
  }
}

/** A horizontal bar plot that fills its box: no axes, no labels, first row on top. */
export function plotOnly(rows: readonly string[], max: number): EChartsOption {
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max, show: false },
    yAxis: { type: 'category', data: [...rows], inverse: true, show: false },
  }
}

/** A bar in the hue of its value, in the words of ECharts. */
export function hueStyle(look: ChartLook, hue: string, dimmed: boolean) {
  if (!dimmed) return { color: hue }
  const { fill, texture } = fadedHue(look, hue)
  return { color: fill, decal: decalOf(texture) }
}

/** A texture of lines in the words of ECharts, over the colour of an item. */
const decalOf = ({ angle, period, width, ink }: Texture) => ({
  symbol: 'rect',
  color: ink,
  dashArrayX: [1, 0],
  dashArrayY: [width, period - width],
  symbolSize: 1,
  rotation: ((angle - 90) / 180) * Math.PI,
})
