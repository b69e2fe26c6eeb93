import {
  areaPlaces,
  buildComparison,
  buildGhostBars,
  buildMapModel,
  buildMatrix,
  buildStackedBars,
  comparisonWords,
  isAllUnlisted,
  isListed,
  joinPrefectures,
  metricOf,
  nationalPlaces,
  planComparison,
  placeName,
  type Content,
} from '../../figures/index.ts'
import { CENTRAL, ok, type Dataset, type MapFile, type Result } from '../../domain/index.ts'
import type { LinkedCounts } from '../../engine/index.ts'
import { messages, pictureWords } from '../../messages/index.ts'
import { facetFilter, isFiltered, type ScenePicture, type ViewState } from '../../view/index.ts'
import type { AppModel } from '../shared/app-context.tsx'
import { loadResidents, loadViewMap, type PartError } from './load-parts.ts'

/** What one figure of a view shows, whether or not it is the view on the screen. */
export async function gatherContent(
  model: AppModel,
  view: ViewState,
  picture: ScenePicture,
): Promise<Result<Content, PartError>> {
  const { dataset } = model
  if (picture !== 'compare' && view.area !== null && !isListed(dataset, view.area)) {
    return ok(nothingKnown(dataset, view, picture))
  }
  if (picture === 'map') return gatherMap(model, view)
  return ok(
    await (picture === 'compare' ? gatherComparison : gatherBreakdown)(model, view, picture),
  )
}

/** Of an area of which the list says nothing no figure is drawn: it would read as nought. */
function nothingKnown(dataset: Dataset, view: ViewState, picture: ScenePicture): Content {
  const { map, breakdown, tabs } = messages
  const titles = {
    map: map.title,
    overall: breakdown.title,
    matrix: tabs.matrixTitle,
    compare: tabs.compareTitle,
  } satisfies Record<ScenePicture, string>
  const sentence = map.allUnlisted(placeName(dataset, view))
  return { kind: 'sentence', title: titles[picture], sentence }
}

async function gatherMap(model: AppModel, view: ViewState): Promise<Result<Content, PartError>> {
  const { dataset, source } = model
  const metric = metricOf(view)
  const [loaded, population] = await Promise.all([
    loadViewMap(model, view),
    loadResidents(model, metric),
  ])
  if (!loaded.ok) return loaded
  if (!population.ok) return population
  const map = loaded.value
  const byPrefecture = view.area === null && view.drawing === 'prefectures'
  const own = await source.counts(facetFilter(view))
  const counts = byPrefecture ? await countPrefectures(model, view, own, map) : own
  const places =
    view.area === null && !byPrefecture
      ? nationalPlaces(dataset, counts)
      : areaPlaces(dataset, map, counts, view.area)
  const measure = { metric, method: view.classMethod, population: population.value }
  const mapModel = buildMapModel(places, counts, view.regions, measure)
  if (isAllUnlisted(dataset, view.area, mapModel)) {
    const sentence = messages.map.allUnlisted(placeName(dataset, view))
    return ok({ kind: 'sentence', title: messages.map.title, sentence })
  }
  return ok({
    kind: 'map',
    map,
    model: mapModel,
    counts,
    bubbles: view.drawing === 'bubbles',
    narrowed: isFiltered({ ...view, regions: [] }),
    categories: dataset.categories,
    chosen: view.categories,
  })
}

async function countPrefectures(
  { source }: AppModel,
  view: ViewState,
  national: LinkedCounts,
  map: MapFile,
): Promise<LinkedCounts> {
  const provinces = national.regions.map(({ key }) => key).filter((key) => key !== CENTRAL)
  const counted = await Promise.all(
    provinces.map(async (area) => {
      const counts = await source.counts({ ...facetFilter(view), area, regions: [] })
      return [area, counts] as const
    }),
  )
  return joinPrefectures(national, new Map(counted), map)
}

async function gatherBreakdown(
  { dataset, source }: AppModel,
  view: ViewState,
  picture: ScenePicture,
): Promise<Content> {
  const counts = await source.counts(facetFilter(view))
  if (picture === 'matrix') {
    const model = buildMatrix(dataset, counts, view)
    const narrowed = isFiltered({ ...view, regions: [], categories: [] })
    if (model.rows.length > 0) return { kind: 'matrix', model, narrowed }
    const title = messages.tabs.matrixTitle
    return { kind: 'sentence', title, sentence: pictureWords.noRegions }
  }
  return {
    kind: 'overall',
    bars: buildGhostBars(counts.categories, view.categories),
    stack: buildStackedBars(dataset, counts, view),
    categories: dataset.categories,
    narrowed: isFiltered({ ...view, categories: [] }),
  }
}

async function gatherComparison({ dataset, source }: AppModel, view: ViewState): Promise<Content> {
  const plan = planComparison(dataset, view.groups)
  const answers = await Promise.all(
    plan.questions.map((filter) => Promise.resolve(source.counts(filter))),
  )
  const model = buildComparison(plan, answers)
  if (model.groups.length > 0) return { kind: 'compare', model, words: comparisonWords(model) }
  const title = messages.tabs.compareTitle
  return { kind: 'sentence', title, sentence: pictureWords.noGroups }
}
