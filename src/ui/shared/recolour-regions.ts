import type * as echarts from 'echarts/core'
import type { RegionStyle } from '../../figures/index.ts'

/** Styles by the name of the region, as the `itemStyle` of its data item. */
export type RegionStyles = ReadonlyMap<string, RegionStyle>

const ACTION = 'recolourRegions'

type Registers = Parameters<Extract<Parameters<typeof echarts.use>[0], (...args: never) => void>>[0]
type Handler = Extract<Parameters<Registers['registerAction']>[1], (...args: never) => unknown>
type GlobalModel = Parameters<Handler>[1]

/** Gives the shapes of a drawn map other colours. */
export function recolourRegions(chart: echarts.EChartsType, styles: RegionStyles) {
  chart.dispatchAction({ type: ACTION, styles }, { silent: true })
}

/**
 * An ECharts extension: the action `recolourRegions` gives the shapes of map series other colours as
 * they stand. Setting an option projects and builds every shape anew, which takes ten times as long.
 * The data items change with the shapes, so that a later drawing (another size) shows the same.
 */
export function installRecolourRegions(registers: Registers) {
  registers.registerAction({ type: ACTION, update: 'none' }, (payload, model) => {
    recolour(model, (payload as unknown as { styles: RegionStyles }).styles)
  })
}

/** What `recolourRegions` does inside ECharts. */
function recolour(model: GlobalModel, styles: RegionStyles) {
  model.eachSeriesByType('map', (series) => {
    const data = series.getData()
    data.each((index: number) => {
      const style = styles.get(data.getName(index))
      if (!style) return
      const item = data.getRawDataItem(index) as { itemStyle?: object }
      item.itemStyle = style
      data.getItemGraphicEl(index)?.traverse((element) => {
        if (element.isGroup) return
        const { areaColor, borderColor, borderWidth } = style
        const shape = element as unknown as { setStyle(to: object): void }
        shape.setStyle({ fill: areaColor, stroke: borderColor, lineWidth: borderWidth })
      })
    })
  })
}
