import { BarChart, MapChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([BarChart, MapChart, GridComponent, SVGRenderer])

/** ECharts with just the modules that the charts here use. */
export { echarts }
