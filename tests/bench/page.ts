import type { Dataset } from '../../src/domain/index.ts'
import type { BuildContender, Material, Run } from './contender.ts'
import { buildArquero } from './contenders/arquero.ts'
import { buildCellEngine } from './contenders/cells.ts'
import { buildCrossfilter } from './contenders/crossfilter.ts'
import { buildDuckDb } from './contenders/duckdb.ts'
import { buildPlainFilter } from './contenders/plain-filter.ts'
import { NO_FILTER } from '../../src/engine/index.ts'
import {
  SORTS,
  WARM_UP,
  facetInteractions,
  textInteractions,
  type Interaction,
} from './interactions.ts'
import { createSample, searchTexts } from './sample.ts'

const CONTENDERS: Readonly<Record<string, BuildContender>> = {
  cells: buildCellEngine,
  crossfilter2: buildCrossfilter,
  'DuckDB-WASM': buildDuckDb,
  arquero: buildArquero,
  'plain filter': buildPlainFilter,
}

/** Builds one contender on a sample of `size`, asks it everything, measures. One call per page. */
async function run(name: string, size: number): Promise<Run> {
  const build = CONTENDERS[name]
  if (build === undefined) throw new Error(`No contender ${name}`)
  const dataset = createSample(size)
  const material: Material = {
    dataset,
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

  const facets = facetInteractions()
  const cleared = (['regions', 'categories', 'levels', 'scopes'] as const).map(
    (changed, i): Interaction => {
      const last = facets.at(-1)?.filter
      const filter = { ...NO_FILTER }
      const later = ['regions', 'categories', 'levels', 'scopes'].slice(i + 1)
      for (const name of later) Object.assign(filter, { [name]: last?.[name as 'regions'] })
      return { filter, changed, sort: SORTS[0] as Interaction['sort'] }
    },
  )
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
    seq: (row) => row,
    region: (row) =>
      Number(cases[row]?.countyCode || cases[row]?.prefectureCode || cases[row]?.provinceCode),
    organizations: (row) => nameRank.get(names[row] ?? '') ?? 0,
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
