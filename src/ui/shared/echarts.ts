import { BarChart, MapChart } from 'echarts/charts'
import { GridSimpleComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { installRecolourRegions } from './recolour-regions.ts'

echarts.use([BarChart, MapChart, GridSimpleComponent, SVGRenderer, installRecolourRegions])

/** ECharts with just the modules that the charts here use. */
export { echarts }
