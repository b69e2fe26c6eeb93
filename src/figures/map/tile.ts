import { isOffMap, parsePartKey, type MapFile } from '../../domain/index.ts'
import { messages } from '../../messages/index.ts'
import type { MapModel, RegionMark } from './model.ts'

/** What has no place on a map: what is off it, or the parts of an area 未细分到下一级. */
export interface TileMarks {
  readonly kind: 'off-map' | 'parts'
  /** At least one. */
  readonly marks: readonly RegionMark[]
}

/** What stands beside a map; `null` for nothing. */
export function tileMarks(map: MapFile, { marks }: Pick<MapModel, 'marks'>): TileMarks | null {
  const drawn = new Set(map.features.map(({ properties }) => properties.adcode))
  const offMap = marks.filter(({ key }) => isOffMap(key) && !drawn.has(key))
  if (offMap.length > 0) return { kind: 'off-map', marks: offMap }
  const parts = marks.filter(({ key }) => parsePartKey(key))
  return parts.length > 0 ? { kind: 'parts', marks: parts } : null
}

/** What must be known of what is off the map. */
export const offMapNote = ({ key }: Pick<RegionMark, 'key'>): string =>
  isOffMap(key) ? messages.region.offMapNote[key] : ''

/** Cases of several regions together, of all that they have. */
export function casesTogether(marks: readonly RegionMark[]): string {
  const { count } = messages
  const sum = (field: 'count' | 'base') =>
    marks.reduce((total, { cases }) => total + cases[field], 0)
  return sum('count') === sum('base')
    ? count.number(sum('base'))
    : count.of(sum('count'), sum('base'))
}
