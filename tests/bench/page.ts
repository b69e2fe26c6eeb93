import { NUMBER, ORGANIZATION, PLACE, type Dataset } from '../../src/domain/index.ts'
import type { BuildContender, Material, Run } from './contender.ts'
import { buildArquero } from './contenders/arquero.ts'
import { buildCellEngine } from './contenders/cells.ts'
import { buildCrossfilter } from './contenders/crossfilter.ts'
import { buildDuckDb } from './contenders/duckdb.ts'
import { buildPlainFilter } from './contenders/plain-filter.ts'
import { LIST_ORDER, NO_FILTER } from '../../src/engine/index.ts'
import { SORTS, WARM_UP, facetInteractions, textInteractions } from './interactions.ts'
import type { Interaction } from './interactions.ts'
import { SHAPES, type ShapeName } from './shapes.ts'
import { createSample, searchTexts } from './sample.ts'

const CONTENDERS: Readonly<Record<string, BuildContender>> = {
  cells: buildCellEngine,
  crossfilter2: buildCrossfilter,
  'DuckDB-WASM': buildDuckDb,
  arquero: buildArquero,
  'plain filter': buildPlainFilter,
}

/** Builds one contender on a sample of `size`, asks it everything, measures. One call per page. */
async function run(name: string, size: number, shape: ShapeName): Promise<Run> {
  const build = CONTENDERS[name]
  if (build === undefined) throw new Error(`No contender ${name}`)
  const { columns } = SHAPES[shape]
  const dataset = createSample(size, SHAPES[shape])
  const material: Material = {
    dataset,
    columns,
    places: sortPlaces(dataset),
    texts: searchTexts(dataset),
  }
  const contender = await build(material)
  const answers: string[] = []

  const measure = async (interactions: readonly Interaction[], warmUp: number) => {
    const times: number[] = []
    for (const interaction of interactions) {
      const start = performance.now()
      const answer = contender.interact(interaction)
      const result = answer instanceof Promise ? await (answer as Promise<unknown>) : answer
      times.push(performance.now() - start)
      answers.push(JSON.stringify(contender.read(result)))
    }
    return times.slice(warmUp)
  }

  const facets = facetInteractions(columns)
  const cleared = columns.map(({ id: changed }, i): Interaction => {
    const last = facets.at(-1)?.filter.values ?? {}
    const later = columns.slice(i + 1).map(({ id }) => [id, last[id] ?? []] as const)
    const filter = { ...NO_FILTER, values: Object.fromEntries(later) }
    return { filter, changed, sort: LIST_ORDER }
  })
  return {
    prepared: contender.prepared,
    times: {
      facets: await measure(facets, WARM_UP.facets),
      text: await measure(
        [...cleared, ...textInteractions(dataset)],
        cleared.length + WARM_UP.text,
      ),
    },
    answers,
    others: contender.others?.() ?? {},
  }
}

/** Places of the rows in each of `SORTS`, found without the engine. */
function sortPlaces({ cases }: Dataset): Uint32Array[] {
  const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true })
  const names = cases.map((record) => record.organizations.join('、'))
  const order = [...new Set(names)].sort(collator.compare)
  const nameRank = new Map<string, number>()
  order.forEach((name, i) => {
    const before = order[i - 1]
    const same = before !== undefined && collator.compare(before, name) === 0
    nameRank.set(name, same ? (nameRank.get(before) ?? 0) : i)
  })
  const keys: Record<string, (row: number) => number> = {
    [NUMBER]: (row) => row,
    // What is off the map, here the central bodies, comes first.
    [PLACE]: (row) => Number(cases[row]?.place.key) || 0,
    [ORGANIZATION]: (row) => nameRank.get(names[row] ?? '') ?? 0,
  }
  return SORTS.map(({ column, descending }) => {
    const key = Float64Array.from(cases, (_, row) => keys[column]?.(row) ?? 0)
    const sign = descending ? -1 : 1
    const rows = Uint32Array.from(cases.keys()).sort(
      (a, b) => sign * ((key[a] ?? 0) - (key[b] ?? 0)) || a - b,
    )
    const places = new Uint32Array(cases.length)
    rows.forEach((row, place) => (places[row] = place))
    return places
  })
}

declare global {
  interface Window {
    runBench: typeof run
  }
}
window.runBench = run
