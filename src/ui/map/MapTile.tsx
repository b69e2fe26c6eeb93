import type { MapModel } from '../../figures/index.ts'
import { CENTRAL, parsePartKey, type MapFile } from '../../domain/index.ts'
import { CentralTile } from './CentralTile.tsx'
import { RemainderTile } from './RemainderTile.tsx'
import { useNarrowed } from './use-map-model.ts'

/** What has no place on the map: the central bodies, or the parts of an area. */
export function MapTile({ map, model }: { map: MapFile; model: MapModel }) {
  const narrowed = useNarrowed()
  const onMap = map.features.some(({ properties }) => properties.adcode === CENTRAL)
  const central = model.marks.find((mark) => mark.key === CENTRAL)
  if (central && !onMap) {
    return <CentralTile mark={central} narrowed={narrowed} metric={model.metric} />
  }
  const parts = model.marks.filter((mark) => parsePartKey(mark.key))
  return parts.length > 0 ? <RemainderTile marks={parts} model={model} /> : null
}
