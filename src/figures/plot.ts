import type { EChartsOption } from 'echarts'

/** Colours and motion that an option needs, handed in so that the options stay pure. */
export interface ChartLook {
  readonly categoryColor: (index: number) => string
  readonly sequence: readonly string[]
  readonly noMatch: string
  readonly noValue: string
  readonly unlisted: string
  readonly regionBorder: string
  readonly unlistedBorder: string
  readonly zeroBorder: string
  readonly paper: string
  readonly rest: string
  /** Opacity of an unselected mark. */
  readonly dimmed: number
  /** Opacity of a ghost bar. */
  readonly ghost: number
  /** Whether updates may move; the first drawing never does. */
  readonly moving: boolean
}

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
