import type { Answer, BuildContender } from '../contender.ts'
import { PAGE, SORTS } from '../interactions.ts'
import { keyIn } from '../sample.ts'
import { pairOf } from './columns.ts'

interface Row {
  readonly row: number
  /** What the row counts under, by column. */
  readonly keys: Readonly<Record<string, string>>
}

/** Array.filter, Map and sort: what one writes first, and what the others are checked against. */
export const buildPlainFilter: BuildContender = ({ dataset, columns, places, texts }) => {
  const [first, second] = pairOf(columns)
  const start = performance.now()
  const all = dataset.cases.map((record, row): Row => {
    const keys: Record<string, string> = {}
    for (const column of columns) keys[column.id] = keyIn(record, column)
    return { row, keys }
  })
  const build = performance.now() - start

  return {
    prepared: { build },
    interact({ filter, sort }): Answer {
      const { text } = filter
      const found = text === '' ? all : all.filter((r) => texts[r.row]?.includes(text))
      const tests = columns.flatMap(({ id }) => {
        const wanted = new Set(filter.values[id])
        return wanted.size === 0 ? [] : [{ id, test: (r: Row) => wanted.has(r.keys[id] ?? '') }]
      })
      const without = (...except: string[]) => {
        const active = tests.filter(({ id }) => !except.includes(id))
        return active.length === 0
          ? found
          : found.filter((r) => active.every(({ test }) => test(r)))
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
        facets: columns.map(({ id, keys }) => count(without(id), (r) => r.keys[id] ?? '', keys)),
        cross: count(
          without(first.id, second.id),
          (r) => `${r.keys[first.id]}/${r.keys[second.id]}`,
          first.keys.flatMap((row) => second.keys.map((column) => `${row}/${column}`)),
        ),
        rows: sorted.slice(0, PAGE).map((r) => r.row),
      }
    },
    read: (answer) => answer as Answer,
  }
}
