import type { EChartsOption } from 'echarts'
import { registerBars } from '../../src/ui/shared/echarts-bars.ts'
import { echarts } from '../../src/ui/shared/echarts.ts'

registerBars()

/** A mark of a drawn chart: a path in pixels with the attributes that decide how it looks. */
export interface DrawnPath {
  readonly d: string
  readonly fill: string
  readonly stroke: string | null
  readonly opacity: number
}

/** An option as SVG on the server, as the page's first picture is drawn. */
export function drawSvg(option: EChartsOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, animation: false })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

/** All but what textures are made of. */
export function pathsOf(svg: string): readonly DrawnPath[] {
  return [...svg.replace(/<pattern[\s\S]*?<\/pattern>/g, '').matchAll(/<path [^>]*>/g)].map(
    ([tag]) => {
      const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null
      const opacity = attribute('fill-opacity') ?? attribute('opacity')
      return {
        d: attribute('d') ?? '',
        fill: attribute('fill') ?? '',
        stroke: attribute('stroke-width') === '0' ? null : attribute('stroke'),
        opacity: opacity === null ? 1 : Number(opacity),
      }
    },
  )
}

/** The same without what ECharts adds for the pointer and counts through a run: for snapshots. */
export function plainSvg(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>\n?/g, '')
    .replace(/ (class|ecmeta_\w+|xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
    .replace(/zr\d+-/g, '')
    .replace(/><\/(path|rect)>/g, '/>')
}
