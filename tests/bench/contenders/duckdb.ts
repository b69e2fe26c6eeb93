import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { table } from 'arquero'
import type { BuildContender } from '../contender.ts'
import { PAGE, SORTS } from '../interactions.ts'
import { COLUMN_SIZES, chosenNumbers, toColumns } from './columns.ts'

type Count = [view: number, key: number, count: number]
interface Result {
  readonly counts: readonly Count[]
  readonly rows: readonly number[]
}

const { category: CATEGORY_COUNT } = COLUMN_SIZES
const VIEWS = [
  { except: ['region'], key: 'region' },
  { except: ['category'], key: 'category' },
  { except: ['level'], key: 'level' },
  { except: ['scope'], key: 'scope' },
  { except: ['region', 'category'], key: `region * ${CATEGORY_COUNT} + category` },
] as const

/**
 * DuckDB-WASM in its worker: two statements per interaction, sent together: the counts of all views
 * as one UNION ALL of group-bys, and the first page. Loaded through Arrow, in one batch.
 */
export const buildDuckDb: BuildContender = async (material) => {
  const worker = new Worker(workerUrl)
  const database = new AsyncDuckDB(new VoidLogger(), worker)
  await database.instantiate(wasmUrl)
  await database.open({})
  const connection = await database.connect()
  // Extensions would be fetched from the network; nothing here needs one.
  await connection.query('SET autoload_known_extensions = false')
  await connection.query('SET autoinstall_known_extensions = false')

  const start = performance.now()
  const stream = table(toColumns(material)).toArrowIPC({ format: 'stream' })
  await connection.insertArrowFromIPCStream(stream, { name: 'cases', create: true })
  const build = performance.now() - start

  return {
    prepared: { build },
    async interact({ filter, sort }): Promise<Result> {
      const chosen = chosenNumbers(filter)
      const where = (except: readonly string[]) => {
        const tests = [...chosen]
          .filter(([name]) => !except.includes(name))
          .map(([name, numbers]) => `${name} IN (${numbers.join()})`)
        if (filter.text !== '') tests.push(`contains(text, '${filter.text}')`)
        return tests.length === 0 ? '' : `WHERE ${tests.join(' AND ')}`
      }
      const counts = [
        ...VIEWS.map(
          ({ except, key }, view) =>
            `SELECT ${view} AS v, ${key} AS k, count(*)::INTEGER AS n FROM cases ${where(except)} GROUP BY k`,
        ),
        `SELECT 5 AS v, 0 AS k, count(*)::INTEGER AS n FROM cases ${where([])}`,
      ].join(' UNION ALL ')
      const page = `SELECT row FROM cases ${where([])} ORDER BY place${SORTS.indexOf(sort)} LIMIT ${PAGE}`
      const [counted, paged] = await Promise.all([connection.query(counts), connection.query(page)])
      const column = (name: string): number[] => [...(counted.getChild(name)?.toArray() ?? [])]
      const views = column('v')
      const keys = column('k')
      return {
        counts: column('n').map((n, i): Count => [views[i] ?? -1, keys[i] ?? -1, n]),
        rows: [...((paged.getChild('row')?.toArray() ?? []) as Iterable<number>)],
      }
    },
    read(result) {
      const { counts, rows } = result as Result
      const values = (view: number, length: number) => {
        const list = Array.from({ length }, () => 0)
        for (const [v, key, count] of counts) if (v === view) list[key] = count
        return list
      }
      const { region, category, level, scope } = COLUMN_SIZES
      return {
        total: values(5, 1)[0] ?? 0,
        regions: values(0, region),
        categories: values(1, category),
        levels: values(2, level),
        scopes: values(3, scope),
        cross: values(4, region * category),
        rows,
      }
    },
  }
}
