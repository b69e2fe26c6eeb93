import { BarChart } from 'echarts/charts'
import { GridSimpleComponent } from 'echarts/components'
import { echarts } from './echarts.ts'

/** Lets ECharts draw bars from now on. */
export const registerBars = () => echarts.use([BarChart, GridSimpleComponent])
