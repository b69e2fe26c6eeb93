import crossfilter from 'crossfilter2'
import { LEVELS } from '../../../src/domain/index.ts'
import type { BuildContender } from '../contender.ts'
import { PAGE, SORTS, type Interaction } from '../interactions.ts'
import { CATEGORIES, REGIONS, SCOPES } from '../sample.ts'

interface Row {
  readonly row: number
  readonly region: number
  readonly category: number
  readonly level: number
  readonly scope: number
}

interface Result {
  readonly total: number
  readonly groups: readonly (readonly { readonly key: number; readonly value: number }[])[]
  readonly rows: readonly Row[]
}

/**
 * Crossfilter with a dimension per filter and its groups kept up by itself. A group ignores the
 * filter of one dimension only, so region × category, which ignores two, has an index of its own that
 * the other filters are applied to as well. Sorting: a dimension on the place in each order.
 */
export const buildCrossfilter: BuildContender = ({ dataset, places, texts }) => {
  const start = performance.now()
  const rows = dataset.cases.map((record, row): Row => {
    const region = REGIONS.indexOf(record.provinceCode || 'central')
    return {
      row,
      region,
      category: CATEGORIES.indexOf(record.category),
      level: LEVELS.indexOf(record.level),
      scope: region === 0 ? 0 : 1,
    }
  })

  const main = crossfilter(rows)
  const dimensions = {
    regions: main.dimension((r) => r.region),
    categories: main.dimension((r) => r.category),
    levels: main.dimension((r) => r.level),
    scopes: main.dimension((r) => r.scope),
    text: main.dimension((r) => r.row),
  }
  const orders = places.map((place) => main.dimension((r) => place[r.row] ?? 0))
  const total = main.groupAll<number>().reduceCount()

  const pairs = crossfilter(rows)
  const pair = pairs.dimension((r) => r.region * CATEGORIES.length + r.category)
  const pairDimensions = {
    levels: pairs.dimension((r) => r.level),
    scopes: pairs.dimension((r) => r.scope),
    text: pairs.dimension((r) => r.row),
  }
  const groups = [
    dimensions.regions.group<number, number>(),
    dimensions.categories.group<number, number>(),
    dimensions.levels.group<number, number>(),
    dimensions.scopes.group<number, number>(),
    pair.group<number, number>(),
  ]
  const build = performance.now() - start

  const KEYS = { regions: REGIONS, categories: CATEGORIES, levels: LEVELS, scopes: SCOPES } as const

  const applyTo = (
    dimension: crossfilter.Dimension<Row, number>,
    { changed, filter }: Interaction,
  ) => {
    if (changed === 'text') {
      if (filter.text === '') dimension.filterAll()
      else dimension.filterFunction((row) => texts[row]?.includes(filter.text) ?? false)
      return
    }
    const chosen = filter[changed].map((key) => (KEYS[changed] as readonly string[]).indexOf(key))
    const [only] = chosen
    if (only === undefined) dimension.filterAll()
    else if (chosen.length === 1) dimension.filterExact(only)
    else dimension.filterFunction((value) => chosen.includes(value))
  }

  return {
    prepared: { build },
    interact(interaction): Result {
      const { changed, sort } = interaction
      applyTo(dimensions[changed], interaction)
      if (changed !== 'regions' && changed !== 'categories') {
        applyTo(pairDimensions[changed], interaction)
      }
      return {
        total: total.value(),
        groups: groups.map((group) => group.all()),
        rows: orders[SORTS.indexOf(sort)]?.bottom(PAGE) ?? [],
      }
    },
    read(result) {
      const { total, groups, rows } = result as Result
      const counts = (group: number, length: number) => {
        const values = Array.from({ length }, () => 0)
        for (const { key, value } of groups[group] ?? []) values[key] = value
        return values
      }
      return {
        total,
        regions: counts(0, REGIONS.length),
        categories: counts(1, CATEGORIES.length),
        levels: counts(2, LEVELS.length),
        scopes: counts(3, SCOPES.length),
        cross: counts(4, REGIONS.length * CATEGORIES.length),
        rows: rows.map((r) => r.row),
      }
    },
  }
}
