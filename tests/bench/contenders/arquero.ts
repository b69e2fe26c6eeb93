import { table, type ColumnTable } from 'arquero'
import type { Answer, BuildContender } from '../contender.ts'
import { PAGE, SORTS } from '../interactions.ts'
import { chosenNumbers, pairOf, toColumns } from './columns.ts'

interface Result {
  readonly total: number
  readonly views: readonly ColumnTable[]
  readonly page: ColumnTable
}

/** Arquero: one table of typed columns; a filter, a group-by and a count per view. */
export const buildArquero: BuildContender = (material) => {
  const { columns } = material
  const [first, second] = pairOf(columns)
  const start = performance.now()
  const all = table(toColumns(material))
  const build = performance.now() - start

  return {
    prepared: { build },
    interact({ filter, sort }): Result {
      const chosen = chosenNumbers(filter, columns)
      const base = all.params({ text: filter.text, ...Object.fromEntries(chosen) })
      const found =
        filter.text === '' ? base : base.filter('(d, $) => op.includes(d.text, $.text, 0)').reify()
      // Expressions are strings: arquero reads the names in them, which a bundler would change.
      const without = (...except: string[]) => {
        const tests = [...chosen.keys()]
          .filter((name) => !except.includes(name))
          .map((name) => `op.includes($.${name}, d.${name}, 0)`)
        return tests.length === 0 ? found : found.filter(`(d, $) => ${tests.join(' && ')}`)
      }
      const passing = without()
      return {
        total: passing.numRows(),
        views: [
          ...columns.map(({ id }) => without(id).groupby(id).count()),
          without(first.id, second.id).groupby(first.id, second.id).count(),
        ],
        page: passing
          .select('row', `place${SORTS.indexOf(sort)}`)
          .orderby(`place${SORTS.indexOf(sort)}`)
          .slice(0, PAGE),
      }
    },
    read(result): Answer {
      const { total, views, page } = result as Result
      const counts = (
        view: number,
        length: number,
        indexOf: (row: Readonly<Record<string, number>>) => number,
      ) => {
        const values = Array.from({ length }, () => 0)
        for (const row of (views[view]?.objects() ?? []) as Record<string, number>[])
          values[indexOf(row)] = row.count ?? 0
        return values
      }
      const width = second.keys.length
      return {
        total,
        facets: columns.map(({ id, keys }, i) => counts(i, keys.length, (row) => row[id] ?? 0)),
        cross: counts(columns.length, first.keys.length * width, (row) => {
          return (row[first.id] ?? 0) * width + (row[second.id] ?? 0)
        }),
        rows: (page.objects() as { row: number }[]).map(({ row }) => row),
      }
    },
  }
}
