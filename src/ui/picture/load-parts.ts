import { squaresMap, type MapParts, type Population } from '../../figures/index.ts'
import { err, here, ok, WAITING, type Load, type MapFile, type Result } from '../../domain/index.ts'
import { metricOf, type ViewState } from '../../view/index.ts'
import type { AppModel, AppState } from '../shared/app-context.tsx'

/** Something that a figure needs could not be fetched. */
export interface PartError {
  readonly code: 'map-failed' | 'population-failed'
}

/** Map and residents of a view, from those that are there or freshly loaded. */
export async function loadMapParts(
  model: AppModel,
  view: ViewState,
): Promise<Result<MapParts, PartError>> {
  const needsResidents = metricOf(view).kind === 'per-population'
  const [map, population] = await Promise.all([
    loadViewMap(model, view),
    needsResidents ? loadResidents(model) : WAITING,
  ])
  if (map.state !== 'here') return err({ code: 'map-failed' })
  if (needsResidents && population.state !== 'here') return err({ code: 'population-failed' })
  return ok({ map: map.value, population })
}

async function loadViewMap(
  model: AppModel,
  { area, drawing }: ViewState,
): Promise<Load<MapFile, unknown>> {
  if (area === null && drawing === 'squares') return here(squaresMap())
  const name = area ?? (drawing === 'prefectures' ? 'cn-prefectures' : 'cn')
  model.services.requestMap(name)
  return loaded(model, ({ maps }) => maps[name])
}

function loadResidents(model: AppModel): Promise<Load<Population>> {
  model.services.requestPopulation()
  return loaded(model, ({ population }) => population)
}

/** What is loaded into the state, as soon as it waits no longer. */
function loaded<T, E>(
  { store }: AppModel,
  select: (state: AppState) => Load<T, E> | undefined,
): Promise<Load<T, E>> {
  return new Promise((resolve) => {
    const look = (state: AppState): boolean => {
      const load = select(state)
      if (!load || load.state === 'waiting') return false
      resolve(load)
      return true
    }
    if (look(store.getState())) return
    const stop = store.subscribe((state) => {
      if (look(state)) stop()
    })
  })
}
