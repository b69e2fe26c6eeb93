import type { MapFile } from '../../domain/index.ts'
import { insetMapName, mainMapName } from '../../figures/index.ts'
import { echarts } from '../shared/echarts.ts'

const registered = new WeakSet<MapFile>()

/** Makes both windows of a map known to ECharts. */
export function registerMap(map: MapFile) {
  if (registered.has(map)) return
  registered.add(map)
  type Source = Parameters<typeof echarts.registerMap>[1]
  const collection = (features: MapFile['features']) =>
    ({ type: 'FeatureCollection', features }) as unknown as Source
  echarts.registerMap(mainMapName(map), collection(map.features))
  if (map.inset) echarts.registerMap(insetMapName(map), collection(map.inset.features))
}
