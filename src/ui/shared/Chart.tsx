import type { EChartsOption, EChartsType } from 'echarts'
import ReactECharts from 'echarts-for-react/esm/core'
import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react'
import { messages } from '../../messages/index.ts'
import { echarts } from './echarts.ts'
import { FromPage } from './FromPage.tsx'
import { useBars } from './load-bars.ts'
import { recolourRegions, type RegionStyles } from './recolour-regions.ts'
import { useArriving } from './use-arriving.ts'
import { useTurn } from './use-turn.ts'

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
  /** Of a map: as long as `shapes` is the same, what changes in `option` are `styles` alone. */
  readonly regions?: { readonly shapes: unknown; readonly styles: RegionStyles }
}

const RENDERER = { renderer: 'svg' } as const
/** That of its box, where the chart would keep the one that it was made with. */
const SIZE = { width: 'auto', height: 'auto' } as const
const FILL = { position: 'absolute', inset: 0, width: '100%', height: '100%' } as const

/** Fits the chart to its box and draws what it was given, without waiting for the next frame. */
function drawNow(chart: EChartsType) {
  if (chart.isDisposed()) return
  if (!fits(chart)) chart.resize(SIZE)
  chart.getZr().flush()
}

/** Whether a chart has the size of its box, or none could be seen. */
function fits(chart: EChartsType): boolean {
  if (chart.isDisposed()) return true
  const { clientWidth: width, clientHeight: height } = chart.getDom()
  return width === 0 || (chart.getWidth() === width && chart.getHeight() === height)
}

/** A picture without words, hidden from assistive technology: what it shows is said beside it. */
export function Chart({ option, pictureSize, regions }: ChartProps) {
  const draw = useContext(DrawPicture)
  const turn = useTurn(option)
  const kept = useKeptPicture(option, regions === undefined)
  const bars = useBars(regions === undefined && turn.begun && !kept ? option : null)
  const drawable = regions !== undefined || (bars === 'here' && !kept)
  const [ready, setReady] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const styles = regions?.styles
  const given = useGiven(option, regions)
  const latest = useRef(styles)
  const onReady = (made: EChartsType) => {
    chart.current = made
    if (latest.current) recolourRegions(made, latest.current)
    drawNow(made)
    setReady(true)
    turn.end()
  }
  // What stays as it came keeps nobody waiting.
  const { begun, end } = turn
  useEffect(() => {
    if (begun && (kept || bars === 'failed')) end()
  }, [begun, kept, bars, end])
  useLayoutEffect(() => {
    latest.current = styles
    const made = chart.current
    if (!made || made.isDisposed()) return
    if (styles && styles !== given.styles) recolourRegions(made, styles)
    // By itself the chart would show what is new one frame after the rest of the page.
    made.getZr().flush()
  }, [given, styles])
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (chart.current) drawNow(chart.current)
    })
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="chart cover exact" aria-hidden="true" ref={box}>
      {!ready && (kept || regions !== undefined) && (
        <FromPage className="chart-picture cover" markup={draw?.(option, pictureSize)} />
      )}
      {bars === 'failed' && !kept && <p className="part-message note">{messages.panel.notDrawn}</p>}
      {turn.begun && drawable && (
        <>
          <FitFirst chart={chart} size={pictureSize} />
          <ReactECharts
            echarts={echarts}
            option={given.option}
            // Bars move to their new length only where they are the same bars.
            notMerge={regions !== undefined}
            replaceMerge="series"
            autoResize={false}
            opts={RENDERER}
            style={FILL}
            onChartReady={onReady}
          />
        </>
      )}
    </div>
  )
}

/**
 * Whether the picture that came with the page is still the picture: of bars, which stretch to any box,
 * as long as they are the same. What draws them is then not needed.
 */
function useKeptPicture(option: EChartsOption, ofBars: boolean): boolean {
  const arriving = useArriving()
  const [first] = useState(option)
  const [kept, setKept] = useState(arriving && ofBars)
  if (kept && option !== first) setKept(false)
  return kept && option === first
}

/** What ECharts is given to draw anew: the option as it was when the shapes last changed. */
function useGiven(option: EChartsOption, regions: ChartProps['regions']) {
  const key = regions ? regions.shapes : option
  const styles = regions?.styles
  const [given, setGiven] = useState({ key, option, styles })
  if (given.key === key) return given
  const next = { key, option, styles }
  setGiven(next)
  return next
}

interface FitFirstProps {
  readonly chart: RefObject<EChartsType | null>
  readonly size: PictureSize
}

/**
 * Gives the chart the size of its box before it takes an option of other proportions, so that it is
 * laid out once: the effects of siblings run in their order.
 */
function FitFirst({ chart, size }: FitFirstProps) {
  useLayoutEffect(() => {
    const made = chart.current
    if (!made || fits(made)) return
    made.getZr().resize(SIZE)
  }, [chart, size])
  return null
}
