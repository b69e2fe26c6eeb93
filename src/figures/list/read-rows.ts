import type { CaseSource, FacetFilter, Grouping, Sort } from '../../engine/index.ts'
import type { Cell, TableField } from './fields.ts'

/** Entries asked for at a time; between blocks the page may do other things. */
const BLOCK = 2000
const ALL_OPEN: ReadonlySet<string> = new Set()

/** Which cases, in which order. Every group is open. */
export interface RowQuery {
  readonly filter: FacetFilter
  readonly sort: Sort
  readonly group: Grouping | null
}

export interface RowBlock {
  readonly rows: readonly (readonly Cell[])[]
  /** Share of the work done with this block, from 0 to 1. */
  readonly done: number
}

/**
 * The rows of a table block by block, in the order of the table on the page: under a grouping by
 * organisation a case stands once under each of its own. Throws the signal's reason when that is
 * aborted.
 */
export async function* readRows(
  source: CaseSource,
  query: RowQuery,
  fields: readonly TableField[],
  signal: AbortSignal,
): AsyncGenerator<RowBlock> {
  let offset = 0
  for (;;) {
    signal.throwIfAborted()
    const { entries, entryCount } = await source.window({
      ...query,
      collapsed: ALL_OPEN,
      offset,
      limit: BLOCK,
    })
    offset += entries.length
    const done = entryCount === 0 ? 1 : offset / entryCount
    yield {
      rows: entries.flatMap((entry) =>
        entry.kind === 'case' ? [fields.map((field) => field.value(entry.case, entry.group))] : [],
      ),
      done,
    }
    if (entries.length === 0 || offset >= entryCount) return
    await turn()
  }
}

/** Lets the browser draw and answer before going on. */
const turn = () => new Promise((resolve) => setTimeout(resolve))
