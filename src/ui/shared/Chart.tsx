import type { EChartsOption, EChartsType } from 'echarts'
import ReactECharts from 'echarts-for-react/esm/core'
import { createContext, useContext, useState } from 'react'
import { echarts } from './echarts.ts'

/** Width and height in CSS pixels. */
export type PictureSize = readonly [width: number, height: number]

/**
 * Draws an option as SVG markup while the page is made at build time. In the browser there is none:
 * the picture that came with the page stays until the chart has drawn itself.
 */
export const DrawPicture = createContext<
  ((option: EChartsOption, size: PictureSize) => string) | null
>(null)

interface ChartProps {
  readonly option: EChartsOption
  /** Size at which the first picture is drawn; it is then stretched to the box. */
  readonly pictureSize: PictureSize
  readonly onEvents?: Record<string, (event: never) => void>
}

const RENDERER = { renderer: 'svg' } as const
const NO_EVENTS = {}
const FILL = { position: 'absolute', inset: 0, width: '100%', height: '100%' } as const

/** A picture without words, hidden from assistive technology: what it shows is said beside it. */
export function Chart({ option, pictureSize, onEvents }: ChartProps) {
  const draw = useContext(DrawPicture)
  const [ready, setReady] = useState(false)
  const onReady = (chart: EChartsType) => {
    chart.getZr().flush()
    setReady(true)
  }
  return (
    <div className="chart" aria-hidden="true">
      {!ready && (
        <div
          className="chart-picture"
          suppressHydrationWarning
          // The markup is made by ECharts at build time; the browser only keeps what came with the page.
          dangerouslySetInnerHTML={{ __html: draw ? draw(option, pictureSize) : '' }}
        />
      )}
      <ReactECharts
        echarts={echarts}
        option={option}
        notMerge
        opts={RENDERER}
        style={FILL}
        onEvents={onEvents ?? NO_EVENTS}
        onChartReady={onReady}
      />
    </div>
  )
}
