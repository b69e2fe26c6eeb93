import {
  isInside,
  PLACE,
  type Dimension,
  type Load,
  type MapFile,
  type RegionKey,
} from '../../domain/index.ts'
import type { CrossCount, Facts } from '../../engine/index.ts'
import { chosenIn, isFiltered, type Metric, type ViewState } from '../../view/index.ts'
import { byDimension, cellsOf, facetsOf, shareDimension } from '../ask-view.ts'
import { countFigure, type Figure } from '../figure.ts'
import { isListed } from '../is-listed.ts'
import type { MapCounts } from './map-counts.ts'
import { sequenceStep, type ClassBreak } from './class-breaks.ts'
import { classAt, makeClasses } from './class-methods.ts'
import { measureRegions, type Population } from './metric.ts'
import { mapRegions, type MapRegion } from './regions.ts'

/** How much of a region has one value of what is broken down by. */
export interface RegionSplit {
  readonly key: string
  /** Position among the values of the dimension. */
  readonly index: number
  /** Cases that pass all filters but those of the place and of this dimension, and all in the area. */
  readonly count: number
  readonly base: number
  /** Whether the filter of the dimension lets it pass. */
  readonly chosen: boolean
}

export interface RegionMark extends MapRegion {
  /** What the metric says. */
  readonly figure: Figure
  /** Cases that pass every filter but the place's, whatever the metric. */
  readonly cases: Figure
  /** Position of the class; -1 unless the figure has a value. */
  readonly classIndex: number
  /** Step of the colour sequence, 0-based; -1 unless the figure has a value. */
  readonly step: number
  readonly selected: boolean
  /** Has cases, and something else is selected. What is not listed stays as it is. */
  readonly dimmed: boolean
  /** Selected regions strictly inside this one. */
  readonly containsSelected: readonly RegionKey[]
  /** By every value of the axis; empty where there is none, or no case. */
  readonly split: readonly RegionSplit[]
}

export interface MapModel {
  readonly marks: readonly RegionMark[]
  /** Made from the base, so that a filter never moves them. */
  readonly classes: readonly ClassBreak[]
  readonly metric: Metric
  /** The list says nothing of anything here: whether there are cases is not known. */
  readonly unlisted: boolean
  /** What circles are split by; `null` where the list has nothing that is counted. */
  readonly axis: Dimension | null
  /** Whether filters besides the place's, and besides that of what a share is of, narrow the figures. */
  readonly narrowed: boolean
  /** How far the residents are that the metric needs; `null` where it needs none. */
  readonly residents: Load<Population>['state'] | null
  /** See `MapCounts.including`. */
  readonly including: MapCounts['including']
}

const SEQUENCE_STEPS = 5

/** What a map shows: numbers and what they mean, no pixels. `map`: `null` where it is not there. */
export function buildMapModel(
  facts: Facts,
  view: ViewState,
  map: MapFile | null,
  counts: MapCounts,
  population: Load<Population>,
): MapModel {
  const { metric, figureOf, bases } = measureRegions(facts, view, counts, population)
  const classes = makeClasses(bases, metric.kind, view.classMethod)
  const axis = byDimension(facts, view)
  const splitOf = splitter(view, axis, counts)
  const cases = new Map(facetsOf(counts, PLACE).map((region) => [region.key, region]))
  const selected = chosenIn(view, PLACE)
  const marks = mapRegions(facts, view, map, counts).map((region): RegionMark => {
    const { key, listed } = region
    const { count, base } = cases.get(key) ?? { count: 0, base: 0 }
    const figure = figureOf(key, listed)
    const classIndex = figure.value === null ? -1 : classAt(figure.value, classes, metric.kind)
    const containsSelected = selected.filter((other) => isInside(other, key))
    const isSelected = selected.includes(key)
    const isAside = selected.length > 0 && !isSelected && containsSelected.length === 0
    return {
      ...region,
      figure,
      cases: countFigure(count, base, listed),
      classIndex,
      step: classIndex < 0 ? -1 : sequenceStep(classIndex, classes.length, SEQUENCE_STEPS),
      selected: isSelected,
      dimmed: isAside && figure.state !== 'not-listed',
      containsSelected,
      split: base > 0 ? splitOf(key) : [],
    }
  })
  const aside = metric.kind === 'share' ? [PLACE, shareDimension(facts, view) ?? PLACE] : [PLACE]
  return {
    marks,
    classes,
    metric,
    unlisted: isUnlisted(facts, view, marks),
    axis,
    narrowed: isFiltered(view, aside),
    residents: metric.kind === 'per-population' ? population.state : null,
    including: counts.including,
  }
}

/** An area may have nothing on its map. */
const isUnlisted = (facts: Facts, { area }: ViewState, marks: readonly RegionMark[]): boolean =>
  marks.length === 0
    ? area !== null && !isListed(facts, area)
    : marks.every(({ figure }) => figure.state === 'not-listed')

/** The split of any region, each by the same values. */
function splitter(view: ViewState, axis: Dimension | null, counts: MapCounts) {
  if (axis === null) return () => []
  const chosen = chosenIn(view, axis.id)
  const cells = new Map<RegionKey, Map<string, CrossCount>>()
  for (const cell of cellsOf(counts, [PLACE, axis.id])) {
    const own = cells.get(cell.row) ?? new Map<string, CrossCount>()
    cells.set(cell.row, own.set(cell.column, cell))
  }
  return (region: RegionKey): readonly RegionSplit[] => {
    const own = cells.get(region)
    return axis.values.map(({ key }, index) => {
      const { count, base } = own?.get(key) ?? { count: 0, base: 0 }
      return { key, index, count, base, chosen: chosen.length === 0 || chosen.includes(key) }
    })
  }
}
