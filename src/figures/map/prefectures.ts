import {
  isOffMap,
  PLACE,
  type MapFile,
  type ProvinceCode,
  type RegionKey,
} from '../../domain/index.ts'
import { facetsOf } from '../ask-view.ts'
import type { MapCounts } from './map-counts.ts'

/**
 * Counts by prefecture all over the country: what the provinces' own counts say of their children, and
 * of what is off the map what the national counts say. Where the map has a province as one shape
 * (municipalities, 香港, 澳门), all of it is one.
 */
export function joinPrefectures(
  national: MapCounts,
  below: ReadonlyMap<ProvinceCode, MapCounts>,
  map: MapFile,
): MapCounts {
  const shapes = new Set(map.features.map(({ properties }) => properties.adcode))
  const asOne = (key: RegionKey) => isOffMap(key) || shapes.has(key) || !below.has(key)
  const whole = facetsOf(national, PLACE).filter(({ key }) => isOffMap(key))
  const parts = [...below].map(([province, counts]) =>
    shapes.has(province)
      ? facetsOf(national, PLACE).filter(({ key }) => key === province)
      : facetsOf(counts, PLACE),
  )
  const divided = [...below].filter(([province]) => !shapes.has(province)).map(([, own]) => own)
  return {
    ...national,
    facets: { ...national.facets, [PLACE]: [...whole, ...parts.flat()] },
    cross: national.cross.map((cross, i) => {
      if (cross.pair[0] !== PLACE) return cross
      const kept = cross.cells.filter(({ row }) => asOne(row))
      return {
        ...cross,
        cells: [...kept, ...divided.flatMap((own) => own.cross[i]?.cells ?? [])],
      }
    }),
    wholes: new Map([
      ...[...national.wholes].filter(([key]) => asOne(key)),
      ...divided.flatMap(({ wholes }) => [...wholes]),
    ]),
  }
}
