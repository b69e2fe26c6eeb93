import { useCallback, useEffect, useMemo, useState } from 'react'
import { divisionLevel, type Load, type MapFile } from '../../domain/index.ts'
import {
  askMap,
  buildMapModel,
  type MapCounts,
  type MapModel,
  type Population,
} from '../../figures/index.ts'
import type { MapError } from '../../platform/index.ts'
import { DEFAULT_VIEW, metricOf, type ViewState } from '../../view/index.ts'
import { useApp, useAppState, useView } from '../shared/app-context.tsx'
import { useAnswer, type Shown } from '../shared/use-answer.ts'
import { useMap } from './use-map.ts'

/** A map as far as it is, and what it shows. */
export interface MapFigureParts {
  readonly map: Load<MapFile, MapError>
  /** Where the file of the map is published. */
  readonly file: string
  /** Loads the map again. */
  readonly retry: () => void
  readonly counts: Shown<MapCounts>
  /** Made from the counts and the map at hand; `null` until the counts are here. */
  readonly model: MapModel | null
}

/** What the map at hand shows; its regions follow the map once it is there. */
export function useMapFigure(): MapFigureParts {
  const { facts, source } = useApp()
  const view = useMapView()
  const { map, file, retry } = useMap()
  const population = usePopulation(metricOf(view).kind === 'per-population')
  const drawn = map.state === 'here' ? map.value : null
  const ask = useCallback(
    (signal: AbortSignal) => askMap({ source, facts, signal }, view, drawn),
    [source, facts, view, drawn],
  )
  const counts = useAnswer(ask)
  const answer = counts.state === 'here' ? counts.value : null
  const model = useMemo(
    () => answer && buildMapModel(facts, view, drawn, answer, population),
    [facts, view, drawn, answer, population],
  )
  return { map, file, retry, counts, model }
}

/** Of the view only what a map depends on: the same object as long as that is the same. */
function useMapView(): ViewState {
  const area = useView((view) => view.area)
  const filters = useView((view) => view.filters)
  const text = useView((view) => view.text)
  const drawing = useView((view) => view.drawing)
  const metric = useView((view) => view.metric)
  const classMethod = useView((view) => view.classMethod)
  const by = useView((view) => view.by)
  const rows = useView((view) => view.rows)
  return useMemo(
    () => ({ ...DEFAULT_VIEW, area, filters, text, drawing, metric, classMethod, by, rows }),
    [area, filters, text, drawing, metric, classMethod, by, rows],
  )
}

/** Residents, asked for once they are needed. */
function usePopulation(isNeeded: boolean): Load<Population> {
  const { services } = useApp()
  const population = useAppState((state) => state.population)
  const isWanted = isNeeded && population.state === 'waiting'
  useEffect(() => {
    if (isWanted) services.requestPopulation()
  }, [isWanted, services])
  return population
}

/** What there is to show, each with the map that it was made for. */
export interface ShownFigure {
  /** `null` where the map is not there, whatever the reason. */
  readonly drawn: MapFile | null
  readonly model: MapModel
  readonly counts: MapCounts
}

/** The latest figure whose counts are here, which stays while those of another map are awaited. */
export function useShownFigure({ map, counts, model }: MapFigureParts): ShownFigure | null {
  const drawn = map.state === 'here' ? map.value : null
  const answer = counts.state === 'here' ? counts.value : null
  const now = useMemo(
    () => (model && answer ? { drawn, model, counts: answer } : null),
    [drawn, model, answer],
  )
  const [last, setLast] = useState<ShownFigure | null>(null)
  if (now && now !== last) setLast(now)
  return now ?? (counts.state === 'waiting' ? last : null)
}

/** Whether one can go into a region: it has a map of what is below it. */
export function useEnterable(): (key: string) => boolean {
  const index = useAppState((state) => state.index)
  return useCallback(
    (key: string) => {
      if (!/^\d{6}$/.test(key)) return false
      if (divisionLevel(key) === 'province') return true
      return index.state === 'here' && index.value.divisions[key]?.hasMap === true
    },
    [index],
  )
}
