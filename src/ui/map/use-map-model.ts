import { useCallback, useEffect, useMemo } from 'react'
import {
  areaPlaces,
  buildMapModel,
  nationalPlaces,
  type MapModel,
  type Place,
} from '../../charts/index.ts'
import { divisionLevel, type MapFile } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { useApp, useAppState, useView } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { useAnswer } from '../shared/use-answer.ts'
import { useFilter } from '../shared/use-filter.ts'

/** Whether a filter other than the region's narrows the counts, so that "x of y" is worth saying. */
export function useNarrowed(): boolean {
  return useView(
    (view) =>
      view.categories.length > 0 ||
      view.levels.length > 0 ||
      view.vertical ||
      view.organizations.length > 0 ||
      view.text.trim() !== '',
  )
}

/** What the map at hand shows; the places follow the map once it is there. */
export function useMapModel(map: MapFile | null): { model: MapModel; counts: LinkedCounts } {
  const { dataset, services } = useApp()
  const national = useCounts()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  const selected = useView((view) => view.regions)
  const metric = useView((view) => view.metric)
  const method = useView((view) => view.classMethod)
  const population = useAppState((state) => state.population)
  const byPrefecture = area === null && drawing === 'prefectures'
  const counts = usePrefectureCounts(national, byPrefecture) ?? national
  const needsPopulation = metric.kind === 'per-population' && population === null
  useEffect(() => {
    if (needsPopulation) services.requestPopulation()
  }, [needsPopulation, services])

  const places = useMemo((): readonly Place[] => {
    if (area === null && !byPrefecture) return nationalPlaces(dataset)
    const central = nationalPlaces(dataset).filter((place) => place.key === 'central')
    if (!map) return central
    return [...(area === null ? central : []), ...areaPlaces(dataset, map, counts, area)]
  }, [dataset, area, byPrefecture, map, counts])
  const model = useMemo(
    () => buildMapModel(places, counts, selected, { metric, method, population }),
    [places, counts, selected, metric, method, population],
  )
  return { model, counts }
}

/** Counts by prefecture all over the country, put together from those of the provinces with cases. */
function usePrefectureCounts(national: LinkedCounts, wanted: boolean): LinkedCounts | null {
  const { source } = useApp()
  const filter = useFilter()
  const ask = useCallback(() => {
    if (!wanted) return null
    const provinces = national.regions.filter((region) => region.key !== 'central')
    const central = national.regions.filter((region) => region.key === 'central')
    const answers = provinces.map(({ key }) => source.counts({ ...filter, area: key, regions: [] }))
    const join = (parts: readonly LinkedCounts[]): LinkedCounts => {
      const below = parts.map((part, i) => asPrefectures(part, provinces[i]?.key ?? ''))
      const cells = national.regionByCategory.filter((cell) => cell.region === 'central')
      return {
        ...national,
        regions: [...central, ...below.flatMap((part) => part.regions)],
        regionByCategory: [...cells, ...below.flatMap((part) => part.regionByCategory)],
      }
    }
    const late = answers.some((answer) => answer instanceof Promise)
    return late ? Promise.all(answers).then(join) : join(answers as readonly LinkedCounts[])
  }, [source, filter, national, wanted])
  return useAnswer(ask).value ?? null
}

/** A municipality is one shape on the map of prefectures, so its counties count as one. */
function asPrefectures(counts: LinkedCounts, province: string): LinkedCounts {
  const whole = /^(?:11|12|31|50|71|81|82)/.test(province)
  if (!whole) return counts
  const sum = (list: readonly { base: number; count: number }[]) => ({
    base: list.reduce((total, one) => total + one.base, 0),
    count: list.reduce((total, one) => total + one.count, 0),
  })
  const categories = [...new Set(counts.regionByCategory.map((cell) => cell.category))]
  return {
    ...counts,
    regions: [{ key: province, ...sum(counts.regions) }],
    regionByCategory: categories.map((category) => ({
      region: province,
      category,
      ...sum(counts.regionByCategory.filter((cell) => cell.category === category)),
    })),
  }
}

/** Whether one can go into a region: it has a map of what is below it. */
export function useEnterable(): (key: string) => boolean {
  const index = useAppState((state) => state.index)
  return useCallback(
    (key: string) =>
      /^\d{6}$/.test(key) &&
      (divisionLevel(key) === 'province' || index?.divisions[key]?.hasMap === true),
    [index],
  )
}
