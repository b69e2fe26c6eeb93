import { LEVELS, type CaseRecord } from '../../../src/domain/index.ts'
import type { Answer, BuildContender } from '../contender.ts'
import { PAGE, SORTS, type Dimension } from '../interactions.ts'
import { CATEGORIES, REGIONS, SCOPES } from '../sample.ts'

interface Row {
  readonly row: number
  readonly record: CaseRecord
  readonly region: string
  readonly scope: string
}

/** Array.filter, Map and sort: what one writes first, and what the others are checked against. */
export const buildPlainFilter: BuildContender = ({ dataset, places, texts }) => {
  const start = performance.now()
  const all = dataset.cases.map((record, row): Row => {
    const region = record.provinceCode || 'central'
    return { row, record, region, scope: region === 'central' ? 'central' : 'local' }
  })
  const build = performance.now() - start

  return {
    prepared: { build },
    interact({ filter, sort }): Answer {
      const { text } = filter
      const found = text === '' ? all : all.filter((r) => texts[r.row]?.includes(text))
      const tests: Partial<Record<Dimension, (r: Row) => boolean>> = {}
      if (filter.regions.length > 0) tests.regions = (r) => filter.regions.includes(r.region)
      if (filter.categories.length > 0)
        tests.categories = (r) => filter.categories.includes(r.record.category)
      if (filter.levels.length > 0) tests.levels = (r) => filter.levels.includes(r.record.level)
      if (filter.scopes.length > 0)
        tests.scopes = (r) => (filter.scopes as readonly string[]).includes(r.scope)

      const without = (...except: Dimension[]) => {
        const active = Object.entries(tests).filter(([d]) => !except.includes(d as Dimension))
        return active.length === 0
          ? found
          : found.filter((r) => active.every(([, test]) => test(r)))
      }
      const count = (rows: readonly Row[], keyOf: (r: Row) => string, keys: readonly string[]) => {
        const counts = new Map<string, number>()
        for (const r of rows) counts.set(keyOf(r), (counts.get(keyOf(r)) ?? 0) + 1)
        return keys.map((key) => counts.get(key) ?? 0)
      }

      const passing = without()
      const place = places[SORTS.indexOf(sort)] as Uint32Array
      const sorted = [...passing].sort((a, b) => (place[a.row] ?? 0) - (place[b.row] ?? 0))
      return {
        total: passing.length,
        regions: count(without('regions'), (r) => r.region, REGIONS),
        categories: count(without('categories'), (r) => r.record.category, CATEGORIES),
        levels: count(without('levels'), (r) => r.record.level, LEVELS),
        scopes: count(without('scopes'), (r) => r.scope, SCOPES),
        cross: count(
          without('regions', 'categories'),
          (r) => `${r.region}/${r.record.category}`,
          REGIONS.flatMap((region) => CATEGORIES.map((category) => `${region}/${category}`)),
        ),
        rows: sorted.slice(0, PAGE).map((r) => r.row),
      }
    },
    read: (answer) => answer as Answer,
  }
}
