import { tileMarks, type MapModel } from '../../figures/index.ts'
import type { MapFile } from '../../domain/index.ts'
import { OffMapTile } from './OffMapTile.tsx'
import { RemainderTile } from './RemainderTile.tsx'

/** What has no place on the map: what is off it, or the parts of an area. */
export function MapTile({ map, model }: { map: MapFile; model: MapModel }) {
  const tile = tileMarks(map, model)
  if (!tile) return null
  if (tile.kind === 'parts') return <RemainderTile marks={tile.marks} model={model} />
  const tiles = tile.marks.map((mark) => <OffMapTile key={mark.key} mark={mark} model={model} />)
  return tiles.length > 1 ? <div className="pile tight tile-stack">{tiles}</div> : tiles
}
