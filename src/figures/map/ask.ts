import {
  allAnswers,
  here,
  isCounted,
  isOffMap,
  mapAnswer,
  PLACE,
  YES,
  type Answer,
  type Dimension,
  type MapFile,
} from '../../domain/index.ts'
import { NO_FILTER, type Counts } from '../../engine/index.ts'
import { facetFilter, metricOf, type Filters, type ViewState } from '../../view/index.ts'
import { askView, cellsOf, facetsOf, shareDimension, type Asker } from '../ask-view.ts'
import type { MapCounts } from './map-counts.ts'
import { joinPrefectures } from './prefectures.ts'

/** Whether the country is drawn by prefectures. */
export const isByPrefecture = ({ area, drawing }: Pick<ViewState, 'area' | 'drawing'>): boolean =>
  area === null && drawing === 'prefectures'

/**
 * Counts of all regions of a map. The country by prefectures is put together from the counts of the
 * provinces with cases; without the map (`null`) it is counted by provinces.
 */
export function askMap(asker: Asker, view: ViewState, map: MapFile | null): Answer<MapCounts> {
  const national = askRegions(asker, view)
  if (!map || !isByPrefecture(view)) return national
  return mapAnswer(national, (counts) => {
    const provinces = facetsOf(counts, PLACE).map(({ key }) => key)
    const below = provinces
      .filter((key) => !isOffMap(key))
      .map((area) =>
        mapAnswer(
          askRegions(asker, { ...view, area, filters: without(view.filters, PLACE) }),
          (own) => here([area, own] as const),
        ),
      )
    return mapAnswer(allAnswers(below), (all) => here(joinPrefectures(counts, new Map(all), map)))
  })
}

function askRegions(asker: Asker, view: ViewState): Answer<MapCounts> {
  const flags = view.area === null ? asker.facts.dimensions.filter(isFlag) : []
  const own = askView(asker, view)
  const questions = [
    own,
    askWholes(asker, view) ?? own,
    flags.length > 0 ? askFlags(asker, flags) : own,
  ]
  return mapAnswer(allAnswers(questions), ([own, wholes, whole]) => {
    if (!own || !wholes || !whole) throw new Error('Three questions have three answers')
    return here({
      ...own,
      wholes: new Map(facetsOf(wholes, PLACE).map(({ key, count }) => [key, count])),
      including: flags.map(({ id }) => ({ dimension: id, base: onMap(whole, id) })),
    })
  })
}

/** The counts without the filter of what a share is of; `null` where there is none to leave out. */
function askWholes(asker: Asker, view: ViewState): Answer<Counts> | null {
  const share = metricOf(view).kind === 'share' ? shareDimension(asker.facts, view) : null
  if (share === null || view.filters[share] === undefined) return null
  const filter = facetFilter({ ...view, filters: without(view.filters, share) })
  return asker.source.counts({ filter, cross: [] }, asker.signal)
}

/** No filter changes the answer, so that it is asked for once. */
const askFlags = ({ source, signal }: Asker, flags: readonly Dimension[]): Answer<Counts> =>
  source.counts({ filter: NO_FILTER, cross: flags.map(({ id }) => [PLACE, id] as const) }, signal)

const isFlag = (dimension: Dimension) =>
  dimension.kind === 'boolean' && isCounted(dimension) && !dimension.column

const onMap = (counts: Counts, dimension: string): number =>
  cellsOf(counts, [PLACE, dimension])
    .filter(({ row, column }) => column === YES && !isOffMap(row))
    .reduce((sum, { base }) => sum + base, 0)

function without(filters: Filters, dimension: string): Filters {
  const { [dimension]: _, ...others } = filters
  return others
}
