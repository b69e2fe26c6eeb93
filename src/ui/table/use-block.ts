import { useCallback, useMemo } from 'react'
import { here, mapAnswer } from '../../domain/index.ts'
import type { RowEntry } from '../../engine/index.ts'
import { firstRows, listRequest } from '../../figures/index.ts'
import type { ViewState } from '../../view/index.ts'
import { useApp } from '../shared/app-context.tsx'
import { useAnswer } from '../shared/use-answer.ts'

/** Entries are asked for in whole blocks, so that scrolling by a row asks nothing. */
const SIZE = 20

export interface Block {
  readonly entries: readonly RowEntry[]
  /** Position of the first of them among all entries, 0-based. */
  readonly offset: number
  readonly entryCount: number
  /** Which list they are of. */
  readonly list: object
}

/** The entries from `from` to `to` (exclusive) of a long list, at least; `null` before the first. */
export function useBlock(
  view: ViewState,
  collapsed: ReadonlySet<string>,
  from: number,
  to: number,
) {
  const { source } = useApp()
  const list = useMemo(() => ({ view, collapsed }), [view, collapsed])
  const offset = Math.floor(Math.max(0, from) / SIZE) * SIZE
  const limit = Math.ceil((to - offset) / SIZE) * SIZE
  const ask = useCallback(
    (signal: AbortSignal) => {
      const first = firstRows(list.view)
      const wanted = listRequest(list.view, { collapsed: list.collapsed, offset, limit })
      // What the page has asked for before it showed the view is here already.
      const isFirst = list.collapsed.size === 0 && offset + limit <= first.limit
      return mapAnswer(source.rows(isFirst ? first : wanted, signal), (span) =>
        here<Block>({
          entries: isFirst ? span.entries.slice(offset, offset + limit) : span.entries,
          offset,
          entryCount: span.entryCount,
          list,
        }),
      )
    },
    [source, list, offset, limit],
  )
  const answer = useAnswer(ask)
  const known = answer.state === 'here' ? answer.value : answer.last
  const stale = known !== null && known.list !== list
  return {
    /** What is shown of it; of a list that could not be had, nothing of the one before. */
    block: stale && answer.state === 'failed' ? null : known,
    waiting: answer.state === 'waiting',
    /** Whether the entries belong to the list before. */
    stale,
    retry: answer.state === 'failed' ? answer.retry : null,
  }
}
