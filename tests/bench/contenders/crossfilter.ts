import crossfilter from 'crossfilter2'
import type { BuildContender } from '../contender.ts'
import { PAGE, SORTS, TEXT } from '../interactions.ts'
import type { Interaction } from '../interactions.ts'
import { numbersIn, pairOf } from './columns.ts'

interface Row {
  readonly row: number
  /** Numbers of its keys, by column. */
  readonly numbers: Readonly<Record<string, number>>
}

type Dimensions = Readonly<Record<string, crossfilter.Dimension<Row, number>>>

interface Result {
  readonly total: number
  readonly groups: readonly (readonly { readonly key: number; readonly value: number }[])[]
  readonly rows: readonly Row[]
}

/**
 * Crossfilter with a dimension per filter and its groups kept up by itself. A group ignores the
 * filter of one dimension only, so a pair of columns, which ignores two, has an index of its own that
 * the other filters are applied to as well. Sorting: a dimension on the place in each order.
 */
export const buildCrossfilter: BuildContender = (material) => {
  const { dataset, columns, places, texts } = material
  const [first, second] = pairOf(columns)
  const width = second.keys.length
  const start = performance.now()
  const encoded = columns.map((column) => ({ id: column.id, of: numbersIn(material, column) }))
  const rows = dataset.cases.map((_, row): Row => {
    const numbers: Record<string, number> = {}
    for (const { id, of } of encoded) numbers[id] = of[row] ?? -1
    return { row, numbers }
  })

  const dimensionsOf = (index: crossfilter.Crossfilter<Row>, ids: readonly string[]): Dimensions =>
    Object.fromEntries([
      ...ids.map((id) => [id, index.dimension((r) => r.numbers[id] ?? -1)] as const),
      [TEXT, index.dimension((r) => r.row)] as const,
    ])
  const main = crossfilter(rows)
  const ids = columns.map(({ id }) => id)
  const dimensions = dimensionsOf(main, ids)
  const orders = places.map((place) => main.dimension((r) => place[r.row] ?? 0))
  const total = main.groupAll<number>().reduceCount()

  const pairs = crossfilter(rows)
  const pair = pairs.dimension(
    (r) => (r.numbers[first.id] ?? 0) * width + (r.numbers[second.id] ?? 0),
  )
  const pairDimensions = dimensionsOf(pairs, ids.slice(2))
  const groups = [
    ...ids.flatMap((id) => dimensions[id]?.group<number, number>() ?? []),
    pair.group<number, number>(),
  ]
  const build = performance.now() - start

  const numbers = new Map(
    columns.map(({ id, keys }) => [id, new Map(keys.map((key, i) => [key, i]))]),
  )
  const applyTo = (all: Dimensions, { changed, filter }: Interaction) => {
    const dimension = all[changed]
    if (dimension === undefined) return
    if (changed === TEXT) {
      if (filter.text === '') dimension.filterAll()
      else dimension.filterFunction((row) => texts[row]?.includes(filter.text) ?? false)
      return
    }
    const chosen = new Set(
      filter.values[changed]?.map((key) => numbers.get(changed)?.get(key) ?? -1),
    )
    const [only] = chosen
    if (only === undefined) dimension.filterAll()
    else if (chosen.size === 1) dimension.filterExact(only)
    else dimension.filterFunction((value) => chosen.has(value))
  }

  return {
    prepared: { build },
    interact(interaction): Result {
      applyTo(dimensions, interaction)
      applyTo(pairDimensions, interaction)
      return {
        total: total.value(),
        groups: groups.map((group) => group.all()),
        rows: orders[SORTS.indexOf(interaction.sort)]?.bottom(PAGE) ?? [],
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
        facets: columns.map(({ keys }, group) => counts(group, keys.length)),
        cross: counts(columns.length, first.keys.length * width),
        rows: rows.map((r) => r.row),
      }
    },
  }
}
