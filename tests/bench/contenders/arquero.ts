import { table, type ColumnTable } from 'arquero'
import type { Answer, BuildContender } from '../contender.ts'
import { PAGE, SORTS } from '../interactions.ts'
import { COLUMN_SIZES, chosenNumbers, toColumns } from './columns.ts'

interface Result {
  readonly total: number
  readonly views: readonly ColumnTable[]
  readonly page: ColumnTable
}

/** Arquero: one table of typed columns; a filter, a group-by and a count per view. */
export const buildArquero: BuildContender = (material) => {
  const start = performance.now()
  const all = table(toColumns(material))
  const build = performance.now() - start

  return {
    prepared: { build },
    interact({ filter, sort }): Result {
      const chosen = chosenNumbers(filter)
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
          without('region').groupby('region').count(),
          without('category').groupby('category').count(),
          without('level').groupby('level').count(),
          without('scope').groupby('scope').count(),
          without('region', 'category').groupby('region', 'category').count(),
        ],
        page: passing
          .select('row', `place${SORTS.indexOf(sort)}`)
          .orderby(`place${SORTS.indexOf(sort)}`)
          .slice(0, PAGE),
      }
    },
    read(result): Answer {
      const { total, views, page } = result as Result
      const counts = (view: number, length: number, indexOf: (row: Count) => number) => {
        const values = Array.from({ length }, () => 0)
        for (const row of (views[view]?.objects() ?? []) as Count[])
          values[indexOf(row)] = row.count
        return values
      }
      const { region, category, level, scope } = COLUMN_SIZES
      return {
        total,
        regions: counts(0, region, (row) => row.region),
        categories: counts(1, category, (row) => row.category),
        levels: counts(2, level, (row) => row.level),
        scopes: counts(3, scope, (row) => row.scope),
        cross: counts(4, region * category, (row) => row.region * category + row.category),
        rows: (page.objects() as { row: number }[]).map(({ row }) => row),
      }
    },
  }
}

interface Count {
  readonly region: number
  readonly category: number
  readonly level: number
  readonly scope: number
  readonly count: number
}
