import type { CaseSource, RowsRequest } from '../../engine/index.ts'
import type { RowBlock } from '../../exports/index.ts'
import { UnansweredError, valueOf } from '../unanswered.ts'
import type { TableField } from './fields.ts'
import { ALL_OPEN } from './requests.ts'

/** Entries asked for at a time; between blocks the page may do other things. */
const BLOCK = 2000

/** Which cases, in which order. Every group is open. */
export type RowQuery = Pick<RowsRequest, 'filter' | 'sort' | 'group'>

/**
 * The rows of a table block by block, in the order of the table on the page: under a grouping a case
 * stands once under each of its values.
 *
 * @throws the signal's reason when that is aborted, and `UnansweredError` when a block was not
 * answered or is not all that there should be: half a table is none.
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
    const request = { ...query, collapsed: ALL_OPEN, offset, limit: BLOCK }
    const { entries, entryCount } = await valueOf(source.rows(request, signal))
    signal.throwIfAborted()
    offset += entries.length
    if (entries.length === 0 && offset < entryCount) {
      throw new UnansweredError({ code: 'broken', detail: `${offset} of ${entryCount} entries` })
    }
    yield {
      rows: entries.flatMap((entry) =>
        entry.kind === 'case' ? [fields.map((field) => field.value(entry.case, entry.group))] : [],
      ),
      done: entryCount === 0 ? 1 : offset / entryCount,
    }
    if (offset >= entryCount) return
    await turn()
  }
}

/** Lets the browser draw and answer before going on. */
const turn = () => new Promise((resolve) => setTimeout(resolve))
