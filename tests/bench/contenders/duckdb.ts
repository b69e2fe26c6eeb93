import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { table } from 'arquero'
import type { BuildContender } from '../contender.ts'
import { PAGE, SORTS } from '../interactions.ts'
import { chosenNumbers, pairOf, toColumns } from './columns.ts'

type Count = [view: number, key: number, count: number]
interface Result {
  readonly counts: readonly Count[]
  readonly rows: readonly number[]
}

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

  const { columns } = material
  const [first, second] = pairOf(columns)
  const views = [
    ...columns.map(({ id }) => ({ except: [id], key: id })),
    {
      except: [first.id, second.id],
      key: `${first.id} * ${second.keys.length} + ${second.id}`,
    },
  ]
  const start = performance.now()
  const stream = table(toColumns(material)).toArrowIPC({ format: 'stream' })
  await connection.insertArrowFromIPCStream(stream, { name: 'cases', create: true })
  const build = performance.now() - start

  return {
    prepared: { build },
    async interact({ filter, sort }): Promise<Result> {
      const chosen = chosenNumbers(filter, columns)
      const where = (except: readonly string[]) => {
        const tests = [...chosen]
          .filter(([name]) => !except.includes(name))
          .map(([name, numbers]) => `${name} IN (${numbers.join()})`)
        if (filter.text !== '') tests.push(`contains(text, '${filter.text}')`)
        return tests.length === 0 ? '' : `WHERE ${tests.join(' AND ')}`
      }
      const counts = [
        ...views.map(
          ({ except, key }, view) =>
            `SELECT ${view} AS v, ${key} AS k, count(*)::INTEGER AS n FROM cases ${where(except)} GROUP BY k`,
        ),
        `SELECT -1 AS v, 0 AS k, count(*)::INTEGER AS n FROM cases ${where([])}`,
      ].join(' UNION ALL ')
      const page = `SELECT row FROM cases ${where([])} ORDER BY place${SORTS.indexOf(sort)} LIMIT ${PAGE}`
      const [counted, paged] = await Promise.all([connection.query(counts), connection.query(page)])
      const column = (name: string): number[] => [...(counted.getChild(name)?.toArray() ?? [])]
      const viewOf = column('v')
      const keys = column('k')
      return {
        counts: column('n').map((n, i): Count => [viewOf[i] ?? -2, keys[i] ?? -1, n]),
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
      return {
        total: values(-1, 1)[0] ?? 0,
        facets: columns.map(({ keys }, view) => values(view, keys.length)),
        cross: values(columns.length, first.keys.length * second.keys.length),
        rows,
      }
    },
  }
}
