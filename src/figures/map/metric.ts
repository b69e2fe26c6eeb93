import {
  isOffMap,
  mainDimension,
  parsePartKey,
  PLACE,
  type Load,
  type RegionKey,
} from '../../domain/index.ts'
import type { Counts, FacetCount, Facts } from '../../engine/index.ts'
import { metricOf, type Metric, type ViewState } from '../../view/index.ts'
import { axesOf, cellsOf, facetsOf, shareDimension } from '../ask-view.ts'
import { countFigure, SMALL_BASE, stateOf, type Figure } from '../figure.ts'
import type { MapCounts } from './map-counts.ts'

/** Residents per provincial unit. */
export type Population = ReadonlyMap<RegionKey, number>

/** Cases per this many residents. */
const PER = 10_000_000

/** The metric of the regions of a map. */
export interface Measure {
  readonly metric: Metric
  /** The figure of a region; `listed`: whether the list covers it. */
  readonly figureOf: (key: RegionKey, listed: boolean) => Figure
  /** The metric of the whole base, region by region, from which the classes are made. */
  readonly bases: readonly number[]
}

const NO_CASES = { base: 0, count: 0 } as const

/**
 * Measures all regions. A share ignores the filters of the place and of the dimension that it is of,
 * so that its count and its base are always of the same cases.
 */
export function measureRegions(
  facts: Facts,
  view: ViewState,
  counts: MapCounts,
  population: Load<Population>,
): Measure {
  const metric = metricOf(view)
  const regions = facetsOf(counts, PLACE)
  const byKey = new Map(regions.map((region) => [region.key, region]))
  const casesOf = (key: RegionKey) => byKey.get(key) ?? NO_CASES
  if (metric.kind === 'count') {
    return {
      metric,
      figureOf: (key, listed) => countFigure(casesOf(key).count, casesOf(key).base, listed),
      bases: regions.map(({ base }) => base),
    }
  }
  if (metric.kind === 'per-population') {
    return {
      metric,
      figureOf: (key, listed) => rateFigure(key, casesOf(key), listed, population),
      bases: population.state === 'here' ? rates(regions, population.value) : [],
    }
  }
  const parts = partsOf(counts, shareDimension(facts, view) ?? '', metric.value)
  return {
    metric,
    figureOf: (key, listed) =>
      shareFigure(parts.get(key) ?? 0, counts.wholes.get(key) ?? 0, casesOf(key).base, listed),
    bases: [],
  }
}

function rateFigure(
  key: RegionKey,
  { count, base }: Pick<FacetCount, 'count' | 'base'>,
  listed: boolean,
  population: Load<Population>,
): Figure {
  const state = stateOf(count, base, listed)
  if (state !== 'value') return { state, count, base, value: null }
  // Residents are those of a province: what is off the map, or a part, has none.
  if (isOffMap(key) || parsePartKey(key)) {
    return { state: 'not-applicable', count, base, value: null }
  }
  if (population.state !== 'here') return { state: 'waiting', count, base, value: null }
  const residents = population.value.get(key)
  if (residents === undefined) return { state: 'not-applicable', count, base, value: null }
  return { state, count, base, value: (count / residents) * PER }
}

const rates = (regions: readonly FacetCount[], population: Population): readonly number[] =>
  regions.flatMap(({ key, base }) => {
    const residents = population.get(key)
    return residents === undefined ? [] : [(base / residents) * PER]
  })

/** Per region the cases that have the value. */
function partsOf(counts: Counts, dimension: string, value: string): ReadonlyMap<string, number> {
  const cells = cellsOf(counts, [PLACE, dimension]).filter(({ column }) => column === value)
  return new Map(cells.map(({ row, count }) => [row, count]))
}

/** `listedBase`: the cases of the region, filtered or not. */
function shareFigure(part: number, whole: number, listedBase: number, listed: boolean): Figure {
  const state = stateOf(whole, listedBase, listed)
  const figure = { count: part, base: whole, value: null }
  if (state !== 'value') return { ...figure, state }
  if (whole < SMALL_BASE) return { ...figure, state: 'base-too-small' }
  return { state, count: part, base: whole, value: part / whole }
}

/**
 * The metrics that the map of a view offers: cases, residents where they are known, and the share of
 * every value of what the view is broken down by, or of what it takes a share of now.
 */
export function metricChoices(facts: Facts, view: ViewState): readonly Metric[] {
  const { area, drawing } = view
  const holds = (metric: Metric) => metricOf({ metric, area, drawing }).kind === metric.kind
  const by = axesOf(facts, view).by
  const ids = new Set([by, shareDimension(facts, view)])
  const main = mainDimension(facts.dimensions)?.id
  const shares = facts.dimensions
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, values }) =>
      values.map(({ key }): Metric => ({
        kind: 'share',
        dimension: id === main ? null : id,
        value: key,
      })),
    )
  const all: readonly Metric[] = [{ kind: 'count' }, { kind: 'per-population' }, ...shares]
  return all.filter(holds)
}
