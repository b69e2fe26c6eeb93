import { CENTRAL, type MapFile, type ProvinceCode } from '../../domain/index.ts'
import type { CrossCount, FacetCount, LinkedCounts } from '../../engine/index.ts'

/**
 * Counts by prefecture all over the country: what the provinces' own counts say of their children, and
 * of the central bodies what the national counts say. Where the map has a province as one shape
 * (municipalities, 香港, 澳门), all of it is one.
 */
export function joinPrefectures(
  national: LinkedCounts,
  below: ReadonlyMap<ProvinceCode, LinkedCounts>,
  map: MapFile,
): LinkedCounts {
  const shapes = new Set(map.features.map(({ properties }) => properties.adcode))
  const children = [...below].map(([province, counts]) =>
    shapes.has(province) ? asOne(province, national) : counts,
  )
  const central = asOne(CENTRAL, national)
  const all = [central, ...children]
  return {
    ...national,
    regions: all.flatMap(({ regions }) => regions),
    regionByCategory: all.flatMap(({ regionByCategory }) => regionByCategory),
  }
}

interface RegionCounts {
  readonly regions: readonly FacetCount[]
  readonly regionByCategory: readonly CrossCount[]
}

const asOne = (key: string, { regions, regionByCategory }: LinkedCounts): RegionCounts => ({
  regions: regions.filter((region) => region.key === key),
  regionByCategory: regionByCategory.filter((cell) => cell.region === key),
})
