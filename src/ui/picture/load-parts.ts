import { squaresMap, type Population } from '../../figures/index.ts'
import { err, ok, type MapFile, type Result } from '../../domain/index.ts'
import { isReadableQuery } from '../../engine/index.ts'
import { loadPopulation, loadReader } from '../../platform/index.ts'
import type { Metric, ViewState } from '../../view/index.ts'
import type { AppModel, AppState } from '../shared/app-context.tsx'

/** Something that a figure needs could not be fetched. */
export interface PartError {
  readonly code: 'map-failed' | 'population-failed'
}

/** The map of a view, from those that are there or freshly loaded. */
export async function loadViewMap(
  model: AppModel,
  { area, drawing }: ViewState,
): Promise<Result<MapFile, PartError>> {
  if (area === null && drawing === 'squares') return ok(squaresMap())
  const name = area ?? (drawing === 'prefectures' ? 'cn-prefectures' : 'cn')
  model.services.requestMap(name)
  const entry = await stateThat(model, ({ maps }) => {
    const known = maps[name]
    return known && known.status !== 'loading' ? known : null
  })
  return entry.status === 'ready' ? ok(entry.map) : err({ code: 'map-failed' })
}

/** Residents, where the metric is about them. */
export async function loadResidents(
  { store }: AppModel,
  metric: Metric,
): Promise<Result<Population, PartError>> {
  if (metric.kind !== 'per-population') return ok(null)
  const population = store.getState().population ?? (await loadPopulation())
  return population ? ok(population) : err({ code: 'population-failed' })
}

/** Lets the source read texts by pinyin where a view asks for it; without, it answers as the page does. */
export async function loadReadings(model: AppModel, { text }: ViewState): Promise<void> {
  const { store, services } = model
  if (!isReadableQuery(text) || store.getState().reader || !(await loadReader())) return
  services.requestReader()
  await stateThat(model, (state) => state.reader)
}

/** What `select` finds in the state, now or as soon as there is something. */
function stateThat<T>({ store }: AppModel, select: (state: AppState) => T | null): Promise<T> {
  return new Promise((resolve) => {
    const found = select(store.getState())
    if (found !== null) return resolve(found)
    const stop = store.subscribe((state) => {
      const later = select(state)
      if (later === null) return
      stop()
      resolve(later)
    })
  })
}
