import { MapChart } from 'echarts/charts'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { installRecolourRegions } from './recolour-regions.ts'

echarts.use([MapChart, SVGRenderer, installRecolourRegions])

/** ECharts with what draws maps; what draws bars comes with `loadBars`. */
export { echarts }
