import { useCallback, useEffect, useMemo } from 'react'
import {
  areaPlaces,
  buildMapModel,
  joinPrefectures,
  metricOf,
  nationalPlaces,
  type MapModel,
  type Place,
} from '../../figures/index.ts'
import { CENTRAL, divisionLevel, type MapFile } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import type { Metric } from '../../view/index.ts'
import { useApp, useAppState, useView } from '../shared/app-context.tsx'
import { useCounts } from '../shared/use-counts.ts'
import { allAnswers } from '../shared/map-answer.ts'
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

/** The metric, where it holds. */
export const useMetric = (): Metric => useView(metricOf)

/** What the map at hand shows; the places follow the map once it is there. */
export function useMapModel(map: MapFile | null): { model: MapModel; counts: LinkedCounts } {
  const { dataset, services } = useApp()
  const national = useCounts()
  const area = useView((view) => view.area)
  const drawing = useView((view) => view.drawing)
  const selected = useView((view) => view.regions)
  const metric = useMetric()
  const method = useView((view) => view.classMethod)
  const population = useAppState((state) => state.population)
  const byPrefecture = area === null && drawing === 'prefectures'
  const counts = usePrefectureCounts(national, byPrefecture ? map : null) ?? national
  const needsPopulation = metric.kind === 'per-population' && population === null
  useEffect(() => {
    if (needsPopulation) services.requestPopulation()
  }, [needsPopulation, services])

  const places = useMemo(
    (): readonly Place[] =>
      area === null && !(byPrefecture && map)
        ? nationalPlaces(dataset, counts)
        : areaPlaces(dataset, map, counts, area),
    [dataset, area, byPrefecture, map, counts],
  )
  const model = useMemo(
    () => buildMapModel(places, counts, selected, { metric, method, population }),
    [places, counts, selected, metric, method, population],
  )
  return { model, counts }
}

/** Counts by prefecture all over the country, put together from those of the provinces with cases. */
function usePrefectureCounts(national: LinkedCounts, map: MapFile | null): LinkedCounts | null {
  const { source } = useApp()
  const filter = useFilter()
  const ask = useCallback(() => {
    if (!map) return null
    const provinces = national.regions.map(({ key }) => key).filter((key) => key !== CENTRAL)
    const answers = provinces.map((area) => source.counts({ ...filter, area, regions: [] }))
    const join = (counts: readonly LinkedCounts[]): LinkedCounts =>
      joinPrefectures(national, new Map(counts.map((one, i) => [provinces[i] ?? '', one])), map)
    return allAnswers(answers, join)
  }, [source, filter, national, map])
  return useAnswer(ask).value ?? null
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
